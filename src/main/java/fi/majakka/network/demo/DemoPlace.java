package fi.majakka.network.demo;

import java.time.Instant;

/**
 * How far a channel was read: the fetch state.
 *
 * @param start of the replay
 * @param history moments read
 * @param step the next visitor
 * @param log entries read
 */
record DemoPlace(Instant start, int history, long step, int log) {
    static DemoPlace parse(String state) {
        var part = state.split(" ");
        return new DemoPlace(
                Instant.parse(part[0]), Integer.parseInt(part[1]), Long.parseLong(part[2]), Integer.parseInt(part[3]));
    }

    @Override
    public String toString() {
        return start + " " + history + " " + step + " " + log;
    }
}
