package fi.majakka.coverage.proposal;

import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.proof.GapFound;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Gaps to be closed together by people who come in: all duty that is there already stays as it is. */
final class GapProblem {
    private static final int MINUTES = 60;

    /** What is further ahead than a day weighs as in a plan. */
    private static final int HOURS = 24;

    private final Rules rules;
    private final Map<UUID, String> names;
    private final List<PlannedDesk> desks;
    private final Abilities abilities;
    private final List<Worker> workers = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();

    /**
     * @param desks at which the gaps are
     * @param around a time for which the rules are known, in which rest, days running and a week's hours are looked at
     */
    GapProblem(Rules rules, Map<UUID, String> names, List<PlannedDesk> desks, Span around, List<GapFound> gaps) {
        this.rules = rules;
        this.names = names;
        this.desks = desks;
        this.abilities = new Abilities(rules);
        findWorkers(Busy.all(rules, around), gaps);
        for (var gap : gaps) seat(gap);
        for (int i = 0; i < seats.size(); i++) seats.get(i).number = i;
        hurry();
        shareOut();
    }

    Roster roster() {
        return new Roster(seats, workers, List.of(), Kind.EVENEST);
    }

    private void findWorkers(Map<UUID, List<Slot>> busy, List<GapFound> gaps) {
        for (var member : names.keySet())
            desks.stream()
                    .filter(desk -> gaps.stream()
                            .anyMatch(g ->
                                    g.desk().equals(desk.id()) && abilities.isOfUse(member, g.channels(), g.span())))
                    .map(PlannedDesk::work)
                    .reduce(PlanProblem::strictest)
                    .ifPresent(work -> workers.add(
                            new Worker(member, names.get(member), work, busy.getOrDefault(member, List.of()))));
    }

    private void seat(GapFound gap) {
        var desk = desks.stream()
                .filter(d -> d.id().equals(gap.desk()))
                .findFirst()
                .orElseThrow();
        int missing = Math.max(1, gap.needed() - gap.alone().size());
        for (var shift : Cutting.shifts(desk, gap.span())) {
            var from = LocalDateTime.ofInstant(shift.from(), desk.zone());
            var until = LocalDateTime.ofInstant(shift.until(), desk.zone());
            var slot = Slot.of(desk.id(), from, until, desk.zone(), Set.of());
            var closes = closes(abilities.of(workers, gap.channels(), shift), gap);
            for (int i = 0; i < missing; i++)
                seats.add(new Seat(0, slot, Seat.Need.ALONE, closes, List.copyOf(closes.alone())));
        }
    }

    /** Beside whoever is supervised an approver closes it too. */
    private static Able closes(Able able, GapFound gap) {
        var who = new LinkedHashSet<>(able.alone());
        if (gap.lacksApprover()) who.addAll(able.approvers());
        who.removeIf(worker -> gap.alone().contains(worker.id));
        return new Able(who, Set.of(), able.approvers());
    }

    /** An hour nearer weighs twice: for what is later somebody can still be found. */
    private void hurry() {
        long first = seats.stream().mapToLong(s -> s.slot.begin()).min().orElse(0);
        for (var seat : seats) {
            long hours = (seat.slot.begin() - first) / MINUTES;
            seat.urgency = 1L << Math.max(0, HOURS - hours);
        }
    }

    /** Whoever has had less duty than the others in this time comes in first. */
    private void shareOut() {
        long most = workers.stream().mapToLong(GapProblem::load).max().orElse(0);
        long mean = seats.stream().mapToLong(s -> s.slot.minutes()).sum() / Math.max(1, workers.size());
        for (var worker : workers) worker.share(mean + most - load(worker), mean);
    }

    private static long load(Worker worker) {
        return worker.busy.stream().mapToLong(Slot::minutes).sum();
    }
}
