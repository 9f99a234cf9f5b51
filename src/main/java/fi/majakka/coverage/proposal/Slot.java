package fi.majakka.coverage.proposal;

import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.WallClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/**
 * A time at a desk for which people are needed, or for which one is on duty anyway.
 *
 * @param from and {@code until}: wall-clock times in the desk's zone
 * @param begin and {@code end}: the same in minutes since 1970
 * @param day on which it begins, in days since 1970
 * @param week Monday to Sunday, counted from 1970
 * @param decided true for duty that the plan does not decide
 */
record Slot(
        UUID desk,
        LocalDateTime from,
        LocalDateTime until,
        Span span,
        long begin,
        long end,
        int day,
        int week,
        boolean evening,
        boolean weekend,
        boolean holiday,
        boolean decided) {
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final int SECONDS = 60;
    private static final int THURSDAY = 3;
    private static final int DAYS = 7;

    /** @param holidays dates that are free for most: public holidays and their eves */
    static Slot of(UUID desk, LocalDateTime from, LocalDateTime until, ZoneId zone, Set<LocalDate> holidays) {
        return of(
                desk, from, until, new Span(WallClock.begin(from, zone), WallClock.end(until, zone)), holidays, false);
    }

    static Slot decided(UUID desk, Span span, ZoneId zone) {
        var from = LocalDateTime.ofInstant(span.from(), zone);
        var until = LocalDateTime.ofInstant(span.until(), zone);
        return of(desk, from, until, span, Set.of(), true);
    }

    private static Slot of(
            UUID desk, LocalDateTime from, LocalDateTime until, Span span, Set<LocalDate> holidays, boolean decided) {
        var date = from.toLocalDate();
        int day = (int) date.toEpochDay();
        boolean past = !until.toLocalDate().equals(date);
        boolean evening = past
                || until.toLocalTime().isAfter(EVENING)
                || from.toLocalTime().isBefore(MORNING);
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return new Slot(
                desk,
                from,
                until,
                span,
                span.from().getEpochSecond() / SECONDS,
                span.until().getEpochSecond() / SECONDS,
                day,
                Math.floorDiv(day + THURSDAY, DAYS),
                evening,
                weekend,
                holidays.contains(date),
                decided);
    }

    long minutes() {
        return end - begin;
    }

    boolean meets(Slot other) {
        return begin < other.end && other.begin < end;
    }

    boolean holds(Slot other) {
        return begin <= other.begin && end >= other.end;
    }

    /** True when some of it is on that date. */
    boolean touches(LocalDate date) {
        var last = until.minusNanos(1).toLocalDate();
        return !date.isBefore(from.toLocalDate()) && !date.isAfter(last);
    }
}
