package fi.majakka.coverage.duty;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Hours on some days of the week, in the desk's wall-clock time. Past midnight they belong to the day on which they begin.
 *
 * @param until not later than {@code from}: on the next day
 */
@Schema(
        requiredProperties = {"days", "from", "until"},
        description =
                "Hours on these days of the week, in the desk's wall-clock time. An until that is not later than from "
                        + "is on the next day; 00:00 to 24:00 is a whole day.")
public record WeeklyHours(
        @NotEmpty Set<@NotNull Weekday> days,
        @NotNull @JsonDeserialize(using = TimeOfDay.class) LocalTime from,
        @NotNull @JsonDeserialize(using = TimeOfDay.class) LocalTime until) {
    @JsonIgnore
    public Opening opening() {
        return new Opening(from, until);
    }
}
