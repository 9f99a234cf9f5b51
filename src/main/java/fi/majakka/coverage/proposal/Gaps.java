package fi.majakka.coverage.proposal;

import fi.majakka.coverage.duty.PlanRules.PlanShift;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.proof.DeskProof;
import fi.majakka.coverage.proof.GapFound;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a roster leaves uncovered: found by the same proof that would look at it as a plan, explained by who could have come. */
final class Gaps {
    private final PlanProblem problem;
    private final Roster roster;

    private Gaps(PlanProblem problem, Roster roster) {
        this.problem = problem;
        this.roster = roster;
    }

    static List<ProposedGap> of(PlanProblem problem, Roster roster) {
        var gaps = new Gaps(problem, roster);
        var all = new ArrayList<ProposedGap>();
        for (var desk : problem.request.desks()) for (var gap : gaps.proof(desk).gaps()) all.add(gaps.gap(gap, desk));
        return all;
    }

    private DeskProof proof(PlannedDesk desk) {
        var span = problem.span(desk);
        var shifts = roster.seats.stream()
                .filter(s -> s.worker != null && s.desk().equals(desk.id()))
                .map(s -> new PlanShift(s.worker.id, desk.id(), s.slot.span(), null))
                .toList();
        var planned = desk.rules().with(desk.plan(span, shifts));
        return DeskProof.of(problem.request.rules().with(planned), planned, span);
    }

    private ProposedGap gap(GapFound gap, PlannedDesk desk) {
        var seat = roster.empty().stream()
                .filter(s -> s.desk().equals(desk.id()) && s.slot.span().meets(gap.span()))
                .findFirst();
        var why = seat.map(this::why)
                .orElseGet(() -> new Obstacle(Cause.LOCKED_SHIFT, "A shift that is kept as it is does not cover it"));
        var words = desk.name() + " " + time(gap.span(), desk) + ": " + why.words();
        return new ProposedGap(
                desk.id(),
                gap.span().from(),
                gap.span().until(),
                gap.span().length().toMinutes(),
                why.cause(),
                words);
    }

    private static String time(Span span, PlannedDesk desk) {
        return Say.time(
                LocalDateTime.ofInstant(span.from(), desk.zone()), LocalDateTime.ofInstant(span.until(), desk.zone()));
    }

    /** The nearest that anybody came to taking it says what is the matter. */
    private Obstacle why(Seat seat) {
        var obstacles = new ArrayList<Obstacle>();
        for (var worker : roster.workers) {
            var one = Obstacle.of(worker, seat, roster, problem);
            if (one != null) obstacles.add(one);
        }
        obstacles.sort(Comparator.comparing(Obstacle::cause).reversed().thenComparing(Obstacle::words));
        var cause = obstacles.stream().map(Obstacle::cause).findFirst().orElse(Cause.NOBODY_WITH_THE_RIGHT);
        if (obstacles.isEmpty()) return new Obstacle(cause, "nobody may answer there");
        return new Obstacle(
                cause, Say.some(obstacles.stream().map(Obstacle::words).toList()));
    }
}
