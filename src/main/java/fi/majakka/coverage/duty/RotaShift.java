package fi.majakka.coverage.duty;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fi.majakka.shared.Plain;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A shift that repeats, in the desk's wall-clock time.
 *
 * @param name such as morning or evening
 * @param days on which it begins
 * @param until not later than {@code from}: on the next day
 */
@Schema(
        requiredProperties = {"days", "from", "until"},
        description =
                "A shift that begins on these days, in the desk's wall-clock time. An until that is not later than "
                        + "from is on the next day: 22:00 to 06:00 is a night.")
public record RotaShift(
        @Size(max = 100) @Plain String name,
        @NotEmpty Set<@NotNull Weekday> days,
        @NotNull @JsonDeserialize(using = TimeOfDay.class) LocalTime from,
        @NotNull @JsonDeserialize(using = TimeOfDay.class) LocalTime until) {
    @JsonIgnore
    public Opening opening() {
        return new Opening(from, until);
    }
}
