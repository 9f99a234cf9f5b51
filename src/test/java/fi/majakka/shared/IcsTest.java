package fi.majakka.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IcsTest {
    private static final String HARD = "Åsa, Öljy; \\ \"Pulla\"\r\n👩‍👩‍👧‍👦 rivi\ttoinen: BEGIN:VEVENT";

    @Test
    void lines_are_folded_at_75_octets_between_characters() {
        var text = new Ics().text("SUMMARY", "ä👩‍👧€a".repeat(40)).toString();
        for (var line : text.split("\r\n")) assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        assertEquals(
                "SUMMARY:" + "ä👩‍👧€a".repeat(40), text.replace("\r\n ", "").strip());
        assertFalse(text.contains("\ufffd"));
        assertTrue(text.endsWith("\r\n"));
    }

    @Test
    void no_text_begins_a_line_of_its_own() {
        for (var end : List.of("\n", "\r\n", "\r", "\u0085", "\u2028", "\u000b")) {
            var text = new Ics().text("SUMMARY", "a" + end + "END:VCALENDAR").toString();
            assertEquals("SUMMARY:a\\nEND:VCALENDAR\r\n", text);
        }
        assertEquals("SUMMARY:a b\r\n", new Ics().text("SUMMARY", "a\u0000b").toString());
    }

    @Test
    void what_was_written_is_read_by_others_as_it_was() throws Exception {
        var begin = Instant.parse("2027-01-04T07:00:00Z");
        var file = calendar(ZoneId.of("Europe/Helsinki"), begin, begin.plusSeconds(3600));
        var read = new CalendarBuilder().build(new StringReader(file));
        VEvent event = read.<VEvent>getComponent(Component.VEVENT).orElseThrow();
        assertEquals(HARD.replace("\r\n", "\n"), event.getSummary().getValue());
        var other = Biweekly.parse(file).first().getEvents().get(0);
        assertEquals(HARD.replace("\r\n", "\n"), other.getSummary().getValue().replace("\r\n", "\n"));
    }

    /** Each hour around every change of the clocks, in zones with every kind of rule, as two other programs read it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Helsinki",
                "America/New_York",
                "Australia/Lord_Howe",
                "America/Santiago",
                "Africa/Casablanca",
                "Asia/Kathmandu",
                "Europe/Dublin",
                "UTC",
                "Asia/Jerusalem",
                "Pacific/Apia",
                "America/St_Johns"
            })
    void the_times_of_a_zone_are_the_same_for_others(String name) throws Exception {
        var zone = ZoneId.of(name);
        var year = Instant.parse("2027-01-01T00:00:00Z");
        for (var t = zone.getRules().nextTransition(year);
                t != null && t.getInstant().isBefore(year.plus(Duration.ofDays(400)));
                t = zone.getRules().nextTransition(t.getInstant()))
            for (int hour = -3; hour <= 3; hour++) same(zone, t.getInstant().plus(Duration.ofHours(hour)));
        for (int month = 0; month < 12; month++) same(zone, year.plus(Duration.ofDays(30 * month)));
    }

    private static void same(ZoneId zone, Instant begin) throws Exception {
        var end = begin.plusSeconds(1800);
        var file = calendar(zone, begin, end);
        var event = new CalendarBuilder()
                .build(new StringReader(file))
                .<VEvent>getComponent(Component.VEVENT)
                .orElseThrow();
        assertEquals(begin, instant(event.getDateTimeStart().getDate()), file);
        assertEquals(end, instant(event.getDateTimeEnd().getDate()), file);
        // this program changes too early or too late, and knows no summer of half an hour
        if (isNearAChange(zone, begin) || zone.getId().equals("Australia/Lord_Howe")) return;
        var other = Biweekly.parse(file).first().getEvents().get(0);
        assertEquals(begin, other.getDateStart().getValue().toInstant(), file);
        assertEquals(end, other.getDateEnd().getValue().toInstant(), file);
    }

    private static boolean isNearAChange(ZoneId zone, Instant at) {
        var rules = zone.getRules();
        return !rules.getOffset(at.minusSeconds(50_000)).equals(rules.getOffset(at.plusSeconds(50_000)));
    }

    private static Instant instant(Temporal time) {
        return Instant.from(time);
    }

    private static String calendar(ZoneId zone, Instant begin, Instant end) {
        var file = new Ics().begin("VCALENDAR").line("VERSION:2.0").line("PRODID:-//Majakka//Test//EN");
        new IcsZone(zone).write(file, begin.minus(Duration.ofDays(20)), begin.plus(Duration.ofDays(200)));
        file.begin("VEVENT").line("UID:1@majakka").line("DTSTAMP:" + Ics.utc(begin));
        new IcsZone(zone).times(file, begin, end);
        return file.text("SUMMARY", HARD).end("VEVENT").end("VCALENDAR").toString();
    }
}
