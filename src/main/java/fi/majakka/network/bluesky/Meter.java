package fi.majakka.network.bluesky;

import fi.majakka.network.Budget;

/** Counts what one fetch uses. Logins are rare and not counted. */
final class Meter {
    final Budget budget;
    private final long began = System.nanoTime();
    private int calls;

    Meter(Budget budget) {
        this.budget = budget;
    }

    void call() {
        calls++;
    }

    int left() {
        return System.nanoTime() - began < budget.time().toNanos() ? budget.calls() - calls : 0;
    }

    boolean hasRoom(int items) {
        return items < budget.items() && left() > 0;
    }
}
