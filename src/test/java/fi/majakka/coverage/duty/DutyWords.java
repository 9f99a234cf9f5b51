package fi.majakka.coverage.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What the engine says of one desk, in words: "Anski", "closed", "GAP nobody planned", "GAP too few (Anski alone)". */
final class DutyWords {
    static final Map<UUID, String> NAMES = new ConcurrentHashMap<>();
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]");
    private static final DateTimeFormatter WITH_OFFSET = new DateTimeFormatterBuilder()
            .append(LOCAL)
            .appendOffset("+HHmm", "Z")
            .toFormatter();
    private final Rules rules;
    private final Rules.Desk desk;
    private final ZoneId zone;

    DutyWords(Rules rules, Rules.Desk desk, ZoneId zone) {
        this.rules = rules;
        this.desk = desk;
        this.zone = zone;
    }

    /** Dates are whole days, the last one included; times are the zone's. */
    static Span span(String from, String until, ZoneId zone) {
        return new Span(instant(from, 0, zone), instant(until, 1, zone));
    }

    private static Instant instant(String text, int days, ZoneId zone) {
        if (text.matches(".*[+]\\d\\d")) return at(text);
        if (text.contains(" "))
            return LocalDateTime.parse(text, LOCAL).atZone(zone).toInstant();
        return LocalDate.parse(text).plusDays(days).atStartOfDay(zone).toInstant();
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text.replaceFirst("([+]\\d\\d)$", "$100"), WITH_OFFSET)
                .toInstant();
    }

    /** @param at such as 2026-11-24 08:59:59+02 */
    DutyWords at(String at, String who) {
        assertEquals(who, told(Duty.at(rules, desk, at(at))), at);
        return this;
    }

    /** All gaps of the window, and no other, such as 2026-11-24 15:00–16:00 nobody planned. */
    DutyWords gaps(String from, String until, String... gaps) {
        var found = Duty.of(rules, desk, span(from, until, zone)).stream()
                .filter(stretch -> stretch.gap() != null)
                .map(stretch -> when(stretch.span()) + told(stretch).replaceFirst("GAP", ""))
                .toList();
        assertEquals(List.of(gaps), found);
        return this;
    }

    /** For how many minutes of the window somebody is on. */
    DutyWords minutes(String from, String until, String who, int minutes) {
        long found = Duty.of(rules, desk, span(from, until, zone)).stream()
                .filter(stretch -> told(stretch).equals(who))
                .mapToLong(stretch -> stretch.span().length().toMinutes())
                .sum();
        assertEquals(minutes, found, who + " from " + from + " until " + until);
        return this;
    }

    private String when(Span span) {
        var from = LocalDateTime.ofInstant(span.from(), zone).toString().replace('T', ' ');
        return from + "–" + LocalDateTime.ofInstant(span.until(), zone).toLocalTime();
    }

    private static String told(Stretch stretch) {
        if (stretch == null) return "closed";
        var who = stretch.onDuty().stream()
                .map(on -> NAMES.get(on.member()))
                .sorted()
                .collect(Collectors.joining(" + "));
        if (stretch.gap() == null) return who;
        var why = "GAP "
                + stretch.gap()
                        .reason()
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('_', ' ');
        return who.isEmpty() ? why : why + " (" + who + " alone)";
    }
}
