package fi.majakka.notification;

import fi.majakka.coverage.DutyTime;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Shifts in words that need no language. */
final class DutyWords {
    private DutyWords() {}

    /** For a notice, whose reader's own language has words for a time. */
    static String brief(String desk, DutyTime time, String zone) {
        return line(desk) + " " + LocalDateTime.ofInstant(time.from(), ZoneId.of(zone));
    }

    /** A desk and whose wall clock its times are on. */
    static String place(String desk, String zone) {
        return line(desk) + " (" + zone + ")";
    }

    /** On one line, whatever a name holds. */
    static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
