package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Span;
import java.time.Duration;
import java.util.List;

/** The time between the shifts of one person. */
final class Rest {
    private Rest() {}

    /** The shortest time between the end of one and the beginning of the next around this time; null when it is long. */
    static Duration of(List<Span> shifts, Span around) {
        Duration shortest = null;
        for (int i = 1; i < shifts.size(); i++) {
            var before = shifts.get(i - 1);
            var after = shifts.get(i);
            if (!before.meets(around) && !after.meets(around)) continue;
            var rest = Duration.between(before.until(), after.from());
            if (isWithinADay(before, after) && (shortest == null || rest.compareTo(shortest) < 0)) shortest = rest;
        }
        return shortest;
    }

    /** Breaks of some hours within a day's work are no rest between days: a lunch, a divided shift. */
    private static boolean isWithinADay(Span before, Span after) {
        var rest = Duration.between(before.until(), after.from());
        boolean oneDay = Duration.between(before.from(), after.until()).compareTo(Duration.ofHours(13)) <= 0;
        return !oneDay && rest.compareTo(Duration.ofDays(1)) < 0;
    }
}
