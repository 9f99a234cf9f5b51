package fi.majakka.coverage.proposal;

import java.time.LocalDate;

/**
 * Somebody would like to be free on a date.
 *
 * @param rank 1 for the dearest
 */
record Wish(Worker worker, LocalDate date, int rank) {
    static final int LAST = 10;

    long weight() {
        return LAST + 1L - rank;
    }

    boolean isBrokenBy(Seat seat) {
        return seat.slot.touches(date);
    }
}
