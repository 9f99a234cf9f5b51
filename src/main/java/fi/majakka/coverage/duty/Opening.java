package fi.majakka.coverage.duty;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Wall-clock hours of one day. What does not end later than it begins ends on the next day: 18:00 to 02:00 is an evening, 00:00
 * to 00:00 a whole day.
 *
 * @param until 24:00 may be written for 00:00
 */
@Schema(requiredProperties = {"from", "until"})
public record Opening(
        @NotNull @JsonDeserialize(using = TimeOfDay.class) LocalTime from,
        @NotNull @JsonDeserialize(using = TimeOfDay.class) LocalTime until) {

    public static Opening of(String from, String until) {
        return new Opening(LocalTime.parse(from), LocalTime.parse(until));
    }

    public boolean goesPastMidnight() {
        return !until.isAfter(from);
    }

    /** These hours of that date: half a night when clocks go forward, longer when they go back. */
    public Span on(LocalDate date, ZoneId zone) {
        var end = goesPastMidnight() ? date.plusDays(1) : date;
        return new Span(WallClock.begin(date.atTime(from), zone), WallClock.end(end.atTime(until), zone));
    }
}
