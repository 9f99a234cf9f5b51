package fi.majakka.coverage.duty;

import static fi.majakka.coverage.duty.DutyWorld.WORKDAYS;
import static fi.majakka.coverage.duty.DutyWorld.inHelsinki;
import static fi.majakka.coverage.duty.HolidayPolicy.CLOSED;
import static fi.majakka.coverage.duty.HolidayPolicy.ROTA;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cases worked out by hand: hours and holidays. Others are in {@link WorkedClocksTest} and {@link WorkedPeopleTest}. */
class WorkedCasesTest {
    private static final Set<Weekday> SATURDAY = EnumSet.of(Weekday.SATURDAY);

    @Test
    void C1_a_desk_is_open_from_its_first_minute_until_before_its_last() {
        anski("09:00-16:00")
                .asked()
                .at("2026-11-24 08:59:59+02", "closed")
                .at("2026-11-24 09:00+02", "Anski")
                .at("2026-11-24 15:59:59+02", "Anski")
                .at("2026-11-24 16:00+02", "closed")
                .at("2026-11-28 10:00+02", "closed")
                .gaps("2026-11-24", "2026-11-28");
    }

    @Test
    void C2_a_shift_that_ends_before_the_hours_leaves_a_gap() {
        anski("09:00-15:00")
                .asked()
                .at("2026-11-24 14:59+02", "Anski")
                .at("2026-11-24 15:00+02", "GAP nobody planned")
                .gaps("2026-11-24", "2026-11-24", "2026-11-24 15:00–16:00 nobody planned");
    }

    @Test
    void C3_lunch_without_anybody_is_a_gap() {
        anski("09:00-11:30")
                .rota("Anski", WORKDAYS, "12:00-16:00")
                .asked()
                .at("2026-11-24 11:29:59+02", "Anski")
                .at("2026-11-24 11:30+02", "GAP nobody planned")
                .at("2026-11-24 12:00+02", "Anski")
                .gaps("2026-11-24", "2026-11-24", "2026-11-24 11:30–12:00 nobody planned");
    }

    @Test
    void C4_a_day_on_which_nobody_works_is_a_gap_as_long_as_its_hours() {
        anski("09:00-16:00")
                .open(SATURDAY, "09:00-13:00")
                .asked()
                .at("2026-11-28 08:00+02", "closed")
                .at("2026-11-28 09:00+02", "GAP nobody planned")
                .at("2026-11-28 13:00+02", "closed")
                .gaps("2026-11-28", "2026-11-28", "2026-11-28 09:00–13:00 nobody planned");
    }

    @Test
    void C5_a_closed_holiday_is_no_gap_though_the_rota_names_somebody() {
        anski("09:00-16:00")
                .holidays(CLOSED, "2026-12-24", "2026-12-25", "2026-12-26")
                .asked()
                .at("2026-12-23 10:00+02", "Anski")
                .at("2026-12-24 10:00+02", "closed")
                .at("2026-12-25 10:00+02", "closed")
                .at("2026-12-28 10:00+02", "Anski")
                .gaps("2026-12-23", "2026-12-28");
    }

    @Test
    void C6_a_holiday_on_a_sunday_gives_no_day_instead() {
        anski("09:00-16:00")
                .holidays(CLOSED, "2026-12-06")
                .asked()
                .at("2026-12-04 10:00+02", "Anski")
                .at("2026-12-06 10:00+02", "closed")
                .at("2026-12-07 10:00+02", "Anski")
                .gaps("2026-12-04", "2026-12-07");
    }

    @Test
    void C7_a_dated_exception_shortens_new_years_eve() {
        anski("09:00-16:00")
                .on("2026-12-31", "09:00-12:00")
                .holidays(CLOSED, "2027-01-01")
                .asked()
                .at("2026-12-31 11:59:59+02", "Anski")
                .at("2026-12-31 12:00+02", "closed")
                .at("2027-01-01 10:00+02", "closed")
                .at("2027-01-04 09:00+02", "Anski")
                .gaps("2026-12-31", "2027-01-04");
    }

    @Test
    void C8_an_eve_may_be_closed_though_it_is_no_holiday_by_law() {
        anski("09:00-16:00")
                .holidays(CLOSED, "2027-06-25", "2027-06-26")
                .asked()
                .at("2027-06-24 15:00+03", "Anski")
                .at("2027-06-25 10:00+03", "closed")
                .at("2027-06-28 09:00+03", "Anski")
                .gaps("2027-06-24", "2027-06-28");
    }

    @Test
    void C9_easter_saturday_is_an_ordinary_day_between_two_holidays() {
        anski("09:00-16:00")
                .open(SATURDAY, "09:00-13:00")
                .rota("Noora", SATURDAY, "09:00-13:00")
                .holidays(CLOSED, "2027-03-26", "2027-03-28", "2027-03-29")
                .asked()
                .at("2027-03-25 12:00+02", "Anski")
                .at("2027-03-26 12:00+02", "closed")
                .at("2027-03-27 12:00+02", "Noora")
                .at("2027-03-29 12:00+03", "closed")
                .at("2027-03-30 12:00+03", "Anski")
                .gaps("2027-03-25", "2027-03-30");
    }

    @Test
    void C14_hours_past_midnight_belong_to_the_evening_before() {
        var friday = EnumSet.of(Weekday.FRIDAY);
        inHelsinki()
                .open(friday, "18:00-02:00")
                .rota("Elias", friday, "18:00-02:00")
                .asked()
                .at("2026-11-27 23:59+02", "Elias")
                .at("2026-11-28 00:00+02", "Elias")
                .at("2026-11-28 01:59+02", "Elias")
                .at("2026-11-28 02:00+02", "closed")
                .gaps("2026-11-27", "2026-11-28");
    }

    @Test
    void C24_a_holiday_rota_has_hours_and_people_of_its_own() {
        anski().holidays(ROTA, "2028-05-01")
                .holidayHours("10:00-14:00")
                .holidayRota("Noora", "10:00-14:00")
                .asked()
                .at("2028-05-01 09:30+03", "closed")
                .at("2028-05-01 10:00+03", "Noora")
                .at("2028-05-01 14:00+03", "closed")
                .at("2028-05-02 09:00+03", "Anski")
                .gaps("2028-05-01", "2028-05-02");
    }

    @Test
    void a_date_with_hours_of_its_own_is_an_ordinary_day_though_it_is_a_holiday() {
        anski().holidays(ROTA, "2027-12-06")
                .holidayHours("10:00-14:00")
                .holidayRota("Noora", "10:00-14:00")
                .on("2027-12-06", "09:00-16:00")
                .asked()
                .at("2027-12-06 09:30+02", "Anski")
                .at("2027-12-06 10:30+02", "Anski")
                .gaps("2027-12-06", "2027-12-06");
    }

    @Test
    void C25_a_season_may_ask_for_two_at_a_time() {
        inHelsinki()
                .season("2026-12-01", "2026-12-23", 2, WORKDAYS, "08:00-18:00")
                .rota("Anski", WORKDAYS, "08:00-16:00")
                .rota("Jonas", WORKDAYS, "10:00-18:00")
                .asked()
                .at("2026-12-09 09:59+02", "GAP too few (Anski alone)")
                .at("2026-12-09 10:00+02", "Anski + Jonas")
                .at("2026-12-09 15:59+02", "Anski + Jonas")
                .at("2026-12-09 16:00+02", "GAP too few (Jonas alone)")
                .gaps(
                        "2026-12-09",
                        "2026-12-09",
                        "2026-12-09 08:00–10:00 too few (Anski alone)",
                        "2026-12-09 16:00–18:00 too few (Jonas alone)");
    }

    private static DutyWorld anski() {
        return anski("09:00-16:00");
    }

    private static DutyWorld anski(String hours) {
        return inHelsinki().open(WORKDAYS, "09:00-16:00").rota("Anski", WORKDAYS, hours);
    }
}
