package fi.majakka.coverage.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import fi.majakka.coverage.duty.Weekday;
import fi.majakka.delegation.Means;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanProblemTest {
    private static final long MOVES = 8_000;

    private record Solved(PlanRequest request, Roster roster, ProposedPlan plan) {}

    private static Solved solve(Summer summer, Kind kind) {
        var request = summer.request();
        var problem = new PlanProblem(request);
        var search = Search.counted(MOVES, problem.roster(kind), EnvironmentMode.NO_ASSERT);
        var roster = search.run();
        return new Solved(request, roster, Outcome.of(problem, roster, kind, search.analysis(roster)));
    }

    @ParameterizedTest
    @EnumSource
    void a_plan_of_three_weeks_keeps_every_rule(Kind kind) {
        var solved = solve(Summer.small(), kind);
        assertEquals(List.of(), Oracle.faults(solved.request, solved.roster));
        assertTrue(solved.plan.feasible(), solved.plan.sentence());
        assertEquals(List.of(), solved.plan.gaps());
        assertEquals(solved.roster.seats.size(), solved.plan.shifts().size());
    }

    @Test
    void the_same_seed_finds_the_same_plan() {
        var once = solve(Summer.small(), Kind.EVENEST);
        assertEquals(once.plan, solve(Summer.small(), Kind.EVENEST).plan);
    }

    @Test
    void each_kind_is_best_at_what_it_is_called() {
        var summer = shop();
        for (var name : List.of("Aino", "Anski", "Jonas", "Noora", "Sanna")) summer.answers(name, "Myymälä");
        var evenest = solve(summer, Kind.EVENEST).plan;
        assertEquals(0, evenest.farthestMinutes(), evenest.sentence());
        assertEquals(5, evenest.people());
        assertEquals(1, solve(summer, Kind.FEWEST_PEOPLE).plan.people());
    }

    @Test
    void all_wishes_are_granted_also_where_that_opens_a_gap() {
        var summer = shop().answers("Anski", "Myymälä").answers("Jonas", "Myymälä");
        summer.wish("Anski", "2027-06-16", 1).wish("Jonas", "2027-06-16", 3);
        var even = solve(summer, Kind.EVENEST).plan;
        assertEquals(0, even.gapMinutes());
        assertEquals(1, even.wishesGranted(), "the dearer of two wishes is granted");
        assertEquals(
                1,
                even.fairness().stream()
                        .filter(f -> f.member().name().equals("Anski"))
                        .toList()
                        .get(0)
                        .wishesGranted());
        var wished = solve(summer, Kind.WISHED).plan;
        assertEquals(2, wished.wishesGranted());
        assertEquals(Cause.WISHES, wished.gaps().get(0).cause());
        assertEquals(
                "Myymälä Wed 16 Jun 09:00–17:00: Anski wishes to be free; Jonas wishes to be free",
                wished.gaps().get(0).detail());
    }

    @Test
    void what_cannot_be_covered_is_told_in_words_with_names() {
        var summer = shop().answers("Anski", "Myymälä")
                .answers("Jonas", "Myymälä")
                .may("Oskari", Means.SUPERVISED, "Myymälä")
                .away("Anski", "2027-06-16", "2027-06-16")
                .away("Jonas", "2027-06-16", "2027-06-16");
        var plan = solve(summer, Kind.EVENEST).plan;
        assertFalse(plan.feasible());
        assertEquals(8 * 60, plan.gapMinutes());
        assertEquals(Cause.SUPERVISED_WITHOUT_APPROVER, plan.gaps().get(0).cause());
        assertEquals(
                "Myymälä Wed 16 Jun 09:00–17:00: Oskari is supervised, and no approver is on duty;"
                        + " Anski is absent; Jonas is absent",
                plan.gaps().get(0).detail());
        assertTrue(plan.sentence().startsWith("1 gap, 8 h in all; every absence and rule of work is kept"));
    }

    @Test
    void whoever_is_supervised_works_only_beside_an_approver() {
        var summer = shop().may("Oskari", Means.SUPERVISED, "Myymälä").approves("Katariina", "Myymälä");
        var solved = solve(summer, Kind.EVENEST);
        assertEquals(List.of(), Oracle.faults(solved.request, solved.roster));
        assertTrue(solved.plan.feasible(), solved.plan.sentence());
        assertEquals(2 * 5, solved.plan.shifts().size());
    }

    @Test
    void rules_of_work_go_before_coverage() {
        var hours = Summer.days(EnumSet.allOf(Weekday.class), "08:00", "22:00");
        var summer =
                new Summer("2027-06-14", "2027-06-27").desk("Myymälä", 1, hours).answers("Anski", "Myymälä");
        var solved = solve(summer, Kind.EVENEST);
        var faults = Oracle.faults(solved.request, solved.roster);
        assertEquals(
                List.of(), faults.stream().filter(f -> !f.startsWith("too few")).toList());
        assertTrue(solved.plan.shifts().size() >= 10, solved.plan.sentence());
        assertEquals(Cause.WORK_RULES, solved.plan.gaps().get(0).cause());
    }

    @Test
    void duty_at_other_desks_counts_though_the_plan_does_not_decide_it() {
        var summer = shop().answers("Anski", "Myymälä").answers("Jonas", "Myymälä");
        summer.elsewhere("Anski", "22:00", "23:00");
        var plan = solve(summer, Kind.EVENEST).plan;
        assertTrue(plan.feasible(), plan.sentence());
        assertEquals(5 * 8 * 60, plan.fairness().get(1).minutes(), "Anski would never rest eleven hours");
        var gap = solve(summer.away("Jonas", "2027-06-15", "2027-06-15"), Kind.EVENEST)
                .plan
                .gaps()
                .get(0);
        assertEquals(
                "Myymälä Tue 15 Jun 09:00–17:00: Anski would have less than 11 h of rest; Jonas is absent",
                gap.detail());
    }

    @Test
    void whoever_is_away_half_of_the_time_has_half_a_share() {
        var summer = new Summer("2027-06-28", "2027-07-11").desk("Myymälä", 1, Summer.workdays("09:00", "17:00"));
        summer.answers("Anski", "Myymälä").answers("Jonas", "Myymälä").away("Jonas", "2027-07-05", "2027-07-11");
        var shares = solve(summer, Kind.EVENEST).plan.fairness();
        assertEquals(2 * shares.get(1).shareMinutes(), shares.get(0).shareMinutes(), 1);
    }

    @Test
    void a_locked_shift_stays_and_the_others_fit_around_it() {
        var summer = shop().answers("Anski", "Myymälä").answers("Jonas", "Myymälä");
        summer.lock("Jonas", "Myymälä", "2027-06-15T11:00", "2027-06-15T14:00");
        var plan = solve(summer, Kind.EVENEST).plan;
        assertTrue(plan.feasible(), plan.sentence());
        var tuesday = plan.shifts().stream()
                .filter(s -> s.from().text().startsWith("2027-06-15"))
                .map(s -> s.from().text().substring(11) + "–" + s.until().text().substring(11))
                .toList();
        assertEquals(List.of("09:00–11:00", "11:00–14:00", "14:00–17:00"), tuesday);
    }

    @Test
    void whoever_is_left_out_takes_locked_shifts_alone_and_a_plan_may_ask_for_more_people_than_the_desk() {
        var summer =
                shop().answers("Anski", "Myymälä").answers("Jonas", "Myymälä").answers("Noora", "Myymälä");
        var two = solve(summer.without("Noora").atLeast(2), Kind.EVENEST);
        assertEquals(2 * 5, two.plan.shifts().size());
        assertEquals(List.of(), two.plan.gaps());
        assertEquals(List.of("Anski", "Jonas"), names(two.plan));
        var locked = solve(summer.lock("Noora", "Myymälä", "2027-06-15T09:00", "2027-06-15T17:00"), Kind.EVENEST).plan;
        assertEquals(List.of("Anski", "Jonas", "Noora"), names(locked));
        assertEquals(8 * 60, locked.fairness().get(2).minutes());
        assertEquals(5 * 8 * 60, solve(summer.atLeast(4), Kind.EVENEST).plan.gapMinutes(), "three are no four");
    }

    private static List<String> names(ProposedPlan plan) {
        return plan.fairness().stream().map(f -> f.member().name()).toList();
    }

    @Test
    void a_locked_shift_of_somebody_absent_breaks_a_rule_and_says_so() {
        var summer = shop().answers("Anski", "Myymälä").answers("Jonas", "Myymälä");
        summer.away("Jonas", "2027-06-15", "2027-06-15")
                .lock("Jonas", "Myymälä", "2027-06-15T09:00", "2027-06-15T17:00");
        var plan = solve(summer, Kind.EVENEST).plan;
        assertFalse(plan.feasible());
        var right = plan.rules().stream()
                .filter(r -> r.rule() == Rule.RIGHT)
                .toList()
                .get(0);
        assertEquals("Broken: Jonas Tue 15 Jun 09:00–17:00", right.detail());
        assertEquals(List.of(), plan.gaps(), "somebody else is planned beside");
    }

    @Test
    void the_search_counts_as_it_should_at_every_move() {
        var problem = new PlanProblem(Summer.small().request());
        Search.counted(300, problem.roster(Kind.EVENEST), EnvironmentMode.FULL_ASSERT)
                .run();
    }

    private static Summer shop() {
        return new Summer("2027-06-14", "2027-06-20").desk("Myymälä", 1, Summer.workdays("09:00", "17:00"));
    }
}
