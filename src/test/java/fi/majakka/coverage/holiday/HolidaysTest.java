package fi.majakka.coverage.holiday;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.coverage.holiday.Holiday.Kind;
import fi.majakka.coverage.holiday.Holiday.Names;
import fi.majakka.shared.Invalid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HolidaysTest {
    /** The almanac: each day's three names, then its date in 2026, 2027 and 2028. A star is an eve. */
    private static final String ALMANAC = """
            uudenvuodenpäivä | nyårsdagen | New Year's Day | 1.1. | 1.1. | 1.1.
            loppiainen | trettondagen | Epiphany | 6.1. | 6.1. | 6.1.
            pitkäperjantai | långfredagen | Good Friday | 3.4. | 26.3. | 14.4.
            pääsiäispäivä | påskdagen | Easter Sunday | 5.4. | 28.3. | 16.4.
            toinen pääsiäispäivä | annandag påsk | Easter Monday | 6.4. | 29.3. | 17.4.
            vappu | första maj | May Day | 1.5. | 1.5. | 1.5.
            helatorstai | Kristi himmelsfärdsdag | Ascension Day | 14.5. | 6.5. | 25.5.
            helluntaipäivä | pingstdagen | Whit Sunday | 24.5. | 16.5. | 4.6.
            juhannusaatto* | midsommarafton | Midsummer Eve | 19.6. | 25.6. | 23.6.
            juhannuspäivä | midsommardagen | Midsummer Day | 20.6. | 26.6. | 24.6.
            pyhäinpäivä | alla helgons dag | All Saints' Day | 31.10. | 6.11. | 4.11.
            itsenäisyyspäivä | självständighetsdagen | Independence Day | 6.12. | 6.12. | 6.12.
            jouluaatto* | julafton | Christmas Eve | 24.12. | 24.12. | 24.12.
            joulupäivä | juldagen | Christmas Day | 25.12. | 25.12. | 25.12.
            tapaninpäivä | annandag jul | St Stephen's Day | 26.12. | 26.12. | 26.12.
            """;

    private final Holidays holidays = new Holidays();

    @Test
    void finland_s_days_are_those_of_its_almanac_and_no_others() {
        for (int year = 2026; year <= 2028; year++) assertEquals(almanac(year), holidays.of("FI", null, year));
    }

    @Test
    void as_many_weekdays_are_free_as_the_almanac_office_says() {
        assertEquals(9, freeWeekdays(2026));
        assertEquals(8, freeWeekdays(2027));
        assertEquals(9, freeWeekdays(2028));
        for (int year = 2029; year <= 2031; year++) assertEquals(10, freeWeekdays(year), "in " + year);
    }

    @Test
    void easter_saturday_and_the_eves_that_people_work_on_are_ordinary_days() {
        // also Maundy Thursday, the eve of May Day, the day after Independence Day on a Sunday, and New Year's Eve
        for (var day : List.of("2027-03-27", "2027-03-25", "2027-04-30", "2026-12-07", "2026-12-31"))
            assertFalse(free("FI", null, day), day);
    }

    @Test
    void aland_governs_itself_on_the_ninth_of_june() {
        var name = new Names("Ahvenanmaan itsehallintopäivä", "Ålands självstyrelsedag", "Self-Government Day");
        var day = new Holiday(LocalDate.of(2027, 6, 9), Kind.PUBLIC, name);
        assertFalse(free("FI", null, "2027-06-09"));
        assertTrue(holidays.of("FI", "01", 2027).contains(day));
        assertEquals(16, holidays.of("FI", "01", 2027).size());
        assertEquals(holidays.of("FI", "01", 2027), holidays.of("AX", null, 2027));
    }

    @Test
    void a_period_ends_before_its_last_day_and_may_span_years() {
        var days = holidays.between("FI", null, LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 6));
        var dates = List.of("2026-12-24", "2026-12-25", "2026-12-26", "2027-01-01");
        assertEquals(dates, days.keySet().stream().map(LocalDate::toString).toList());
        var none = LocalDate.of(2026, 12, 24);
        assertEquals(Map.of(), holidays.between("FI", null, none, none));
    }

    /** The first of May of 2008 was Ascension Day too. */
    @Test
    void two_feasts_on_one_date_are_two_in_the_list_and_one_in_a_period() {
        var mayDay = LocalDate.of(2008, 5, 1);
        var both =
                holidays.of("FI", null, 2008).stream().filter(day -> day.date().equals(mayDay));
        assertEquals(
                List.of("helatorstai", "vappu"),
                both.map(day -> day.name().fi()).toList());
        assertEquals(
                Set.of(mayDay),
                holidays.between("FI", null, mayDay, mayDay.plusDays(1)).keySet());
    }

    @Test
    void what_is_unknown_is_told_with_what_is_known() {
        for (var unknown : new String[] {null, "", "QQ", "fi", "../FI", "NYSE"})
            assertTrue(refused("country", unknown, null, 2027).contains("EE, EG"), unknown);
        assertTrue(refused("subdivision", "FI", "99", 2027).endsWith("known are 01"));
        assertTrue(refused("subdivision", "SE", "AB", 2027).endsWith("none has days of its own"));
        for (var year : new int[] {1949, 2101, Integer.MIN_VALUE, Integer.MAX_VALUE}) refused("year", "FI", null, year);
        holidays.of("FI", null, 1950);
        holidays.of("FI", null, 2100);
    }

    private boolean free(String country, String part, String day) {
        var date = LocalDate.parse(day);
        return holidays.of(country, part, date.getYear()).stream()
                .anyMatch(h -> h.date().equals(date));
    }

    private long freeWeekdays(int year) {
        return holidays.of("FI", null, year).stream()
                .map(day -> day.date().getDayOfWeek())
                .filter(day -> day != SATURDAY && day != SUNDAY)
                .count();
    }

    private String refused(String field, String country, String part, int year) {
        var violation = assertThrows(Invalid.class, () -> holidays.of(country, part, year))
                .violations()
                .get(0);
        assertEquals(field, violation.field());
        return violation.message();
    }

    private static List<Holiday> almanac(int year) {
        return ALMANAC.lines()
                .map(line -> line.split(" \\| "))
                .map(cells -> new Holiday(
                        date(cells[year - 2026 + 3], year),
                        cells[0].endsWith("*") ? Kind.EVE : Kind.PUBLIC,
                        new Names(cells[0].replace("*", ""), cells[1], cells[2])))
                .toList();
    }

    private static LocalDate date(String dayAndMonth, int year) {
        var numbers =
                Arrays.stream(dayAndMonth.split("\\.")).map(Integer::valueOf).toList();
        return LocalDate.of(year, numbers.get(1), numbers.get(0));
    }
}
