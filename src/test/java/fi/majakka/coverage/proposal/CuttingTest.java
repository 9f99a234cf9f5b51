package fi.majakka.coverage.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.coverage.duty.RotaRules;
import fi.majakka.coverage.duty.RotaShift;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.Turn;
import fi.majakka.coverage.duty.WallClock;
import fi.majakka.coverage.duty.Weekday;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CuttingTest {
    private static final EnumSet<Weekday> ALL = EnumSet.allOf(Weekday.class);

    @Test
    void a_working_day_is_one_shift_and_a_longer_one_two() {
        assertEquals(List.of("09:00–17:00"), cut("09:00", "17:00", "2027-06-15"));
        assertEquals(List.of("08:00–14:00", "14:00–20:00"), cut("08:00", "20:00", "2027-06-15"));
        assertEquals(List.of("18:00–00:00"), cut("18:00", "00:00", "2027-06-15"));
    }

    @Test
    void a_desk_that_never_closes_has_three_shifts_a_day_also_when_clocks_change() {
        var three = List.of("00:00–08:00", "08:00–16:00", "16:00–00:00");
        assertEquals(three, cut("00:00", "00:00", "2027-06-15"));
        assertEquals(three.size(), cut("00:00", "00:00", "2027-03-28").size());
        assertEquals(three.size(), cut("00:00", "00:00", "2027-10-31").size());
    }

    @Test
    void shifts_of_a_rota_are_kept_where_they_fit() {
        assertEquals(List.of("08:00–11:00", "11:00–20:00"), cut("08:00", "20:00", "2027-06-15", "11:00", "20:00"));
        assertEquals(List.of("08:00–14:00", "14:00–20:00"), cut("08:00", "20:00", "2027-06-15", "11:00", "19:00"));
    }

    private static List<String> cut(String from, String until, String date, String... rota) {
        var request = new Summer(date, date)
                .desk("D", 1, Summer.days(ALL, from, until))
                .answers("Anski", "D")
                .request();
        var desk = request.desks().get(0);
        if (rota.length > 0)
            desk = new PlannedDesk(with(desk.rules(), from, rota), "D", desk.work(), null, desk.holidays());
        var day = LocalDate.parse(date);
        var span = new Span(
                WallClock.dayBegin(day, Summer.HELSINKI), WallClock.dayBegin(day.plusDays(1), Summer.HELSINKI));
        return Cutting.of(request.rules(), desk, span, List.of()).stream()
                .map(p -> p.from().toLocalTime() + "–" + p.until().toLocalTime())
                .toList();
    }

    private static Rules.Desk with(Rules.Desk desk, String from, String... times) {
        var shifts = List.of(shift(from, times[0]), shift(times[0], times[1]));
        return desk.with(new RotaRules(
                new UUID(0, 1),
                "R",
                LocalDate.of(2027, 1, 4),
                null,
                Turn.WEEKLY,
                1,
                List.of(Summer.id("Anski")),
                1,
                false,
                shifts));
    }

    private static RotaShift shift(String from, String until) {
        return new RotaShift(null, ALL, LocalTime.parse(from), LocalTime.parse(until));
    }
}
