package fi.majakka.coverage.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.shared.Invalid;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarTextTest {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Instant NOW = Instant.parse("2027-01-04T06:00:00Z");

    @Test
    void whole_days_end_before_the_day_that_the_file_names() {
        var days = days("DTSTART;VALUE=DATE:20270705", "DTEND;VALUE=DATE:20270710");
        assertEquals(List.of("2027-07-05/2027-07-09"), days);
        assertEquals(List.of("2027-07-05/2027-07-05"), days("DTSTART;VALUE=DATE:20270705"));
        assertEquals(
                List.of("2027-07-05/2027-07-05"), days("DTSTART;VALUE=DATE:20270705", "DTEND;VALUE=DATE:20270705"));
        assertEquals(List.of("2027-07-05/2027-07-18"), days("DTSTART;VALUE=DATE:20270705", "DURATION:P2W"));
    }

    @Test
    void times_mean_their_zone_whatever_the_clocks_do() {
        // 28 March 2027 has no 03:30 in Helsinki, 31 October has two
        assertEquals(
                List.of(
                        "2027-03-27T01:30:00Z/2027-03-27T02:30:00Z",
                        "2027-03-28T01:00:00Z/2027-03-28T02:00:00Z",
                        "2027-03-29T00:30:00Z/2027-03-29T01:30:00Z"),
                times(
                        "DTSTART;TZID=Europe/Helsinki:20270327T033000",
                        "DTEND;TZID=Europe/Helsinki:20270327T043000",
                        "RRULE:FREQ=DAILY;COUNT=3"));
        assertEquals(
                List.of("2027-10-30T05:00:00Z/2027-10-30T13:00:00Z", "2027-10-31T06:00:00Z/2027-10-31T14:00:00Z"),
                times(
                        "DTSTART;TZID=FLE Standard Time:20271030T080000",
                        "DTEND;TZID=FLE Standard Time:20271030T160000",
                        "RRULE:FREQ=DAILY;UNTIL=20271031T060000Z"),
                "until is the last one itself, and Windows has names of its own");
    }

    @Test
    void until_may_be_a_date_or_a_time_or_float() {
        for (var until : List.of("20270119", "20270119T070000Z", "20270119T090000", "20270125T235959Z"))
            assertEquals(
                    List.of("2027-01-12T07:00:00Z/2027-01-12T08:00:00Z", "2027-01-19T07:00:00Z/2027-01-19T08:00:00Z"),
                    times(
                            "DTSTART;TZID=Europe/Helsinki:20270112T090000",
                            "DTEND;TZID=Europe/Helsinki:20270112T100000",
                            "RRULE:FREQ=WEEKLY;UNTIL=" + until),
                    until);
        assertEquals(
                List.of("2027-01-12/2027-01-12", "2027-01-13/2027-01-13"),
                days("DTSTART;VALUE=DATE:20270112", "RRULE:FREQ=DAILY;UNTIL=20270112T220000Z"),
                "midnight of the 13th in Helsinki");
    }

    @Test
    void what_is_taken_out_added_and_moved_is() {
        var series = event(
                "DTSTART;TZID=Europe/Helsinki:20270112T090000",
                "DURATION:PT1H",
                "RRULE:FREQ=WEEKLY;COUNT=5",
                "EXDATE:20270119T070000Z",
                "EXDATE;VALUE=DATE:20270126",
                "RDATE;TZID=Europe/Helsinki:20270113T090000,20270114T090000");
        var moved = event(
                "RECURRENCE-ID;TZID=Europe/Helsinki:20270202T090000",
                "DTSTART;TZID=Europe/Helsinki:20270203T120000",
                "DTEND;TZID=Europe/Helsinki:20270203T130000");
        var read = read(calendar(series, moved));
        assertEquals(
                List.of(
                        "2027-01-12T07:00:00Z",
                        "2027-01-13T07:00:00Z",
                        "2027-01-14T07:00:00Z",
                        "2027-02-03T10:00:00Z",
                        "2027-02-09T07:00:00Z"),
                read.occurrences().stream().map(o -> o.from().toString()).toList());
        assertEquals("2027-02-02T07:00:00Z", read.occurrences().get(3).origin().toString());
        assertEquals(List.of(), read.skipped());
    }

    @Test
    void a_series_that_began_long_ago_is_told_for_the_coming_year() {
        var weekly =
                event("DTSTART;TZID=Europe/Helsinki:19700105T120000", "DURATION:PT30M", "RRULE:FREQ=WEEKLY;BYDAY=MO");
        assertEquals(53, read(calendar(weekly)).occurrences().size());
        var counted = event("DTSTART;VALUE=DATE:20200101", "RRULE:FREQ=MONTHLY;COUNT=87");
        assertEquals(2, read(calendar(counted)).occurrences().size());
    }

    @Test
    void each_event_that_cannot_be_taken_says_why() {
        says("it ends before it begins", "DTSTART:20270112T100000Z", "DTEND:20270112T090000Z");
        says("it ends before it begins", "DTSTART;VALUE=DATE:20270112", "DTEND;VALUE=DATE:20270110");
        says("it has no length", "DTSTART:20270112T100000Z");
        says("it has no begin", "DTEND:20270112T100000Z");
        says("its time zone is unknown: Mars/Olympus", "DTSTART;TZID=Mars/Olympus:20270112T100000", "DURATION:PT1H");
        says("it is over", "DTSTART:20260112T100000Z", "DURATION:PT1H");
        says("it is over", "DTSTART:20290112T100000Z", "DURATION:PT1H");
        says("it is longer than a year", "DTSTART;VALUE=DATE:20270112", "DTEND;VALUE=DATE:20300112");
        says("it is longer than a year", "DTSTART:20270112T100000Z", "DURATION:P366DT1H");
        says("its length is not", "DTSTART;VALUE=DATE:20270112", "DURATION:PT12H");
        says("it is cancelled", "DTSTART:20270112T100000Z", "DURATION:PT1H", "STATUS:CANCELLED");
        says("its begin is a day", "DTSTART;VALUE=DATE:20270112", "DTEND:20270112T100000Z");
        says("holds no time", "DTSTART:tomorrow", "DURATION:PT1H");
        says("there is no such time", "DTSTART:20270230T100000Z", "DURATION:PT1H");
        says("its duration cannot be read", "DTSTART:20270112T100000Z", "DURATION:-PT1H");
        says("its duration cannot be read", "DTSTART:20270112T100000Z", "DURATION:P99999999999999W");
    }

    @Test
    void floating_times_mean_the_zone_that_was_asked_for() {
        var text = calendar(event("DTSTART:20270112T090000", "DTEND:20270112T100000"));
        var tokyo = CalendarText.read("ics", text, ZoneId.of("Asia/Tokyo"), NOW);
        assertEquals(
                Instant.parse("2027-01-12T00:00:00Z"),
                tokyo.occurrences().get(0).from());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=MINUTELY;INTERVAL=5",
                "FREQ=HOURLY;COUNT=2",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=-1",
                "FREQ=DAILY;INTERVAL=2147483647",
                "FREQ=DAILY;COUNT=99999999999",
                "FREQ=DAILY;BYHOUR=0,1,2,3;BYMINUTE=1,2;BYSECOND=1,2,3",
                "FREQ=FORTNIGHTLY",
                "",
                "FREQ=",
                ";;;",
                "FREQ=DAILY;FREQ=DAILY",
                "INTERVAL=2",
                "FREQ=DAILY;UNTIL=never"
            })
    void rules_that_nobody_has_are_refused(String rule) {
        var read = read(calendar(event("DTSTART:20270112T100000Z", "DURATION:PT1H", "RRULE:" + rule)));
        assertEquals(1, read.skipped().size(), () -> read.toString());
        assertEquals(0, read.occurrences().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
                "FREQ=YEARLY;BYWEEKNO=54",
                "FREQ=MONTHLY;BYDAY=5XX",
                "FREQ=DAILY;BYHOUR=25",
                "FREQ=YEARLY;BYYEARDAY=-999",
                "FREQ=YEARLY;BYSETPOS=366;BYDAY=MO",
                "FREQ=DAILY;COUNT=1000000;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;INTERVAL=1000;BYMONTHDAY=31;BYMONTH=4",
                "FREQ=WEEKLY;BYDAY=MO;WKST=ZZ;X-FOO=1",
                "FREQ=YEARLY;BYDAY=53MO;COUNT=1000000",
                "FREQ=MONTHLY;BYDAY=-99999999999MO"
            })
    void rules_that_match_nothing_end_soon(String rule) {
        var events = IntStream.range(0, 100)
                .mapToObj(i -> event("DTSTART:00010112T100000Z", "DURATION:PT1H", "RRULE:" + rule)
                        .replace("UID:sama", "UID:" + i))
                .toArray(String[]::new);
        assertTimeout(Duration.ofSeconds(6), () -> read(calendar(events)));
    }

    @Test
    void more_than_a_year_of_absences_is_refused() {
        var daily = event("DTSTART;VALUE=DATE:20270112", "RRULE:FREQ=DAILY");
        assertTold("holds more than 200", calendar(daily));
        var events = new String[101];
        java.util.Arrays.fill(events, event("DTSTART;VALUE=DATE:20270112"));
        assertTold("holds more than 100 events", calendar(events));
    }

    @Test
    void files_that_nobody_has_are_told_and_cost_little() {
        assertTold("is no calendar", "sana");
        assertTold("is no calendar", "");
        assertTold("nested too deep", "BEGIN:VCALENDAR\r\n" + "BEGIN:A\r\n".repeat(20_000));
        var rules = "BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nRRULE:FREQ=SECONDLY\r\nTZOFFSETFROM:+0200\r\n"
                + "TZOFFSETTO:+0300\r\nEND:STANDARD\r\n";
        var zone = "BEGIN:VTIMEZONE\r\nTZID:Oma\r\nX-LIC-LOCATION:Europe/Helsinki\r\n" + rules.repeat(1500)
                + "END:VTIMEZONE\r\n";
        var file = calendar(event("DTSTART;TZID=Oma:20270112T090000", "DURATION:PT1H"))
                .replace("BEGIN:VEVENT", zone + "BEGIN:VEVENT");
        assertTimeout(
                Duration.ofSeconds(3),
                () -> assertEquals(
                        "2027-01-12T07:00:00Z",
                        read(file).occurrences().get(0).from().toString()));
        var long1 = event("DTSTART;VALUE=DATE:20270112").replace("SUMMARY:Loma", "SUMMARY:" + "x".repeat(1_000_000));
        assertTimeout(
                Duration.ofSeconds(3),
                () -> assertTrue(
                        read(calendar(long1)).occurrences().get(0).summary().length() <= 200));
        var many =
                "EXDATE:" + IntStream.range(0, 20_000).mapToObj(i -> "20270113").collect(Collectors.joining(","));
        says("it lists more than 2000", "DTSTART;VALUE=DATE:20270112", many);
        assertTimeout(Duration.ofSeconds(3), () -> assertThrows(Invalid.class, () -> read("END:A\r\n".repeat(30_000))));
        assertTimeout(Duration.ofSeconds(3), () -> assertThrows(Invalid.class, () -> read(";A=\"".repeat(50_000))));
    }

    @Test
    void names_are_read_as_they_were_meant() {
        var named = event("DTSTART;VALUE=DATE:20270112")
                .replace("SUMMARY:Loma", "SUMMARY:Åsa\\, Öljy\\; \\\\ 👩‍👧\\nrivi jatk\r\n uu");
        assertEquals(
                "Åsa, Öljy; \\ 👩‍👧\nrivi jatkuu",
                read(calendar(named)).occurrences().get(0).summary().replace("\r", ""));
    }

    /** Whatever a file holds, it is read or told what is wrong with it. */
    @Test
    void no_file_breaks_anything() {
        var random = new java.util.Random(20270104);
        var whole = calendar(
                event(
                        "DTSTART;TZID=Europe/Helsinki:20270112T090000",
                        "DTEND;TZID=Europe/Helsinki:20270112T100000",
                        "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,1WE,-1FR;COUNT=12",
                        "EXDATE:20270119T070000Z"),
                event("DTSTART;VALUE=DATE:20270705", "DURATION:P1W2D", "RDATE;VALUE=DATE:20270801,20270901"),
                event(
                        "RECURRENCE-ID;RANGE=THISANDFUTURE:20270126T070000Z",
                        "DTSTART:20270126T080000Z",
                        "DURATION:PT1H"));
        var odd = ":;=,\"\\\r\n TZPW-+019\u0001\u00e4\ud83d\ude00";
        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder(whole);
            for (int n = random.nextInt(1, 8); n > 0; n--) {
                int at = random.nextInt(text.length() - 1);
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, odd.charAt(random.nextInt(odd.length())));
                    default -> text.setCharAt(at, odd.charAt(random.nextInt(odd.length())));
                }
            }
            try {
                read(text.toString());
            } catch (Invalid told) {
                assertEquals("ics", told.violations().get(0).field());
            }
        }
    }

    private static void says(String reason, String... lines) {
        var read = read(calendar(event(lines)));
        assertEquals(1, read.skipped().size(), () -> reason + ": " + read);
        assertTrue(read.skipped().get(0).reason().contains(reason), () -> reason + ": " + read);
        assertEquals("Loma", read.skipped().get(0).summary());
    }

    private static void assertTold(String reason, String text) {
        assertTimeout(Duration.ofSeconds(3), () -> {
            var told = assertThrows(Invalid.class, () -> read(text));
            assertTrue(told.violations().get(0).message().contains(reason), told.getMessage());
        });
    }

    private static List<String> days(String... lines) {
        return read(calendar(event(lines))).occurrences().stream()
                .map(o -> o.firstDay() + "/" + o.lastDay())
                .toList();
    }

    private static List<String> times(String... lines) {
        return read(calendar(event(lines))).occurrences().stream()
                .map(o -> o.from() + "/" + o.until())
                .toList();
    }

    private static CalendarText read(String text) {
        return CalendarText.read("ics", text, HELSINKI, NOW);
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\nUID:sama\r\nSUMMARY:Loma\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n" + String.join("", events)
                + "END:VCALENDAR\r\n";
    }
}
