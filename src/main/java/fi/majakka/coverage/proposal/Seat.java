package fi.majakka.coverage.proposal;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.UUID;

/** One person's place in a slot: the search decides who takes it, or that nobody does. */
@PlanningEntity
class Seat {
    /** What a place is for. */
    enum Need {
        /** Somebody must answer without an approval. */
        ALONE,
        /** Somebody must answer, also with an approval. */
        ANSWER,
        /** May stay empty: for an approver beside whoever is supervised. */
        EXTRA
    }

    @PlanningId
    Integer number;

    Slot slot;
    Need need;
    Able able;

    @ValueRangeProvider(id = "candidates")
    List<Worker> candidates;

    /** How much worse than in a plan it is that nobody takes it. */
    long urgency = 1;

    /** A shift that the planner keeps as it is. */
    @PlanningPin
    boolean locked;

    @PlanningVariable(valueRangeProviderRefs = "candidates", allowsUnassigned = true)
    Worker worker;

    /** For copies that the search makes. */
    Seat() {}

    Seat(int number, Slot slot, Need need, Able able, List<Worker> candidates) {
        this.number = number;
        this.slot = slot;
        this.need = need;
        this.able = able;
        this.candidates = candidates;
    }

    static Seat locked(int number, Slot slot, Able able, Worker worker) {
        var seat = new Seat(number, slot, Need.ANSWER, able, List.of(worker));
        seat.locked = true;
        seat.worker = worker;
        return seat;
    }

    /** What it costs that nobody takes it. */
    long lack() {
        return urgency * slot.minutes();
    }

    boolean isNeeded() {
        return need != Need.EXTRA;
    }

    /** Of a lock it is not sure. */
    boolean isAllowed() {
        if (able.alone().contains(worker)) return true;
        return switch (need) {
            case ALONE -> false;
            case ANSWER -> able.supervised().contains(worker) || locked && approves();
            case EXTRA -> approves();
        };
    }

    boolean isSupervised() {
        return able.supervised().contains(worker);
    }

    boolean approves() {
        return able.approvers().contains(worker);
    }

    boolean isApprovedBy(Seat other) {
        return other.worker != worker && other.slot.holds(slot) && other.approves();
    }

    Worker worker() {
        return worker;
    }

    int day() {
        return slot.day();
    }

    UUID desk() {
        return slot.desk();
    }
}
