package fi.majakka.coverage.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Counts time only while a desk is open: what it promises runs in its service hours. */
public final class ServiceTime {
    /** So far it is looked: a desk that is closed longer has no such time. */
    private static final Duration FARTHEST = Duration.ofDays(366);

    private static final Duration STEP = Duration.ofDays(14);

    private ServiceTime() {}

    /** When so much service time has passed since the instant; null when it does not within a year. */
    public static Instant after(ServiceHours hours, Instant from, Duration time) {
        var left = time;
        for (var begin = from; begin.isBefore(from.plus(FARTHEST)); begin = begin.plus(STEP))
            for (var open : open(hours, new Span(begin, begin.plus(STEP)))) {
                if (left.compareTo(open.length()) <= 0) return open.from().plus(left);
                left = left.minus(open.length());
            }
        return null;
    }

    /** When so much service time is left until the instant; null when it was not within a year. */
    public static Instant before(ServiceHours hours, Instant until, Duration time) {
        var left = time;
        for (var end = until; end.isAfter(until.minus(FARTHEST)); end = end.minus(STEP)) {
            var all = open(hours, new Span(end.minus(STEP), end));
            for (int i = all.size() - 1; i >= 0; i--) {
                var open = all.get(i);
                if (left.compareTo(open.length()) <= 0) return open.until().minus(left);
                left = left.minus(open.length());
            }
        }
        return null;
    }

    private static List<Span> open(ServiceHours hours, Span span) {
        return Span.union(
                hours.within(span).stream().map(ServiceHours.Open::span).toList());
    }
}
