package fi.majakka.coverage.proposal;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The rules as the search weighs them. Public because the solver makes it; nobody else does. */
public class RosterRules implements ConstraintProvider {
    /** One object, so that all rules share what is computed of a worker. */
    private static final UniConstraintCollector<Seat, ?, Burden> BURDEN =
            ConstraintCollectors.collectAndThen(ConstraintCollectors.<Seat>toList(), Burden::of);

    private static final HardMediumSoftLongScore HARD = HardMediumSoftLongScore.ONE_HARD;
    private static final HardMediumSoftLongScore COVERAGE = HardMediumSoftLongScore.ONE_MEDIUM;
    private static final HardMediumSoftLongScore FAIRNESS = HardMediumSoftLongScore.ONE_SOFT;
    private static final int WISH = 200;
    private static final int PIECE = 15;

    private static final Function<Seat, Worker> WORKER = Seat::worker;
    private static final BiFunction<Worker, Burden, Burden> ALL = (worker, burden) -> burden;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory rules) {
        return new Constraint[] {
            right(rules),
            approver(rules),
            work(rules, Rule.OVERLAP),
            work(rules, Rule.REST),
            work(rules, Rule.SHIFT_HOURS),
            work(rules, Rule.DAYS_RUNNING),
            work(rules, Rule.WEEK_HOURS),
            atLeast(rules),
            wishes(rules),
            fair(rules, Rule.HOURS, Burden::hourCost),
            fair(rules, Rule.EVENINGS, Burden::eveningCost),
            fair(rules, Rule.WEEKENDS, Burden::weekendCost),
            fair(rules, Rule.HOLIDAYS, Burden::holidayCost),
            fair(rules, Rule.CONTINUITY, burden -> (long) PIECE * burden.pieces()),
            fair(rules, Rule.FEW_PEOPLE, Burden::presence)
        };
    }

    private static Constraint right(ConstraintFactory rules) {
        return rules.forEach(Seat.class)
                .filter(seat -> !seat.isAllowed())
                .penalizeLong(HARD, seat -> seat.slot.minutes())
                .asConstraint(Rule.RIGHT.name());
    }

    /** A little better than nobody, so that the search comes to it step by step; alone it is a gap all the same. */
    private static Constraint approver(ConstraintFactory rules) {
        return rules.forEach(Seat.class)
                .filter(Seat::isSupervised)
                .ifNotExists(
                        Seat.class,
                        Joiners.equal(Seat::desk),
                        Joiners.equal(Seat::day),
                        Joiners.filtering(Seat::isApprovedBy))
                .penalizeLong(COVERAGE, seat -> seat.slot.minutes() - 1)
                .asConstraint(Rule.APPROVER.name());
    }

    private static UniConstraintStream<Burden> burdens(ConstraintFactory rules) {
        return rules.forEach(Seat.class).groupBy(WORKER, BURDEN).map(ALL);
    }

    private static Constraint work(ConstraintFactory rules, Rule rule) {
        return burdens(rules)
                .filter(burden -> burden.broken(rule) > 0)
                .penalizeLong(HARD, burden -> burden.broken(rule))
                .asConstraint(rule.name());
    }

    private static Constraint atLeast(ConstraintFactory rules) {
        return rules.forEachIncludingUnassigned(Seat.class)
                .filter(seat -> seat.worker == null && seat.isNeeded())
                .penalizeLong(COVERAGE, Seat::lack)
                .asConstraint(Rule.AT_LEAST.name());
    }

    private static Constraint wishes(ConstraintFactory rules) {
        return rules.forEach(Wish.class)
                .ifExists(Seat.class, Joiners.equal(Wish::worker, Seat::worker), Joiners.filtering(Wish::isBrokenBy))
                .penalizeLong(FAIRNESS, wish -> WISH * wish.weight())
                .asConstraint(Rule.WISHES.name());
    }

    private static Constraint fair(ConstraintFactory rules, Rule rule, ToLongFunction<Burden> cost) {
        return burdens(rules).penalizeLong(FAIRNESS, cost::applyAsLong).asConstraint(rule.name());
    }
}
