package fi.majakka.notification;

import fi.majakka.coverage.DutyTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shifts in words, on the desk's own wall clock. */
final class DutyWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int LISTED = 20;

    private DutyWords() {}

    static String of(DutyTime time, String zone) {
        var from = time.from().atZone(ZoneId.of(zone));
        ZonedDateTime until = time.until().atZone(ZoneId.of(zone));
        boolean sameDay = from.toLocalDate().equals(until.toLocalDate());
        return from.format(DAY) + "–" + until.format(sameDay ? TIME : DAY);
    }

    static String of(Instant at, String zone) {
        return at.atZone(ZoneId.of(zone)).format(DAY);
    }

    /** For a notice, whose reader's own language has words for a time. */
    static String brief(String desk, DutyTime time, String zone) {
        return line(desk) + " " + LocalDateTime.ofInstant(time.from(), ZoneId.of(zone));
    }

    static String list(List<DutyTime> times, String zone) {
        var lines = times.stream().limit(LISTED).map(t -> "  " + of(t, zone)).collect(Collectors.joining("\n"));
        return times.size() <= LISTED ? lines : lines + "\n  and " + (times.size() - LISTED) + " more";
    }

    /** On one line, whatever a name holds. */
    static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
