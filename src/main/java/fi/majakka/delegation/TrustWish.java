package fi.majakka.delegation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How far somebody shall be trusted.
 *
 * @param oneIn one in so many replies is approved first; only for sampled, 5 when it is missing
 */
public record TrustWish(
        @NotNull TrustLevel level, @Min(2) @Max(20) Integer oneIn) {
    public Trusted trusted() {
        return Trusted.of(level, oneIn);
    }
}
