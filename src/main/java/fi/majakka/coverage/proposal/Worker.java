package fi.majakka.coverage.proposal;

import fi.majakka.coverage.desk.WorkRules;
import java.util.List;
import java.util.UUID;

/** Somebody who may be given shifts. One object is one member: compared by identity, which the search does a million times. */
final class Worker {
    final UUID id;
    final String name;

    /** The strictest of the desks at which the member may work. */
    final WorkRules work;

    /** Duty that the plan does not decide: at other desks, and before and after its time. */
    final List<Slot> busy;

    /** What the member would do if all did alike, by how much of the time they are there and where they may; 1 or more. */
    private long shareMinutes = 1;

    private long meanShare = 1;

    Worker(UUID id, String name, WorkRules work, List<Slot> busy) {
        this.id = id;
        this.name = name;
        this.work = work;
        this.busy = List.copyOf(busy);
    }

    long shareMinutes() {
        return shareMinutes;
    }

    /** Of all workers. */
    long meanShare() {
        return meanShare;
    }

    void share(long minutes, long mean) {
        shareMinutes = Math.max(1, minutes);
        meanShare = Math.max(1, mean);
    }

    @Override
    public String toString() {
        return name;
    }
}
