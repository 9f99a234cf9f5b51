package fi.majakka.coverage.proposal;

import fi.majakka.coverage.desk.WorkRules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.WallClock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The places to fill and the people who may take them. */
final class PlanProblem {
    final PlanRequest request;
    final List<Worker> workers = new ArrayList<>();
    final List<Seat> seats = new ArrayList<>();
    final List<Wish> wishes = new ArrayList<>();
    final Abilities abilities;

    private final Map<UUID, Span> spans = new LinkedHashMap<>();
    private final Map<UUID, Worker> byId = new LinkedHashMap<>();

    PlanProblem(PlanRequest request) {
        this.request = request;
        this.abilities = new Abilities(request.rules());
        for (var desk : request.desks()) spans.put(desk.id(), span(desk));
        findWorkers();
        for (var desk : request.desks()) seats.addAll(new Seating(this, desk).seats());
        seats.sort(Comparator.<Seat>comparingInt(s -> s.candidates.size()).thenComparing(s -> s.slot.begin()));
        for (int i = 0; i < seats.size(); i++) seats.get(i).number = i;
        for (var wish : request.wishes())
            if (byId.containsKey(wish.member()))
                wishes.add(new Wish(byId.get(wish.member()), wish.date(), wish.rank()));
        Shares.give(workers, seats);
    }

    /** The plan's time at that desk. */
    Span span(PlannedDesk desk) {
        return new Span(
                WallClock.dayBegin(request.from(), desk.zone()),
                WallClock.dayBegin(request.until().plusDays(1), desk.zone()));
    }

    Worker worker(UUID member) {
        return byId.get(member);
    }

    Roster roster(Kind kind) {
        var copies = seats.stream().map(PlanProblem::copy).toList();
        return new Roster(copies, workers, wishes, kind);
    }

    /** Searches run side by side, each with places of its own. */
    private static Seat copy(Seat seat) {
        if (seat.locked) return Seat.locked(seat.number, seat.slot, seat.able, seat.worker);
        return new Seat(seat.number, seat.slot, seat.need, seat.able, seat.candidates);
    }

    private void findWorkers() {
        var busy = Busy.of(request, spans);
        request.rules().abilities().keySet().stream().sorted().forEach(member -> {
            var rules = request.desks().stream()
                    .filter(desk -> mayTake(member, desk) || isLocked(member, desk.id()))
                    .map(PlannedDesk::work)
                    .reduce(PlanProblem::strictest);
            if (rules.isEmpty()) return;
            var worker = new Worker(member, request.name(member), rules.get(), busy.getOrDefault(member, List.of()));
            workers.add(worker);
            byId.put(member, worker);
        });
    }

    private boolean mayTake(UUID member, PlannedDesk desk) {
        return !request.without().contains(member)
                && abilities.isOfUse(member, desk.rules().channels(), spans.get(desk.id()));
    }

    private boolean isLocked(UUID member, UUID desk) {
        return request.locked().stream()
                .anyMatch(l -> l.member().equals(member) && l.desk().equals(desk));
    }

    static WorkRules strictest(WorkRules a, WorkRules b) {
        return new WorkRules(
                Math.min(a.shiftHours(), b.shiftHours()),
                Math.max(a.restHours(), b.restHours()),
                Math.min(a.daysRunning(), b.daysRunning()),
                Math.min(a.weekHours(), b.weekHours()));
    }
}
