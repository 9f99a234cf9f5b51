package fi.majakka.coverage;

import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.JONAS;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Cases worked out by hand, through the API: nights in which clocks change, weeks and leap days. Elias and Mervi of the cases are
 * Anski and Jonas here: roles of the login provider hold on any date, a delegation for a year at most.
 */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedClocksStoryTest extends DeskStory {
    private static final List<String> SUNDAY = List.of("sunday");

    @Test
    void C10_the_night_in_which_clocks_go_forward_lasts_seven_hours() {
        always(Map.of());
        nights();
        on("2027-03-28 02:59:59+02", ANSKI);
        on("2027-03-28 04:00+03", ANSKI);
        on("2027-03-28 05:59+03", ANSKI);
        on("2027-03-28 06:00+03", JONAS);
        gaps("2027-03-28", "2027-03-28");
    }

    @Test
    void C11_the_night_in_which_clocks_go_back_lasts_nine_hours() {
        always(Map.of());
        nights();
        on("2026-10-25 03:30+03", ANSKI);
        on("2026-10-25 03:30+02", ANSKI);
        on("2026-10-25 05:59+02", ANSKI);
        on("2026-10-25 06:00+02", JONAS);
        gaps("2026-10-25", "2026-10-25");
    }

    @Test
    void C12_a_hand_over_at_an_hour_that_comes_twice_has_both_on_duty_in_between() {
        desk(Map.of(), hours(SATURDAY, "22:00-08:00"));
        rota(ANSKI, hours(SATURDAY, "22:00-03:00"));
        rota(JONAS, hours(SUNDAY, "03:00-08:00"));
        on("2026-10-25 02:59+03", ANSKI);
        on("2026-10-25 03:30+03", ANSKI, JONAS);
        on("2026-10-25 03:00+02", JONAS);
        on("2026-10-25 07:59+02", JONAS);
        gaps("2026-10-24", "2026-10-25");
    }

    @Test
    void C13_a_hand_over_at_an_hour_that_does_not_come_leaves_no_gap() {
        desk(Map.of(), hours(SATURDAY, "22:00-08:00"));
        rota(ANSKI, hours(SATURDAY, "22:00-03:30"));
        rota(JONAS, hours(SUNDAY, "03:30-08:00"));
        on("2027-03-28 02:59+02", ANSKI);
        on("2027-03-28 04:30+03", JONAS);
        gaps("2027-03-27", "2027-03-28");
    }

    @Test
    void C14_the_first_hours_of_saturday_belong_to_the_evening_of_friday() {
        desk(Map.of(), hours(List.of("friday"), "18:00-02:00"));
        rota(ANSKI, hours(List.of("friday"), "18:00-02:00"));
        on("2026-11-27 23:59+02", ANSKI);
        on("2026-11-28 00:00+02", ANSKI);
        on("2026-11-28 01:59+02", ANSKI);
        closed("2026-11-28 02:00+02");
        gaps("2026-11-27", "2026-11-28");
    }

    @Test
    void C20_weekly_turns_go_on_over_a_leap_day() {
        weekdays();
        turns("2028-02-21", ANSKI, JONAS);
        on("2028-02-25 10:00+02", ANSKI);
        on("2028-02-28 10:00+02", JONAS);
        on("2028-02-29 10:00+02", JONAS);
        on("2028-03-01 10:00+02", JONAS);
        on("2028-03-06 10:00+02", ANSKI);
        gaps("2028-02-21", "2028-03-06");
    }

    @Test
    void C21_weekly_turns_go_on_over_week_53() {
        desk(Map.of("holidays", Map.of("country", "FI")), hours(WEEKDAYS, "09:00-16:00"));
        turns("2026-12-21", ANSKI, JONAS);
        on("2026-12-22 10:00+02", ANSKI);
        on("2026-12-29 10:00+02", JONAS);
        closed("2027-01-01 10:00+02");
        on("2027-01-05 10:00+02", ANSKI);
        on("2027-01-12 10:00+02", JONAS);
        gaps("2026-12-21", "2027-01-15");
    }

    @Test
    void C26_the_hours_of_a_desk_are_those_of_its_zone() {
        desk(Map.of("zone", "Europe/Stockholm"), hours(WEEKDAYS, "09:00-16:00"));
        rota(JONAS, hours(WEEKDAYS, "09:00-16:00"));
        closed("2026-11-24 09:30+02");
        on("2026-11-24 10:00+02", JONAS);
        on("2026-11-24 16:30+02", JONAS);
        closed("2026-11-24 17:00+02");
        gaps("2026-11-23", "2026-11-27");
    }

    @Test
    void C27_a_public_holiday_begins_and_ends_at_midnight() {
        always(Map.of("holidays", Map.of("country", "FI")));
        rota(ANSKI, hours(EVERY_DAY, "00:00-12:00"), hours(EVERY_DAY, "12:00-24:00"));
        on("2026-12-24 23:59:59+02", ANSKI);
        closed("2026-12-25 00:00+02");
        closed("2026-12-26 23:59:59+02");
        on("2026-12-27 00:00+02", ANSKI);
        gaps("2026-12-24", "2026-12-27");
    }

    /** Sixteen hours are more than a shift may last, so that somebody has to say why. */
    private void nights() {
        rota(ANSKI, hours(SATURDAY, "22:00-06:00"), hours(SUNDAY, "22:00-06:00"));
        var day = List.of(hours(SUNDAY, "06:00-22:00"));
        Office.rota(desk, Map.of("from", "2001-01-01", "shifts", day, "confirmation", "Näin on sovittu"), JONAS);
    }

    private void always(Map<String, Object> different) {
        desk(different, hours(EVERY_DAY, "00:00-24:00"));
    }
}
