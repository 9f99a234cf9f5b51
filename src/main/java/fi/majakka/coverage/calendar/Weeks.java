package fi.majakka.coverage.calendar;

import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.WallClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Who is on duty without an end is so week by week: an event that began at the edge of the calendar would begin elsewhere tomorrow. */
final class Weeks {
    /** What is longer is cut on Mondays. */
    static final Duration LONG = Duration.ofDays(8);

    private Weeks() {}

    static List<Span> of(Span span, ZoneId zone) {
        if (span.length().compareTo(LONG) <= 0) return List.of(span);
        var pieces = new ArrayList<Span>();
        var begin = span.from();
        while (begin.isBefore(span.until())) {
            var monday = LocalDate.ofInstant(begin, zone).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            var next = WallClock.dayBegin(monday, zone);
            var end = next.isBefore(span.until()) ? next : span.until();
            pieces.add(new Span(begin, end));
            begin = end;
        }
        return pieces;
    }
}
