package fi.majakka.network.demo;

import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How one call to the demo network goes. BEFORE: nothing happened. AFTER: a write took effect and its answer was lost. */
public enum DemoFault {
    /** No fault: a place in a script. */
    NONE(null, null),
    /** A write takes effect at once and is answered late. */
    SLOW(null, null),
    ERROR_BEFORE(Kind.TRANSIENT, Kind.UNKNOWN_WRITE),
    ERROR_AFTER(null, Kind.UNKNOWN_WRITE),
    TIMEOUT_BEFORE(Kind.TRANSIENT, Kind.UNKNOWN_WRITE),
    TIMEOUT_AFTER(null, Kind.UNKNOWN_WRITE),
    BROKEN_JSON_AFTER(null, Kind.UNKNOWN_WRITE),
    BROKEN_JSON(Kind.TRANSIENT, null),
    UNREACHABLE(Kind.TRANSIENT, Kind.TRANSIENT),
    THROTTLED(Kind.THROTTLED, Kind.THROTTLED),
    QUOTA(Kind.QUOTA, Kind.QUOTA),
    AUTH(Kind.AUTH, Kind.AUTH),
    PERMISSION(Kind.PERMISSION, Kind.PERMISSION),
    INVALID(null, Kind.INVALID),
    TARGET_GONE(null, Kind.TARGET_GONE),
    DUPLICATE(null, Kind.DUPLICATE);

    private static final Duration THROTTLE = Duration.ofMinutes(5);
    private static final Duration ALLOWANCE = Duration.ofHours(8);

    private final Kind onRead;
    private final Kind onWrite;

    DemoFault(Kind onRead, Kind onWrite) {
        this.onRead = onRead;
        this.onWrite = onWrite;
    }

    void before(boolean write, Instant now) {
        if (!afterEffect()) fail(write, now);
    }

    void after(boolean write, Instant now) {
        if (afterEffect()) fail(write, now);
    }

    private boolean afterEffect() {
        return this == ERROR_AFTER || this == TIMEOUT_AFTER || this == BROKEN_JSON_AFTER;
    }

    private void fail(boolean write, Instant now) {
        var kind = write ? onWrite : onRead;
        if (kind == null) return;
        var until = this == THROTTLED ? now.plus(THROTTLE) : this == QUOTA ? now.plus(ALLOWANCE) : null;
        throw new Failure(
                kind,
                "demo-" + name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "The demo network: " + this,
                until,
                null);
    }
}
