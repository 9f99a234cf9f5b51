package fi.majakka.delegation.standing;

import java.time.Instant;
import java.util.UUID;

/**
 * Who stands in for an owner.
 *
 * @param from and {@code until}: null for a deputy who stands in only while the owner is absent
 */
public record Deputy(UUID owner, UUID deputy, Instant from, Instant until, boolean whenAbsent) {
    boolean runs(Instant now, boolean ownerIsAway) {
        if (whenAbsent && ownerIsAway) return true;
        return from != null && !now.isBefore(from) && now.isBefore(until);
    }
}
