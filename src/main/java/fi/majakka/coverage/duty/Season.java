package fi.majakka.coverage.duty;

import fi.majakka.shared.Plain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A time of the year with hours of its own.
 *
 * @param until its last day
 * @param serviceHours in place of the weekly ones
 * @param atLeast people on duty, as always when it is missing
 */
@Schema(
        requiredProperties = {"from", "until", "serviceHours"},
        description =
                "A time of the year with hours of its own, in place of the weekly ones; from and until are its first "
                        + "and its last day, both included.")
public record Season(
        @Size(max = 100) @Plain String name,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull @Size(max = 50) List<@NotNull @Valid WeeklyHours> serviceHours,
        @Min(1) @Max(100) Integer atLeast) {
    boolean holds(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }
}
