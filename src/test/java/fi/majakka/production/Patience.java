package fi.majakka.production;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting with an end. */
public final class Patience {
    private static final long BETWEEN_MILLIS = 250;

    private Patience() {}

    /** Asks until the answer is not null. */
    public static <T> T until(Duration longest, String what, Supplier<T> ask) {
        long end = System.nanoTime() + longest.toNanos();
        do {
            T answer = ask.get();
            if (answer != null) return answer;
            sleep(BETWEEN_MILLIS);
        } while (System.nanoTime() < end);
        throw new AssertionError("Never came within " + longest.toSeconds() + " s: " + what);
    }

    public static void untilTrue(Duration longest, String what, BooleanSupplier ask) {
        until(longest, what, () -> ask.getAsBoolean() ? true : null);
    }

    public static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
