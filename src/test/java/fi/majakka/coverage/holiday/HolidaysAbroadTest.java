package fi.majakka.coverage.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.coverage.holiday.Holiday.Kind;
import fi.majakka.coverage.holiday.Holiday.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HolidaysAbroadTest {
    private final Holidays holidays = new Holidays();

    @Test
    void sweden_has_a_national_day_and_three_eves() {
        var days = holidays.between("SE", null, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
        var national = days.get(LocalDate.of(2026, 6, 6));
        assertEquals(new Names(null, "Sveriges nationaldag", "National Day"), national.name());
        assertEquals(Kind.PUBLIC, national.kind());
        var eves = days.values().stream()
                .filter(day -> day.kind() == Kind.EVE)
                .map(day -> day.date() + " " + day.name().sv())
                .toList();
        assertEquals(List.of("2026-06-19 Midsommarafton", "2026-12-24 Julafton", "2026-12-31 Nyårsafton"), eves);
    }

    @Test
    void christmas_eve_is_free_by_law_in_estonia_and_not_at_all_in_germany() {
        var eve = LocalDate.of(2026, 12, 24);
        var estonian = holidays.between("EE", null, eve, eve.plusDays(1));
        assertEquals(Kind.PUBLIC, estonian.get(eve).kind());
        assertFalse(free("DE", null, eve.toString()));
    }

    @Test
    void germany_differs_by_land() {
        assertTrue(free("DE", null, "2026-10-03"));
        assertTrue(free("DE", "BY", "2026-01-06"));
        assertTrue(free("DE", "by", "2026-06-04"));
        assertTrue(free("DE", "BE", "2026-03-08"));
        for (var notEverywhere : List.of("2026-01-06", "2026-06-04", "2026-03-08"))
            assertFalse(free("DE", null, notEverywhere), notEverywhere);
        assertFalse(free("DE", "BE", "2026-01-06"));
    }

    @Test
    void in_britain_a_weekday_stands_in_for_a_day_on_a_weekend() {
        for (var day : List.of("2026-12-28", "2027-12-27", "2027-12-28", "2028-01-03"))
            for (var part : new String[] {null, "ENG", "WLS", "SCT", "NIR"})
                assertTrue(free("GB", part, day), day + " in " + part);
        for (var day : List.of("2026-12-26", "2027-12-25", "2027-12-26", "2028-01-01"))
            assertFalse(free("GB", "ENG", day), day + " is moved");
        assertTrue(free("GB", "ENG", "2026-04-06"));
        assertFalse(free("GB", "SCT", "2026-04-06"));
    }

    @Test
    void a_day_that_is_moved_over_the_turn_of_the_year_belongs_to_the_year_it_falls_in() {
        assertTrue(free("US", null, "2027-12-31"));
        for (int year = 2020; year <= 2030; year++)
            for (var day : holidays.of("US", null, year))
                assertEquals(year, day.date().getYear());
    }

    @Test
    void every_country_and_each_of_its_parts_has_every_day_once_and_by_a_name() {
        for (var country : CalendarFile.COUNTRIES) {
            var parts = new ArrayList<>(CalendarFile.of(country).parts());
            parts.add(null);
            for (var part : parts) {
                var days = holidays.of(country, part, 2027);
                for (var day : days) assertFalse(day.name().en().matches("undefined|[A-Z_]*"), country + day);
                var once =
                        days.stream().map(day -> day.date() + day.name().en()).distinct();
                assertEquals(days.size(), once.count(), country + "-" + part);
            }
        }
    }

    @Test
    void names_that_nobody_translated_are_missing() {
        var cup = holidays.of("AU", "SA", 2027).stream()
                .filter(day -> day.name().en().equals("Adelaide Cup"))
                .findFirst();
        assertNull(cup.orElseThrow().name().sv());
        assertNull(cup.orElseThrow().name().fi());
    }

    private boolean free(String country, String part, String day) {
        var date = LocalDate.parse(day);
        return holidays.of(country, part, date.getYear()).stream()
                .anyMatch(h -> h.date().equals(date));
    }
}
