package fi.majakka.coverage.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.coverage.duty.Reason;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.Weekday;
import fi.majakka.coverage.duty.WeeklyHours;
import fi.majakka.coverage.proof.DeskProof;
import fi.majakka.coverage.proof.GapFound;
import fi.majakka.delegation.Means;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Two days on which nobody is planned. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GapProblemTest {
    private static final LocalDate TUESDAY = LocalDate.of(2027, 6, 15);
    private static final Span TWO_DAYS = span("2027-06-15T00:00", "2027-06-17T00:00");
    private static final Span MORNING = span("2027-06-15T09:00", "2027-06-15T12:00");

    private final Summer summer = new Summer("2027-06-15", "2027-06-16");

    @Test
    void who_may_take_either_of_two_gaps_takes_the_one_that_others_may_not() {
        summer.desk("Myymälä", 1, tuesday("09:00", "17:00")).desk("Verkko", 1, tuesday("09:00", "17:00"));
        summer.answers("Anski", "Myymälä", "Verkko").answers("Jonas", "Myymälä");
        assertEquals(Map.of("Myymälä 09:00", "Jonas", "Verkko 09:00", "Anski"), closed());
    }

    @Test
    void an_evening_and_the_next_morning_are_not_for_one_person() {
        var wednesday = Summer.days(EnumSet.of(Weekday.WEDNESDAY), "06:00", "10:00");
        summer.desk("Ilta", 1, tuesday("16:00", "22:00")).desk("Aamu", 1, wednesday);
        summer.answers("Anski", "Ilta", "Aamu").answers("Jonas", "Ilta");
        assertEquals(Map.of("Ilta 16:00", "Jonas", "Aamu 06:00", "Anski"), closed());
    }

    @Test
    void who_has_had_less_duty_comes_in_first() {
        summer.desk("Myymälä", 1, tuesday("09:00", "12:00")).desk("Verkko", 1, tuesday("13:00", "15:00"));
        summer.answers("Anski", "Myymälä", "Verkko").answers("Jonas", "Myymälä", "Verkko");
        summer.elsewhere("Anski", "15:00", "18:00").work(13, 11, 60, 48);
        assertEquals(Map.of("Myymälä 09:00", "Jonas", "Verkko 13:00", "Jonas"), closed());
    }

    @Test
    void a_gap_that_nobody_can_take_whole_within_the_rules_is_left_and_the_other_is_closed() {
        summer.desk("Myymälä", 1, tuesday("06:00", "12:00")).desk("Verkko", 1, tuesday("12:00", "15:00"));
        summer.answers("Anski", "Myymälä", "Verkko").elsewhere("Anski", "20:00", "23:00");
        summer.work(13, 11, 60, 48);
        assertEquals(Map.of("Verkko 12:00", "Anski"), closed());
    }

    @Test
    void where_people_do_not_suffice_the_nearest_is_closed_first() {
        summer.desk("Ilta", 1, tuesday("13:00", "22:00")).desk("Aamu", 1, tuesday("08:00", "12:00"));
        summer.answers("Anski", "Ilta", "Aamu").work(8, 11, 60, 48);
        assertEquals(Map.of("Aamu 08:00", "Anski"), closed());
    }

    @Test
    void a_long_gap_is_cut_into_shifts_of_several() {
        summer.desk("Myymälä", 1, tuesday("06:00", "22:00"));
        summer.answers("Anski", "Myymälä").answers("Jonas", "Myymälä");
        var closed = closed();
        assertEquals(2, closed.size());
        assertEquals(2, List.copyOf(closed.values()).stream().distinct().count());
    }

    @Test
    void where_one_of_two_is_there_one_more_comes_in() {
        summer.desk("Myymälä", 2, tuesday("09:00", "12:00"));
        summer.answers("Anski", "Myymälä").answers("Jonas", "Myymälä").answers("Sanna", "Myymälä");
        summer.elsewhere("Sanna", "15:00", "18:00").work(13, 11, 60, 48);
        var there = List.of(Summer.id("Anski"));
        var gap = new GapFound(Summer.id("Myymälä"), MORNING, Reason.TOO_FEW, channels("Myymälä"), there, List.of(), 2);
        assertEquals(Map.of("Myymälä 09:00", "Jonas"), closed(List.of(gap)));
    }

    @Test
    void beside_the_supervised_an_approver_is_enough() {
        summer.desk("Myymälä", 1, tuesday("09:00", "12:00"));
        summer.may("Oskari", Means.SUPERVISED, "Myymälä").approves("Katariina", "Myymälä");
        assertEquals(Map.of(), closed());
        var gap = new GapFound(
                Summer.id("Myymälä"),
                MORNING,
                Reason.SUPERVISED_WITHOUT_APPROVER,
                channels("Myymälä"),
                List.of(),
                List.of(),
                1);
        assertEquals(Map.of("Myymälä 09:00", "Katariina"), closed(List.of(gap)));
    }

    private static List<UUID> channels(String desk) {
        return List.of(Summer.id("channel " + desk));
    }

    private static WeeklyHours tuesday(String from, String until) {
        return Summer.days(EnumSet.of(Weekday.TUESDAY), from, until);
    }

    private static Span span(String from, String until) {
        return new Span(
                LocalDateTime.parse(from).atZone(Summer.HELSINKI).toInstant(),
                LocalDateTime.parse(until).atZone(Summer.HELSINKI).toInstant());
    }

    private Map<String, String> closed() {
        var request = summer.request();
        var gaps = new ArrayList<GapFound>();
        for (var desk : request.desks())
            gaps.addAll(DeskProof.of(request.rules(), desk.rules(), TWO_DAYS).gaps());
        return closed(gaps);
    }

    /** Who comes in, by desk and time. */
    private Map<String, String> closed(List<GapFound> gaps) {
        var request = summer.request();
        var around = PlanRequest.around(TUESDAY, TUESDAY.plusDays(1));
        var problem = new GapProblem(request.rules(), request.names(), request.desks(), around, gaps);
        return GapSearch.closed(problem).stream()
                .collect(Collectors.toMap(
                        one -> request.desk(one.desk()).name() + " "
                                + one.from().toLocalTime(),
                        one -> request.name(one.member())));
    }
}
