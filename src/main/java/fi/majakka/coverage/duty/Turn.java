package fi.majakka.coverage.duty;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long it is one's turn before the next member's comes, counted from the first day of the rota and never by week numbers.
 *
 * @param every so many units, 1 when it is missing
 * @param unit week when it is missing
 */
@Schema(
        description =
                "How long it is one's turn: so many days with a shift, weeks, or months, counted from the first day "
                        + "of the rota; a week when it is missing.")
public record Turn(@Min(1) @Max(52) Integer every, Unit unit) {
    /** What a turn is counted in. */
    public enum Unit {
        /** A weekday on which the rota has a shift, whether or not the desk is open then: weekends without one count for nobody. */
        @JsonProperty("day")
        DAY,
        /** Seven days: turns change on the weekday on which the rota began. */
        @JsonProperty("week")
        WEEK,
        /** Turns change on the day of the month on which the rota began, or on the month's last day. */
        @JsonProperty("month")
        MONTH
    }

    public static final Turn WEEKLY = new Turn(1, Unit.WEEK);

    public Turn {
        every = every == null ? Integer.valueOf(1) : every;
        unit = unit == null ? Unit.WEEK : unit;
    }

    /** Whole months since the first day; the 31st is the last day of a shorter month and the 31st again of the next. */
    static long months(LocalDate first, LocalDate date) {
        long months = ChronoUnit.MONTHS.between(first, date);
        while (!first.plusMonths(months + 1).isAfter(date)) months++;
        return months;
    }
}
