package fi.majakka.coverage.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The instants of wall-clock times. When clocks go back a time comes twice: what begins then begins at the first, what ends then
 * ends at the last, so that people may overlap and never leave a gap. When clocks go forward a time does not come at all: it
 * is the instant of the jump.
 */
public final class WallClock {
    private WallClock() {}

    public static Instant begin(LocalDateTime time, ZoneId zone) {
        var rules = zone.getRules();
        var offsets = rules.getValidOffsets(time);
        return offsets.isEmpty() ? rules.getTransition(time).getInstant() : time.toInstant(offsets.get(0));
    }

    public static Instant end(LocalDateTime time, ZoneId zone) {
        var rules = zone.getRules();
        var offsets = rules.getValidOffsets(time);
        return offsets.isEmpty()
                ? rules.getTransition(time).getInstant()
                : time.toInstant(offsets.get(offsets.size() - 1));
    }

    /** The first instant of the date; of a date that the zone skipped, the instant of the jump. */
    public static Instant dayBegin(LocalDate date, ZoneId zone) {
        return begin(date.atStartOfDay(), zone);
    }

    /** From its first instant until that of the next date. */
    public static Span day(LocalDate date, ZoneId zone) {
        return new Span(dayBegin(date, zone), dayBegin(date.plusDays(1), zone));
    }
}
