package fi.majakka.coverage.proposal;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** The score in words, rule by rule. */
final class Scorecard {
    private final Roster roster;
    private final ScoreAnalysis<HardMediumSoftLongScore> analysis;
    private final List<ProposedGap> gaps;
    private final List<FairShare> shares;

    Scorecard(
            Roster roster,
            ScoreAnalysis<HardMediumSoftLongScore> analysis,
            List<ProposedGap> gaps,
            List<FairShare> shares) {
        this.roster = roster;
        this.analysis = analysis;
        this.gaps = gaps;
        this.shares = shares;
    }

    List<RuleKept> rules() {
        return Arrays.stream(Rule.values()).map(this::of).toList();
    }

    private RuleKept of(Rule rule) {
        return switch (rule) {
            case AT_LEAST -> told(rule, gaps.size(), gaps());
            case WISHES -> told(rule, refused().size(), wishes());
            case HOURS -> told(rule, 0, hours());
            case EVENINGS -> told(rule, 0, spread("evening shifts", FairShare::evenings));
            case WEEKENDS -> told(rule, 0, spread("weekend days", FairShare::weekends));
            case HOLIDAYS -> told(rule, 0, spread("days on holidays and eves", FairShare::holidays));
            case CONTINUITY -> told(rule, 0, pieces());
            case FEW_PEOPLE -> told(rule, 0, people() + " of " + shares.size() + " people work");
            default -> work(rule);
        };
    }

    private RuleKept told(Rule rule, int broken, String detail) {
        return new RuleKept(rule, rule.level, broken, cost(rule), detail);
    }

    private long cost(Rule rule) {
        var found = analysis.getConstraintAnalysis(rule.name());
        if (found == null) return 0;
        var score = found.score();
        return -(score.hardScore() + score.mediumScore() + score.softScore());
    }

    private RuleKept work(Rule rule) {
        var broken = new ArrayList<String>();
        for (var worker : roster.workers)
            Diary.read(worker, roster.slots(worker), (of, at, much) -> {
                if (of == rule) broken.add(worker.name + " " + Say.time(at) + " by " + Say.hours(much));
            });
        for (var seat : roster.seats)
            if (seat.worker != null && breaks(seat, rule)) broken.add(seat.worker.name + " " + Say.time(seat.slot));
        return told(rule, broken.size(), broken.isEmpty() ? "Kept" : "Broken: " + Say.some(broken));
    }

    private boolean breaks(Seat seat, Rule rule) {
        return rule == Rule.RIGHT ? !seat.isAllowed() : rule == Rule.APPROVER && roster.isUnapproved(seat);
    }

    private String gaps() {
        if (gaps.isEmpty()) return "At every service hour there are enough people";
        return Say.some(gaps.stream().map(ProposedGap::detail).toList());
    }

    private List<String> refused() {
        return roster.wishes.stream()
                .filter(w -> !roster.grants(w))
                .map(w -> w.worker().name + " " + Say.day(w.date()))
                .toList();
    }

    private String wishes() {
        var refused = refused();
        int asked = roster.wishes.size();
        var words = asked - refused.size() + " of " + Say.count(asked, "wish", "wishes") + " granted";
        return refused.isEmpty() ? words : words + "; not: " + Say.some(refused);
    }

    private String hours() {
        return shares.stream()
                .max((a, b) -> Long.compare(a.off(), b.off()))
                .map(s -> "Farthest from their own share is " + s.member().name() + ": " + Say.hours(s.minutes())
                        + ", share " + Say.hours(s.shareMinutes()))
                .orElse("Nobody may work");
    }

    private String spread(String what, ToIntFunction<FairShare> count) {
        int least = shares.stream().mapToInt(count).min().orElse(0);
        var most = shares.stream().max((a, b) -> Integer.compare(count.applyAsInt(a), count.applyAsInt(b)));
        if (most.isEmpty() || count.applyAsInt(most.get()) == 0) return "No " + what;
        return least + " to " + count.applyAsInt(most.get()) + " " + what + " each, most for "
                + most.get().member().name();
    }

    private String pieces() {
        int pieces = roster.workers.stream()
                .mapToInt(w -> Burden.of(w, roster.slots(w)).pieces())
                .sum();
        return Say.count(pieces, "time", "times") + " of work on days that follow each other";
    }

    private long people() {
        return shares.stream().filter(s -> s.minutes() > 0).count();
    }
}
