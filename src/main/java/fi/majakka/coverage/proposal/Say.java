package fi.majakka.coverage.proposal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Times and counts in words. */
final class Say {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int NAMED = 4;
    private static final double MINUTES = 60;

    private Say() {}

    static String time(Slot slot) {
        return time(slot.from(), slot.until());
    }

    static String time(LocalDateTime from, LocalDateTime until) {
        return day(from.toLocalDate()) + " " + from.format(CLOCK) + "–" + until.format(CLOCK);
    }

    static String day(LocalDate date) {
        return date.format(DAY);
    }

    static String hours(long minutes) {
        return String.format(Locale.ROOT, "%.1f", minutes / MINUTES).replace(".0", "") + " h";
    }

    static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** The first few of them. */
    static String some(List<String> all) {
        var named = String.join("; ", all.subList(0, Math.min(NAMED, all.size())));
        return all.size() > NAMED ? named + "; and " + (all.size() - NAMED) + " more" : named;
    }
}
