package fi.majakka.coverage;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.JONAS;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Cases worked out by hand, through the API: service hours, shifts, public holidays. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedHoursStoryTest extends DeskStory {
    private static final Map<String, Object> CLOSED_ON_HOLIDAYS = Map.of("holidays", Map.of("country", "FI"));
    private static final Map<String, Object> CLOSED_ON_EVES_TOO =
            Map.of("holidays", Map.of("country", "FI", "publicHolidays", "closed", "eves", "closed"));

    @Test
    void C1_a_weekday_desk_with_one_person_on_duty_is_covered_from_its_first_second_to_its_last() {
        weekdays();
        rota(ANSKI, hours(WEEKDAYS, "09:00-16:00"));
        closed("2026-11-24 08:59:59+02");
        on("2026-11-24 09:00+02", ANSKI);
        on("2026-11-24 15:59:59+02", ANSKI);
        closed("2026-11-24 16:00+02");
        closed("2026-11-28 10:00+02");
        gaps("2026-11-23", "2026-11-29");
    }

    @Test
    void C2_a_shift_that_ends_early_leaves_the_last_hour_alone() {
        weekdays();
        rota(ANSKI, hours(WEEKDAYS, "09:00-15:00"));
        on("2026-11-24 14:59+02", ANSKI);
        gap("2026-11-24 15:00+02", "nobody-planned");
        gaps("2026-11-24", "2026-11-24", "2026-11-24 15:00–16:00 nobody-planned");
    }

    @Test
    void C3_nobody_answers_while_the_only_person_has_lunch() {
        weekdays();
        rota(ANSKI, hours(WEEKDAYS, "09:00-11:30"), hours(WEEKDAYS, "12:00-16:00"));
        on("2026-11-24 11:29:59+02", ANSKI);
        gap("2026-11-24 11:30+02", "nobody-planned");
        on("2026-11-24 12:00+02", ANSKI);
        gaps("2026-11-24", "2026-11-24", "2026-11-24 11:30–12:00 nobody-planned");
    }

    @Test
    void C4_a_promised_saturday_for_which_nobody_is_planned_is_a_gap() {
        desk(Map.of(), hours(WEEKDAYS, "09:00-16:00"), hours(SATURDAY, "09:00-13:00"));
        rota(ANSKI, hours(WEEKDAYS, "09:00-16:00"));
        closed("2026-11-28 08:00+02");
        gap("2026-11-28 09:00+02", "nobody-planned");
        closed("2026-11-28 13:00+02");
        gaps("2026-11-23", "2026-11-29", "2026-11-28 09:00–13:00 nobody-planned");
    }

    @Test
    void C5_christmas_is_closed_though_the_rota_knows_nothing_of_it() {
        desk(CLOSED_ON_EVES_TOO, hours(WEEKDAYS, "09:00-16:00"));
        rota(ANSKI, hours(WEEKDAYS, "09:00-16:00"));
        on("2026-12-23 10:00+02", ANSKI);
        closed("2026-12-24 10:00+02");
        closed("2026-12-25 10:00+02");
        on("2026-12-28 10:00+02", ANSKI);
        gaps("2026-12-21", "2026-12-31");
    }

    @Test
    void C6_a_public_holiday_on_a_sunday_gives_no_day_instead() {
        desk(CLOSED_ON_HOLIDAYS, hours(WEEKDAYS, "09:00-16:00"));
        rota(ANSKI, hours(WEEKDAYS, "09:00-16:00"));
        on("2026-12-04 10:00+02", ANSKI);
        closed("2026-12-06 10:00+02");
        on("2026-12-07 10:00+02", ANSKI);
        gaps("2026-12-04", "2026-12-08");
    }

    @Test
    void C7_a_dated_exception_shortens_new_years_eve_and_the_shift_stays() {
        var short_ = Map.of(
                "date",
                "2026-12-31",
                "name",
                "Lyhyt päivä",
                "hours",
                List.of(Map.of("from", "09:00", "until", "12:00")));
        desk(
                Map.of("holidays", Map.of("country", "FI"), "exceptions", List.of(short_)),
                hours(WEEKDAYS, "09:00-16:00"));
        rota(ANSKI, hours(WEEKDAYS, "09:00-16:00"));
        on("2026-12-31 11:59:59+02", ANSKI);
        closed("2026-12-31 12:00+02");
        closed("2027-01-01 10:00+02");
        on("2027-01-04 09:00+02", ANSKI);
        gaps("2026-12-28", "2027-01-04");
    }

    @Test
    void C8_midsummer_eve_is_closed_though_no_law_says_so() {
        desk(CLOSED_ON_EVES_TOO, hours(WEEKDAYS, "09:00-16:00"));
        rota(ANSKI, hours(WEEKDAYS, "09:00-16:00"));
        on("2027-06-24 15:00+03", ANSKI);
        closed("2027-06-25 10:00+03");
        on("2027-06-28 09:00+03", ANSKI);
        gaps("2027-06-21", "2027-06-28");
    }

    @Test
    void C9_of_easter_the_saturday_is_an_ordinary_day() {
        desk(CLOSED_ON_HOLIDAYS, hours(WEEKDAYS, "09:00-16:00"), hours(SATURDAY, "09:00-13:00"));
        rota(ANSKI, hours(WEEKDAYS, "09:00-16:00"));
        rota(AINO, hours(SATURDAY, "09:00-13:00"));
        on("2027-03-25 12:00+02", ANSKI);
        closed("2027-03-26 12:00+02");
        on("2027-03-27 12:00+02", AINO);
        closed("2027-03-29 12:00+03");
        on("2027-03-30 12:00+03", ANSKI);
        gaps("2027-03-22", "2027-03-30");
    }

    @Test
    void C24_on_public_holidays_the_holiday_rota_is_on_and_no_other() {
        var hours = List.of(Map.of("from", "10:00", "until", "14:00"));
        desk(
                Map.of("holidays", Map.of("country", "FI", "publicHolidays", "rota", "hours", hours)),
                hours(WEEKDAYS, "09:00-16:00"));
        rota(ANSKI, hours(WEEKDAYS, "09:00-16:00"));
        Office.rota(desk, Map.of("onHolidays", true, "shifts", List.of(hours(EVERY_DAY, "10:00-14:00"))), AINO);
        closed("2028-05-01 09:30+03");
        on("2028-05-01 10:00+03", AINO);
        closed("2028-05-01 14:00+03");
        on("2028-05-02 09:00+03", ANSKI);
        gaps("2028-04-28", "2028-05-02");
    }

    @Test
    void C25_in_the_christmas_season_one_alone_is_too_few() {
        var season = Map.of(
                "name",
                "Joulu",
                "from",
                "2026-12-01",
                "until",
                "2026-12-23",
                "serviceHours",
                List.of(hours(WEEKDAYS, "08:00-18:00")),
                "atLeast",
                2);
        desk(Map.of("seasons", List.of(season)), hours(WEEKDAYS, "09:00-16:00"));
        rota(ANSKI, hours(WEEKDAYS, "08:00-16:00"));
        rota(JONAS, hours(WEEKDAYS, "10:00-18:00"));
        gap("2026-12-09 09:59+02", "too-few", ANSKI);
        on("2026-12-09 10:00+02", ANSKI, JONAS);
        on("2026-12-09 15:59+02", ANSKI, JONAS);
        gap("2026-12-09 16:00+02", "too-few", JONAS);
        gaps("2026-12-09", "2026-12-09", "2026-12-09 08:00–10:00 too-few", "2026-12-09 16:00–18:00 too-few");
    }
}
