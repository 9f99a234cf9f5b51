package fi.majakka.coverage.duty;

import static fi.majakka.coverage.duty.DutyWorld.WORKDAYS;
import static fi.majakka.coverage.duty.DutyWorld.inHelsinki;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Cases worked out by hand: absences, rights, overrides and plans. */
class WorkedPeopleTest {
    @Test
    void C15_where_the_first_substitute_is_away_too_the_next_stands_in_until_the_first_is_back() {
        anski().away("Anski", "2027-07-01", "2027-07-31", "Jonas", "Katariina")
                .away("Jonas", "2027-06-21", "2027-07-11")
                .asked()
                .at("2027-06-30 10:00+03", "Anski")
                .at("2027-07-01 10:00+03", "Katariina")
                .at("2027-07-09 15:59+03", "Katariina")
                .at("2027-07-12 09:00+03", "Jonas")
                .at("2027-08-02 09:00+03", "Anski")
                .gaps("2027-06-30", "2027-08-02");
    }

    @Test
    void C16_a_circle_of_substitutes_who_are_all_away_ends_in_a_gap() {
        anski().away("Anski", "2027-07-05", "2027-07-09", "Jonas")
                .away("Jonas", "2027-07-05", "2027-07-09", "Anski")
                .asked()
                .at("2027-07-02 10:00+03", "Anski")
                .at("2027-07-05 10:00+03", "GAP all absent")
                .at("2027-07-12 10:00+03", "Anski")
                .gaps(
                        "2027-07-02",
                        "2027-07-06",
                        "2027-07-05 09:00–16:00 all absent",
                        "2027-07-06 09:00–16:00 all absent");
    }

    @Test
    void C17_an_absence_from_noon_leaves_the_afternoon_alone() {
        anski().away("Anski", "2027-02-02 12:00", "2027-02-02")
                .asked()
                .at("2027-02-02 11:59:59+02", "Anski")
                .at("2027-02-02 12:00+02", "GAP all absent")
                .at("2027-02-03 09:00+02", "Anski")
                .gaps("2027-02-02", "2027-02-03", "2027-02-02 12:00–16:00 all absent");
    }

    @Test
    void C18_whoever_is_supervised_counts_while_somebody_is_there_who_approves() {
        inHelsinki()
                .open(WORKDAYS, "09:00-16:00")
                .supervised("Oskari")
                .approver("Katariina")
                .rota("Oskari", WORKDAYS, "09:00-16:00")
                .rota("Katariina", WORKDAYS, "08:00-16:00")
                .away("Katariina", "2026-06-02 13:00", "2026-06-02")
                .asked()
                .at("2026-06-02 12:59+03", "Oskari")
                .at("2026-06-02 13:00+03", "GAP supervised without approver")
                .at("2026-06-03 10:00+03", "Oskari")
                .gaps("2026-06-02", "2026-06-03", "2026-06-02 13:00–16:00 supervised without approver");
    }

    @Test
    void C19_a_rota_goes_on_past_a_delegation_and_names_somebody_who_may_no_more() {
        inHelsinki()
                .open(WORKDAYS, "09:00-16:00")
                .mayUntil("2027-05-31", "Noora")
                .rota("Noora", WORKDAYS, "09:00-16:00")
                .asked()
                .at("2027-05-31 15:59+03", "Noora")
                .at("2027-06-01 09:00+03", "GAP delegation ended")
                .gaps("2027-05-31", "2027-06-01", "2027-06-01 09:00–16:00 delegation ended");
    }

    @Test
    void C22_of_two_plans_the_later_one_goes_before() {
        anski().plan("2027-07-01", "2027-07-31", "Jonas", WORKDAYS, "09:00-16:00")
                .plan("2027-07-05", "2027-07-11", "Aino", WORKDAYS, "09:00-16:00")
                .asked()
                .at("2027-06-30 10:00+03", "Anski")
                .at("2027-07-02 10:00+03", "Jonas")
                .at("2027-07-05 10:00+03", "Aino")
                .at("2027-07-09 15:59+03", "Aino")
                .at("2027-07-12 10:00+03", "Jonas")
                .at("2027-08-02 10:00+03", "Anski")
                .gaps("2027-06-30", "2027-08-02");
    }

    @Test
    void C23_a_plan_goes_before_an_override_and_an_override_before_the_rota() {
        anski().swap("Anski", "Sanna", "2027-06-28", "2027-07-04")
                .plan("2027-07-01", "2027-07-31", "Jonas", WORKDAYS, "09:00-16:00")
                .asked()
                .at("2027-06-25 10:00+03", "Anski")
                .at("2027-06-28 10:00+03", "Sanna")
                .at("2027-06-30 15:59+03", "Sanna")
                .at("2027-07-01 09:00+03", "Jonas")
                .at("2027-08-02 09:00+03", "Anski")
                .gaps("2027-06-25", "2027-08-02");
    }

    @Test
    void C28_a_rota_that_still_names_a_leaver_leaves_a_gap() {
        var days = EnumSet.range(Weekday.MONDAY, Weekday.SATURDAY);
        inHelsinki()
                .open(WORKDAYS, "09:00-16:00")
                .open(EnumSet.of(Weekday.SATURDAY), "09:00-13:00")
                .rota("Oskari", days, "09:00-16:00")
                .leaves("Oskari", "2026-08-14")
                .asked()
                .at("2026-08-14 10:00+03", "Oskari")
                .at("2026-08-15 10:00+03", "GAP person has left")
                .gaps("2026-08-14", "2026-08-15", "2026-08-15 09:00–13:00 person has left");
    }

    private static DutyWorld anski() {
        return inHelsinki().open(WORKDAYS, "09:00-16:00").rota("Anski", WORKDAYS, "09:00-16:00");
    }
}
