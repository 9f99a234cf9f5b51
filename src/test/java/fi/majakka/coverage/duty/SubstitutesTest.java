package fi.majakka.coverage.duty;

import static fi.majakka.coverage.duty.DutyWorld.WORKDAYS;
import static fi.majakka.coverage.duty.DutyWorld.inHelsinki;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom an absence puts on duty. */
class SubstitutesTest {
    private static final String DAY = "2027-07-05";
    private static final String NOON = "2027-07-05 12:00+03";

    @Test
    void whoever_a_substitute_who_is_away_named_comes_before_the_next_in_the_list() {
        anski().away("Anski", DAY, DAY, "Jonas", "Katariina")
                .away("Jonas", DAY, DAY, "Aino")
                .asked()
                .at(NOON, "Aino");
    }

    @Test
    void a_substitute_without_the_right_is_passed_over() {
        anski().approver("Jonas")
                .away("Anski", DAY, DAY, "Jonas", "Katariina")
                .asked()
                .at(NOON, "Katariina");
    }

    @Test
    void where_no_substitute_has_the_right_the_first_who_is_there_is_told() {
        anski().approver("Jonas")
                .approver("Katariina")
                .away("Anski", DAY, DAY, "Jonas", "Katariina")
                .asked()
                .at(NOON, "GAP nobody with the right");
    }

    @Test
    void a_supervised_substitute_comes_in_only_where_somebody_on_duty_approves() {
        var away = anski().supervised("Oskari").away("Anski", DAY, DAY, "Oskari", "Jonas");
        away.asked().at(NOON, "Jonas");
        away.approver("Katariina")
                .rota("Katariina", WORKDAYS, "09:00-16:00")
                .asked()
                .at(NOON, "Oskari");
    }

    @Test
    void a_supervised_substitute_is_told_before_one_without_any_right() {
        anski().supervised("Oskari")
                .approver("Jonas")
                .away("Anski", DAY, DAY, "Jonas", "Oskari")
                .asked()
                .at(NOON, "GAP supervised without approver");
    }

    @Test
    void a_substitute_who_left_is_passed_over() {
        anski().leaves("Jonas", "2027-06-30")
                .away("Anski", DAY, DAY, "Jonas", "Katariina")
                .asked()
                .at(NOON, "Katariina");
    }

    @Test
    void a_substitute_who_is_on_anyway_counts_once() {
        anski().rota("Jonas", WORKDAYS, "09:00-16:00")
                .away("Anski", DAY, DAY, "Jonas")
                .asked()
                .at(NOON, "Jonas")
                .gaps(DAY, DAY);
    }

    @Test
    void a_circle_with_somebody_there_ends_with_them() {
        anski().away("Anski", DAY, DAY, "Jonas")
                .away("Jonas", DAY, DAY, "Anski", "Katariina")
                .asked()
                .at(NOON, "Katariina");
    }

    @Test
    void whoever_is_away_and_has_two_shifts_of_a_rota_at_a_time_is_missed_once() {
        var world = inHelsinki()
                .open(DutyWorld.ALL_DAYS, "00:00-00:00")
                .rota("Anski", WORKDAYS, "09:00-16:00", "12:00-18:00")
                .away("Anski", DAY, DAY);
        var missing = Duty.of(world.rules(), world.desk(), world.span("2027-07-05 09:00", "2027-07-05 18:00")).stream()
                .map(stretch -> stretch.missing().size())
                .toList();
        assertEquals(List.of(1), missing);
    }

    private static DutyWorld anski() {
        return inHelsinki().open(WORKDAYS, "09:00-16:00").rota("Anski", WORKDAYS, "09:00-16:00");
    }
}
