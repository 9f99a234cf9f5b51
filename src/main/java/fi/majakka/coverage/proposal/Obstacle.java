package fi.majakka.coverage.proposal;

import java.util.ArrayList;

/** Why one member does not take one empty place. */
record Obstacle(Cause cause, String words) {
    /** Null for whoever has nothing to do with the desk. */
    static Obstacle of(Worker worker, Seat seat, Roster roster, PlanProblem problem) {
        var span = seat.slot.span();
        var channels = problem.request.desk(seat.desk()).rules().channels();
        if (problem.abilities.isAway(worker.id, span)) {
            boolean able = problem.abilities.isOfUse(worker.id, channels, span);
            return able ? new Obstacle(Cause.ALL_ABSENT, worker.name + " is absent") : null;
        }
        if (problem.abilities.hasLeft(worker.id, span)) return null;
        if (seat.able.alone().contains(worker)) return ofAble(worker, seat, roster);
        if (seat.able.supervised().contains(worker)) return ofSupervised(worker, seat, roster);
        if (problem.abilities.hasEnded(worker.id, channels, span))
            return new Obstacle(Cause.DELEGATION_ENDED, worker.name + "'s delegation has ended");
        return null;
    }

    private static Obstacle ofSupervised(Worker worker, Seat seat, Roster roster) {
        if (seat.need == Seat.Need.ALONE)
            return new Obstacle(
                    Cause.SUPERVISED_WITHOUT_APPROVER,
                    worker.name + " is supervised, and somebody who answers alone is needed");
        var able = ofAble(worker, seat, roster);
        return able.cause != Cause.NOT_FOUND
                ? able
                : new Obstacle(
                        Cause.SUPERVISED_WITHOUT_APPROVER, worker.name + " is supervised, and no approver is on duty");
    }

    private static Obstacle ofAble(Worker worker, Seat seat, Roster roster) {
        var slots = new ArrayList<>(roster.slots(worker));
        var before = Burden.of(worker, slots);
        slots.add(seat.slot);
        var after = Burden.of(worker, slots);
        for (var rule : Rule.values())
            if (after.broken(rule) > before.broken(rule))
                return new Obstacle(Cause.WORK_RULES, worker.name + " " + words(rule, worker));
        for (var wish : roster.wishes)
            if (wish.worker() == worker && wish.isBrokenBy(seat))
                return new Obstacle(Cause.WISHES, worker.name + " wishes to be free");
        return new Obstacle(Cause.NOT_FOUND, worker.name + " could");
    }

    private static String words(Rule rule, Worker worker) {
        var work = worker.work;
        return switch (rule) {
            case OVERLAP -> "is on duty then already";
            case REST -> "would have less than " + work.restHours() + " h of rest";
            case SHIFT_HOURS -> "would work more than " + work.shiftHours() + " h that day";
            case DAYS_RUNNING -> "would work more than " + work.daysRunning() + " days in a row";
            case WEEK_HOURS -> "would work more than " + work.weekHours() + " h that week";
            default -> "may not";
        };
    }
}
