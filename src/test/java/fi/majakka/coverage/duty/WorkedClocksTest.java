package fi.majakka.coverage.duty;

import static fi.majakka.coverage.duty.DutyWorld.ALL_DAYS;
import static fi.majakka.coverage.duty.DutyWorld.WORKDAYS;
import static fi.majakka.coverage.duty.DutyWorld.in;
import static fi.majakka.coverage.duty.DutyWorld.inHelsinki;
import static fi.majakka.coverage.duty.HolidayPolicy.CLOSED;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cases worked out by hand: clocks, zones and the calendar. */
class WorkedClocksTest {
    private static final Set<Weekday> SATURDAY = EnumSet.of(Weekday.SATURDAY);
    private static final Set<Weekday> SUNDAY = EnumSet.of(Weekday.SUNDAY);
    private static final Set<Weekday> NIGHTS = EnumSet.of(Weekday.SATURDAY, Weekday.SUNDAY);

    @Test
    void C10_the_night_in_which_clocks_go_forward_lasts_seven_hours() {
        nights().asked()
                .at("2027-03-28 02:59:59+02", "Elias")
                .at("2027-03-28 04:00+03", "Elias")
                .at("2027-03-28 05:59+03", "Elias")
                .at("2027-03-28 06:00+03", "Mervi")
                .gaps("2027-03-27 22:00+02", "2027-03-29 06:00+03");
    }

    @Test
    void C11_the_night_in_which_clocks_go_back_lasts_nine_hours() {
        nights().asked()
                .at("2026-10-25 03:30+03", "Elias")
                .at("2026-10-25 03:30+02", "Elias")
                .at("2026-10-25 05:59+02", "Elias")
                .at("2026-10-25 06:00+02", "Mervi")
                .gaps("2026-10-24 22:00+03", "2026-10-26 06:00+02");
    }

    @Test
    void C12_a_shift_begins_when_its_time_comes_first_and_ends_when_it_comes_last() {
        inHelsinki()
                .open(ALL_DAYS, "00:00-00:00")
                .rota("Elias", SATURDAY, "22:00-03:00")
                .rota("Mervi", SUNDAY, "03:00-08:00")
                .asked()
                .at("2026-10-25 02:59+03", "Elias")
                .at("2026-10-25 03:30+03", "Elias + Mervi")
                .at("2026-10-25 03:00+02", "Mervi")
                .at("2026-10-25 07:59+02", "Mervi")
                .gaps("2026-10-24 22:00+03", "2026-10-25 08:00+02");
    }

    @Test
    void C13_a_handover_at_a_time_that_does_not_come_leaves_no_gap() {
        inHelsinki()
                .open(ALL_DAYS, "00:00-00:00")
                .rota("Elias", SATURDAY, "22:00-03:30")
                .rota("Mervi", SUNDAY, "03:30-08:00")
                .asked()
                .at("2027-03-28 02:59+02", "Elias")
                .at("2027-03-28 04:30+03", "Mervi")
                .gaps("2027-03-27 22:00+02", "2027-03-28 08:00+03");
    }

    @Test
    void C20_a_leap_day_is_a_day_of_its_week() {
        turns("2028-02-21")
                .asked()
                .at("2028-02-25 10:00+02", "Anski")
                .at("2028-02-28 10:00+02", "Jonas")
                .at("2028-02-29 10:00+02", "Jonas")
                .at("2028-03-01 10:00+02", "Jonas")
                .at("2028-03-06 10:00+02", "Anski")
                .gaps("2028-02-25", "2028-03-06");
    }

    @Test
    void C21_turns_are_counted_from_the_first_day_and_never_by_week_numbers() {
        turns("2026-12-21")
                .holidays(CLOSED, "2026-12-25", "2026-12-26", "2027-01-01", "2027-01-06")
                .asked()
                .at("2026-12-22 10:00+02", "Anski")
                .at("2026-12-29 10:00+02", "Jonas")
                .at("2027-01-01 10:00+02", "closed")
                .at("2027-01-05 10:00+02", "Anski")
                .at("2027-01-12 10:00+02", "Jonas")
                .gaps("2026-12-22", "2027-01-12");
    }

    @Test
    void C26_hours_are_those_of_the_desk_s_zone_wherever_one_asks_from() {
        in("Europe/Stockholm")
                .open(WORKDAYS, "09:00-16:00")
                .rota("Jonas", WORKDAYS, "09:00-16:00")
                .asked()
                .at("2026-11-24 09:30+02", "closed")
                .at("2026-11-24 10:00+02", "Jonas")
                .at("2026-11-24 16:30+02", "Jonas")
                .at("2026-11-24 17:00+02", "closed")
                .gaps("2026-11-24 00:00+02", "2026-11-25 00:00+02");
    }

    @Test
    void C27_a_holiday_begins_and_ends_at_midnight() {
        inHelsinki()
                .open(ALL_DAYS, "00:00-00:00")
                .rota("Elias", ALL_DAYS, "00:00-00:00")
                .holidays(CLOSED, "2026-12-25", "2026-12-26")
                .asked()
                .at("2026-12-24 23:59:59+02", "Elias")
                .at("2026-12-25 00:00+02", "closed")
                .at("2026-12-26 23:59:59+02", "closed")
                .at("2026-12-27 00:00+02", "Elias")
                .gaps("2026-12-24", "2026-12-27");
    }

    private static DutyWorld nights() {
        return inHelsinki()
                .open(ALL_DAYS, "00:00-00:00")
                .rota("Elias", NIGHTS, "22:00-06:00")
                .rota("Mervi", SUNDAY, "06:00-22:00");
    }

    private static DutyWorld turns(String first) {
        return inHelsinki()
                .open(WORKDAYS, "09:00-16:00")
                .turns(first, Turn.WEEKLY, WORKDAYS, "09:00-16:00", "Anski", "Jonas");
    }
}
