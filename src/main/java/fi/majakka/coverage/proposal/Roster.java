package fi.majakka.coverage.proposal;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;

/** Who sits where: what the search changes until it is good. */
@PlanningSolution
class Roster {
    @PlanningEntityCollectionProperty
    List<Seat> seats;

    @ProblemFactCollectionProperty
    List<Worker> workers;

    @ProblemFactCollectionProperty
    List<Wish> wishes;

    ConstraintWeightOverrides<HardMediumSoftLongScore> weights;

    @PlanningScore
    HardMediumSoftLongScore score;

    /** For copies that the search makes. */
    Roster() {}

    Roster(List<Seat> seats, List<Worker> workers, List<Wish> wishes, Kind kind) {
        this.seats = seats;
        this.workers = workers;
        this.wishes = wishes;
        this.weights = kind.weights();
    }

    /** Places that must be taken and are not, or by somebody whom nobody there approves. */
    List<Seat> empty() {
        return seats.stream()
                .filter(s -> s.isNeeded() && (s.worker == null || isUnapproved(s)))
                .toList();
    }

    boolean isUnapproved(Seat seat) {
        return seat.isSupervised()
                && seats.stream()
                        .noneMatch(s -> s.worker != null && s.desk().equals(seat.desk()) && seat.isApprovedBy(s));
    }

    /** Nobody is planned in vain: the supervised without an approver, approvers without anybody to approve. */
    void tidy() {
        seats.stream()
                .filter(s -> !s.locked && s.worker != null && isUnapproved(s))
                .toList()
                .forEach(s -> s.worker = null);
        seats.stream()
                .filter(s -> s.worker != null && !s.isNeeded() && seats.stream().noneMatch(o -> needs(o, s)))
                .toList()
                .forEach(s -> s.worker = null);
    }

    private static boolean needs(Seat seat, Seat approver) {
        return seat.worker != null
                && seat.isSupervised()
                && seat.desk().equals(approver.desk())
                && seat.isApprovedBy(approver);
    }

    List<Seat> of(Worker worker) {
        return seats.stream().filter(s -> s.worker == worker).toList();
    }

    List<Slot> slots(Worker worker) {
        return of(worker).stream().map(s -> s.slot).toList();
    }

    boolean grants(Wish wish) {
        return of(wish.worker()).stream().noneMatch(wish::isBrokenBy);
    }
}
