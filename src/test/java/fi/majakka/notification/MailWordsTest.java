package fi.majakka.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.coverage.AskChanged;
import fi.majakka.coverage.DutyChanged;
import fi.majakka.coverage.DutyTime;
import fi.majakka.coverage.ShiftSoon;
import fi.majakka.shared.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MailWordsTest {
    private static final String ZONE = "Europe/Helsinki";
    private static final MailWords FI = new FinnishMail();
    private static final MailWords SV = new SwedishMail();
    private static final MailWords EN = new EnglishMail();
    private static final MemberId JONAS = new MemberId(UUID.randomUUID());

    /** A Tuesday, from nine to four in Helsinki. */
    private static final DutyTime DAY = new DutyTime(at("2027-08-03T06:00:00Z"), at("2027-08-03T13:00:00Z"));

    private static final DutyTime NIGHT = new DutyTime(at("2027-08-03T19:00:00Z"), at("2027-08-04T03:05:00Z"));

    @Test
    void a_shift_is_told_as_the_language_writes_times_on_the_desk_s_wall_clock() {
        assertEquals("ti 3.8.2027 klo 9.00–16.00", FI.when(DAY, ZONE));
        assertEquals("tis 3 aug. 2027 kl. 9.00–16.00", SV.when(DAY, ZONE));
        assertEquals("Tue 3 Aug 2027 9:00–16:00", EN.when(DAY, ZONE));
        assertEquals("tis 3 aug. 2027 kl. 8.00–15.00", SV.when(DAY, "Europe/Stockholm"));
    }

    @Test
    void a_shift_over_midnight_names_both_days() {
        assertEquals("ti 3.8.2027 klo 22.00 – ke 4.8.2027 klo 6.05", FI.when(NIGHT, ZONE));
        assertEquals("tis 3 aug. 2027 kl. 22.00 – ons 4 aug. 2027 kl. 6.05", SV.when(NIGHT, ZONE));
        assertEquals("Tue 3 Aug 2027 22:00 – Wed 4 Aug 2027 6:05", EN.when(NIGHT, ZONE));
    }

    @Test
    void a_long_list_ends_with_how_many_more_there_are() {
        var lines = FI.list(days(23), ZONE).split("\n");
        assertEquals(21, lines.length);
        assertEquals("  ja 3 muuta", lines[20]);
        assertTrue(SV.list(days(23), ZONE).endsWith("\n  och 3 till"));
        assertTrue(EN.list(days(23), ZONE).endsWith("\n  and 3 more"));
        assertEquals(20, EN.list(days(20), ZONE).split("\n").length);
    }

    @Test
    void new_shifts_are_told_in_the_reader_s_language_in_mail_and_calendar() {
        var one = changed("Arki", List.of(DAY), List.of());
        var letter = new DutyLetters(FI).gained(one, "majakka@leipomo.example");
        assertEquals("Uusi vuoro: Arki", letter.subject());
        assertEquals(
                "Olet vuorossa: Arki (Europe/Helsinki)\n\n  ti 3.8.2027 klo 9.00–16.00\n\nMajakka\n", letter.body());
        assertTrue(letter.calendar().contains("\r\nSUMMARY:Vuorossa: Arki\r\n"), letter.calendar());
        assertEquals("REQUEST", letter.method());

        var many = new DutyLetters(SV).gained(changed("Arki", days(101), List.of()), "majakka@leipomo.example");
        assertEquals("Nya pass: Arki", many.subject());
        assertTrue(many.body().startsWith("Du har jour: Arki (Europe/Helsinki)\n\n"), many.body());
        assertTrue(many.body().endsWith("\n\nKalenderfilen innehåller de första 100.\n\nMajakka\n"), many.body());
        assertTrue(many.calendar().contains("\r\nSUMMARY:Jour: Arki\r\n"), "as long as its words are");
    }

    @Test
    void what_falls_away_is_told_in_each_language() {
        var duty = changed("Arki", List.of(), List.of(DAY));
        var letter = new DutyLetters(FI).lost(duty, "majakka@leipomo.example");
        assertEquals("Vuoro peruuntui: Arki", letter.subject());
        assertTrue(letter.body().startsWith("Et ole enää vuorossa: Arki (Europe/Helsinki)\n\n"), letter.body());
        assertEquals("CANCEL", letter.method());
        assertEquals(
                "Inställt pass: Arki",
                new DutyLetters(SV).lost(duty, "a@b.example").subject());
        assertEquals(
                "Shift cancelled: Arki",
                new DutyLetters(EN).lost(duty, "a@b.example").subject());
    }

    @Test
    void a_shift_that_is_near_and_a_gap_that_is_offered_say_when() {
        var soon = new ShiftSoon(JONAS, UUID.randomUUID(), "Arki", ZONE, DAY, at("2027-08-02T06:00:00Z"));
        assertEquals(
                "Ditt pass börjar: Arki, tis 3 aug. 2027 kl. 9.00–16.00",
                new DutyLetters(SV).soon(soon).subject());
        assertEquals(
                "Vuorosi: Arki (Europe/Helsinki)\n\n  ti 3.8.2027 klo 9.00–16.00\n\nMajakka\n",
                new DutyLetters(FI).soon(soon).body());

        var asked = new DutyLetters(FI).asked(JONAS.value(), asked("Arki"));
        assertEquals("Otatko vuoron? Arki, ti 3.8.2027 klo 9.00–16.00", asked.subject());
        assertEquals(
                "Kukaan ei ole vuorossa: Arki (Europe/Helsinki)\n\n  ti 3.8.2027 klo 9.00–16.00\n\n"
                        + "Sinulta kysytään, otatko vuoron. Vastaa viimeistään ma 2.8.2027 klo 15.00 sivulla Omat vuorot."
                        + "\n\nMajakka\n",
                asked.body());
        assertEquals(
                "Tar du passet? Arki, tis 3 aug. 2027 kl. 9.00–16.00",
                new DutyLetters(SV).asked(JONAS.value(), asked("Arki")).subject());
    }

    @Test
    void a_name_begins_no_line_of_its_own_in_any_language() {
        var name = "Arki\r\nBcc: x@evil.example";
        for (var words : List.of(FI, SV, EN)) {
            var letters = new DutyLetters(words);
            var changed = changed(name, List.of(DAY), List.of(NIGHT));
            var soon = new ShiftSoon(JONAS, UUID.randomUUID(), name, ZONE, DAY, DAY.from());
            for (var letter : List.of(
                    letters.gained(changed, "a@b.example"),
                    letters.lost(changed, "a@b.example"),
                    letters.soon(soon),
                    letters.asked(JONAS.value(), asked(name)))) {
                assertTrue(letter.subject().contains("Arki Bcc: x@evil.example"), letter.subject());
                assertFalse(letter.subject().matches("(?s).*\\p{Cntrl}.*"), letter.subject());
                assertTrue(letter.body().contains("Arki Bcc: x@evil.example (Europe/Helsinki)"), letter.body());
            }
        }
    }

    private static DutyChanged changed(String desk, List<DutyTime> gained, List<DutyTime> lost) {
        return new DutyChanged(JONAS, UUID.randomUUID(), desk, ZONE, gained, lost, null, at("2027-08-01T06:00:00Z"));
    }

    private static AskChanged asked(String desk) {
        return new AskChanged(
                UUID.randomUUID(),
                null,
                AskChanged.Kind.MADE,
                List.of(JONAS.value()),
                JONAS,
                at("2027-08-01T06:00:00Z"),
                desk,
                ZONE,
                DAY,
                at("2027-08-02T12:00:00Z"),
                0);
    }

    private static List<DutyTime> days(int count) {
        return IntStream.range(0, count)
                .mapToObj(Duration::ofDays)
                .map(d -> new DutyTime(DAY.from().plus(d), DAY.until().plus(d)))
                .toList();
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
