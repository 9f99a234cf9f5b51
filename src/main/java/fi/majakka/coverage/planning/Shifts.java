package fi.majakka.coverage.planning;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.shared.Problem;
import java.time.Duration;
import java.util.List;

/** How long a shift may be without somebody saying why. */
final class Shifts {
    private Shifts() {}

    /** @throws Problem 422 {@code long-shift} when it is longer than the desk's rules allow and nobody confirmed it */
    static void requireUsual(String field, Duration length, Desk desk, String confirmation) {
        int most = desk.rules.workRules().shiftHours();
        if (confirmation != null || length.compareTo(Duration.ofHours(most)) <= 0) return;
        var tooLong = "The shift lasts " + hours(length) + " hours, more than " + most;
        throw new Problem(
                422,
                "long-shift",
                tooLong + ": send it again with confirmation, the reason why",
                List.of(
                        new Problem.Violation(field, tooLong),
                        new Problem.Violation("confirmation", "is required: the shift is long")));
    }

    private static String hours(Duration length) {
        return length.toMinutesPart() == 0
                ? String.valueOf(length.toHours())
                : length.toHours() + ":" + String.format("%02d", length.toMinutesPart());
    }
}
