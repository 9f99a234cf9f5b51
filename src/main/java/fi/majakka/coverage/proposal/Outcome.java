package fi.majakka.coverage.proposal;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import fi.majakka.coverage.rota.ShiftBody;
import fi.majakka.coverage.rota.WallTime;
import fi.majakka.team.MemberRef;
import java.util.Comparator;
import java.util.List;

/** A roster as people look at it. */
final class Outcome {
    private final PlanProblem problem;
    private final Roster roster;
    private final Kind kind;

    private Outcome(PlanProblem problem, Roster roster, Kind kind) {
        this.problem = problem;
        this.roster = roster;
        this.kind = kind;
    }

    static ProposedPlan of(
            PlanProblem problem, Roster roster, Kind kind, ScoreAnalysis<HardMediumSoftLongScore> analysis) {
        return new Outcome(problem, roster, kind).plan(analysis);
    }

    private ProposedPlan plan(ScoreAnalysis<HardMediumSoftLongScore> analysis) {
        var gaps = Gaps.of(problem, roster);
        var shares = roster.workers.stream()
                .map(this::share)
                .sorted(Comparator.comparing(s -> s.member().name()))
                .toList();
        long gapMinutes = gaps.stream().mapToLong(ProposedGap::minutes).sum();
        int granted = shares.stream().mapToInt(FairShare::wishesGranted).sum();
        long farthest = shares.stream().mapToLong(FairShare::off).max().orElse(0);
        int people = (int) shares.stream().filter(s -> s.minutes() > 0).count();
        boolean feasible = gaps.isEmpty() && roster.score.hardScore() == 0;
        var rules = new Scorecard(roster, analysis, gaps, shares).rules();
        return new ProposedPlan(
                kind,
                sentence(gaps, gapMinutes, granted, shares, rules),
                feasible,
                gapMinutes,
                granted,
                roster.wishes.size(),
                farthest,
                people,
                shifts(),
                gaps,
                rules,
                shares);
    }

    private FairShare share(Worker worker) {
        var burden = Burden.of(worker, roster.slots(worker));
        var asked = roster.wishes.stream().filter(w -> w.worker() == worker).toList();
        int granted = (int) asked.stream().filter(roster::grants).count();
        return new FairShare(
                new MemberRef(worker.id, worker.name),
                burden.minutes(),
                worker.shareMinutes(),
                burden.evenings(),
                burden.weekends(),
                burden.holidays(),
                granted,
                asked.size());
    }

    private List<ShiftBody> shifts() {
        return roster.seats.stream()
                .filter(s -> s.worker != null)
                .sorted(Comparator.<Seat>comparingLong(s -> s.slot.begin()).thenComparing(s -> s.worker.name))
                .map(s -> new ShiftBody(
                        s.worker.id,
                        s.desk(),
                        new WallTime(s.slot.from().toString()),
                        new WallTime(s.slot.until().toString()),
                        null))
                .toList();
    }

    private String sentence(
            List<ProposedGap> gaps, long gapMinutes, int granted, List<FairShare> shares, List<RuleKept> rules) {
        long broken = rules.stream()
                .filter(r -> r.level() == Rule.Level.HARD && r.broken() > 0)
                .count();
        var covered = gaps.isEmpty()
                ? "No gaps"
                : Say.count(gaps.size(), "gap", "gaps") + ", " + Say.hours(gapMinutes) + " in all";
        var kept = broken == 0
                ? "every absence and rule of work is kept"
                : Say.count(broken, "rule is", "rules are") + " broken";
        return covered + "; " + kept + "; " + granted + " of " + Say.count(roster.wishes.size(), "wish", "wishes")
                + " granted. " + load(shares);
    }

    private String load(List<FairShare> shares) {
        if (kind != Kind.FEWEST_PEOPLE)
            return "Nobody is more than "
                    + Say.hours(shares.stream().mapToLong(FairShare::off).max().orElse(0)) + " from their own share.";
        long people = shares.stream().filter(s -> s.minutes() > 0).count();
        return people + " of " + shares.size() + " people work"
                + shares.stream()
                        .max(Comparator.comparingLong(FairShare::minutes))
                        .map(s -> ", " + s.member().name() + " most: " + Say.hours(s.minutes()) + ".")
                        .orElse(".");
    }
}
