package fi.majakka.coverage.proposal;

import fi.majakka.coverage.proposal.PlanRequest.LockedShift;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The places of one desk. */
final class Seating {
    private final PlanProblem problem;
    private final PlannedDesk desk;
    private final List<LockedShift> locked;
    private final List<Seat> seats = new ArrayList<>();

    Seating(PlanProblem problem, PlannedDesk desk) {
        this.problem = problem;
        this.desk = desk;
        this.locked = problem.request.locked().stream()
                .filter(l -> l.desk().equals(desk.id()) && problem.worker(l.member()) != null)
                .toList();
    }

    List<Seat> seats() {
        for (var lock : locked) {
            var slot = slot(lock.from(), lock.until());
            seats.add(Seat.locked(0, slot, able(slot, problem.workers), problem.worker(lock.member())));
        }
        var locks = List.copyOf(seats);
        var takers = problem.workers.stream()
                .filter(w -> !problem.request.without().contains(w.id))
                .toList();
        var times = locks.stream().map(s -> s.slot.span()).toList();
        for (var piece : Cutting.of(problem.request.rules(), desk, problem.span(desk), times)) {
            var slot = slot(piece.from(), piece.until());
            int there = (int) locks.stream()
                    .filter(s -> s.slot.holds(slot) && s.able.alone().contains(s.worker))
                    .count();
            fill(slot, able(slot, takers), piece.atLeast(), there);
        }
        return seats;
    }

    private void fill(Slot slot, Able able, int atLeast, int there) {
        int alone = desk.rules().atLeastAlone();
        var both = union(able.alone(), able.approvers().isEmpty() ? Set.of() : able.supervised());
        for (int i = there; i < Math.max(atLeast, alone); i++) {
            boolean mustBeAlone = i < alone;
            seats.add(new Seat(
                    0,
                    slot,
                    mustBeAlone ? Seat.Need.ALONE : Seat.Need.ANSWER,
                    able,
                    mustBeAlone ? List.copyOf(able.alone()) : both));
        }
        boolean thin = able.alone().size() <= 2 * Math.max(atLeast, alone);
        if (thin && !able.supervised().isEmpty() && !able.approvers().isEmpty())
            seats.add(new Seat(0, slot, Seat.Need.EXTRA, able, List.copyOf(able.approvers())));
    }

    private static List<Worker> union(Set<Worker> a, Set<Worker> b) {
        var both = new LinkedHashSet<>(a);
        both.addAll(b);
        return List.copyOf(both);
    }

    private Slot slot(LocalDateTime from, LocalDateTime until) {
        return Slot.of(desk.id(), from, until, desk.zone(), desk.holidays());
    }

    private Able able(Slot slot, List<Worker> workers) {
        return problem.abilities.of(workers, desk.rules().channels(), slot.span());
    }
}
