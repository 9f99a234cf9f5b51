package fi.majakka.coverage.planning;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.shared.RuleBroken;
import java.time.Duration;

/** How long a shift may be without somebody saying why. */
final class Shifts {
    private Shifts() {}

    /** @throws RuleBroken when it is longer than the desk's rules allow and nobody confirmed it */
    static void requireUsual(String field, Duration length, Desk desk, String confirmation) {
        int most = desk.rules.workRules().shiftHours();
        if (confirmation != null || length.compareTo(Duration.ofHours(most)) <= 0) return;
        throw new RuleBroken(
                "long-shift",
                field,
                "The shift lasts " + hours(length) + " hours, more than " + most
                        + ": send it again with confirmation, the reason why");
    }

    private static String hours(Duration length) {
        return length.toMinutesPart() == 0
                ? String.valueOf(length.toHours())
                : length.toHours() + ":" + String.format("%02d", length.toMinutesPart());
    }
}
