package fi.majakka.coverage.duty;

import static fi.majakka.coverage.duty.DutyWorld.ALL_DAYS;
import static fi.majakka.coverage.duty.DutyWorld.WORKDAYS;
import static fi.majakka.coverage.duty.DutyWorld.inHelsinki;
import static fi.majakka.coverage.duty.HolidayPolicy.CLOSED;

import org.junit.jupiter.api.Test;

/** Dates on which calendars and clocks are odd. */
class FixedDatesTest {
    private static final Turn MONTHLY = new Turn(1, Turn.Unit.MONTH);
    private static final Turn DAILY = new Turn(1, Turn.Unit.DAY);

    @Test
    void hours_that_the_clock_skips_are_no_hours() {
        inHelsinki()
                .open(ALL_DAYS, "03:00-04:00")
                .rota("Elias", ALL_DAYS, "03:00-04:00")
                .asked()
                .at("2027-03-28 02:59:59+02", "closed")
                .at("2027-03-28 04:00+03", "closed")
                .minutes("2027-03-28", "2027-03-28", "Elias", 0)
                .minutes("2027-03-27", "2027-03-29", "Elias", 120);
    }

    @Test
    void hours_of_which_the_clock_skips_a_part_are_shorter() {
        inHelsinki()
                .open(ALL_DAYS, "02:00-05:00")
                .rota("Elias", ALL_DAYS, "02:00-03:30")
                .rota("Mervi", ALL_DAYS, "03:30-05:00")
                .asked()
                .at("2027-03-28 02:59:59+02", "Elias")
                .at("2027-03-28 04:00+03", "Mervi")
                .minutes("2027-03-28", "2027-03-28", "Elias", 60)
                .minutes("2027-03-28", "2027-03-28", "Mervi", 60)
                .gaps("2027-03-28", "2027-03-28");
    }

    @Test
    void hours_that_come_twice_are_open_both_times() {
        inHelsinki()
                .open(ALL_DAYS, "03:00-04:00")
                .rota("Elias", ALL_DAYS, "03:00-04:00")
                .asked()
                .at("2026-10-25 02:59:59+03", "closed")
                .at("2026-10-25 03:00+03", "Elias")
                .at("2026-10-25 03:59:59+02", "Elias")
                .at("2026-10-25 04:00+02", "closed")
                .minutes("2026-10-25", "2026-10-25", "Elias", 120);
    }

    @Test
    void hours_that_begin_and_end_while_time_comes_twice_last_from_its_first_until_its_last() {
        inHelsinki()
                .open(ALL_DAYS, "03:15-03:45")
                .rota("Elias", ALL_DAYS, "03:15-03:45")
                .asked()
                .at("2026-10-25 03:14:59+03", "closed")
                .at("2026-10-25 03:15+03", "Elias")
                .at("2026-10-25 03:00+02", "Elias")
                .at("2026-10-25 03:44:59+02", "Elias")
                .at("2026-10-25 03:45+02", "closed")
                .minutes("2026-10-25", "2026-10-25", "Elias", 90);
    }

    @Test
    void a_leap_day_has_its_turn_its_hours_and_its_absence() {
        inHelsinki()
                .open(WORKDAYS, "09:00-16:00")
                .turns("2028-02-28", DAILY, WORKDAYS, "09:00-16:00", "Anski", "Jonas")
                .on("2028-02-29", "09:00-12:00")
                .away("Jonas", "2028-02-29", "2028-02-29", "Aino")
                .asked()
                .at("2028-02-28 15:00+02", "Anski")
                .at("2028-02-29 11:59+02", "Aino")
                .at("2028-02-29 12:00+02", "closed")
                .at("2028-03-01 10:00+02", "Anski")
                .at("2028-03-02 10:00+02", "Jonas")
                .gaps("2028-02-28", "2028-03-02");
    }

    @Test
    void a_monthly_turn_from_a_leap_day_changes_on_the_last_of_february_in_other_years() {
        monthly("2028-02-29")
                .asked()
                .at("2028-03-28 12:00+03", "Anski")
                .at("2028-03-29 12:00+03", "Jonas")
                .at("2029-01-29 12:00+02", "Katariina")
                .at("2029-02-27 12:00+02", "Katariina")
                .at("2029-02-28 12:00+02", "Anski")
                .at("2029-03-29 12:00+03", "Jonas");
    }

    @Test
    void a_monthly_turn_from_the_31st_changes_on_the_last_day_of_each_month() {
        monthly("2027-01-31")
                .asked()
                .at("2027-01-30 12:00+02", "GAP nobody planned")
                .at("2027-01-31 00:00+02", "Anski")
                .at("2027-02-27 23:59:59+02", "Anski")
                .at("2027-02-28 00:00+02", "Jonas")
                .at("2027-03-30 23:59:59+03", "Jonas")
                .at("2027-03-31 00:00+03", "Katariina")
                .at("2027-04-29 23:59:59+03", "Katariina")
                .at("2027-04-30 00:00+03", "Anski")
                .at("2027-05-30 23:59:59+03", "Anski")
                .at("2027-05-31 00:00+03", "Jonas");
    }

    @Test
    void the_last_evening_of_a_year_ends_in_the_next() {
        inHelsinki()
                .open(ALL_DAYS, "18:00-02:00")
                .turns("2026-12-30", DAILY, ALL_DAYS, "18:00-02:00", "Anski", "Jonas", "Katariina")
                .asked()
                .at("2026-12-31 23:59:59+02", "Jonas")
                .at("2027-01-01 00:00+02", "Jonas")
                .at("2027-01-01 01:59:59+02", "Jonas")
                .at("2027-01-01 02:00+02", "closed")
                .at("2027-01-01 18:00+02", "Katariina")
                .gaps("2026-12-30 18:00", "2027-01-02");
    }

    @Test
    void after_week_53_comes_whoever_would_come_after_any_other_week() {
        inHelsinki()
                .open(ALL_DAYS, "00:00-00:00")
                .turns("2026-12-14", Turn.WEEKLY, ALL_DAYS, "00:00-00:00", "Anski", "Jonas")
                .asked()
                .at("2026-12-27 23:59:59+02", "Jonas")
                .at("2026-12-28 00:00+02", "Anski")
                .at("2027-01-03 23:59:59+02", "Anski")
                .at("2027-01-04 00:00+02", "Jonas")
                .at("2027-01-10 23:59:59+02", "Jonas")
                .at("2027-01-11 00:00+02", "Anski");
    }

    @Test
    void a_holiday_takes_the_tail_of_the_evening_before_and_its_own_evening_with_its_tail() {
        inHelsinki()
                .open(ALL_DAYS, "18:00-02:00")
                .rota("Elias", ALL_DAYS, "18:00-02:00")
                .holidays(CLOSED, "2026-12-06")
                .asked()
                .at("2026-12-05 23:59:59+02", "Elias")
                .at("2026-12-06 00:00+02", "closed")
                .at("2026-12-06 18:00+02", "closed")
                .at("2026-12-07 00:00+02", "closed")
                .at("2026-12-07 01:00+02", "closed")
                .at("2026-12-07 18:00+02", "Elias")
                .gaps("2026-12-05", "2026-12-07");
    }

    @Test
    void a_holiday_lasts_from_midnight_to_midnight_however_long_its_day_is() {
        var world = inHelsinki()
                .open(ALL_DAYS, "00:00-00:00")
                .rota("Elias", ALL_DAYS, "00:00-00:00")
                .holidays(CLOSED, "2027-03-28", "2026-10-25");
        world.asked()
                .at("2027-03-27 23:59:59+02", "Elias")
                .at("2027-03-28 00:00+02", "closed")
                .at("2027-03-28 23:59:59+03", "closed")
                .at("2027-03-29 00:00+03", "Elias")
                .at("2026-10-24 23:59:59+03", "Elias")
                .at("2026-10-25 00:00+03", "closed")
                .at("2026-10-25 23:59:59+02", "closed")
                .at("2026-10-26 00:00+02", "Elias");
    }

    private static DutyWorld monthly(String first) {
        return inHelsinki()
                .open(ALL_DAYS, "00:00-00:00")
                .turns(first, MONTHLY, ALL_DAYS, "00:00-00:00", "Anski", "Jonas", "Katariina");
    }
}
