package fi.majakka.network;

import fi.majakka.network.Failure.Kind;
import java.util.Arrays;
import java.util.List;

/**
 * What can go wrong between a connector and its network.
 *
 * <p>BEFORE: nothing happened on the network, reads fail too. AFTER: a write took effect and its answer was lost; reads are
 * answered as ever.
 */
public enum Fault {
    /** An answer like 500 or 503. */
    ERROR_BEFORE(Kind.TRANSIENT, null),
    ERROR_AFTER(null, Kind.UNKNOWN_WRITE),
    /** No answer within the connector's time limit, or the connection breaks. */
    TIMEOUT_BEFORE(Kind.TRANSIENT, null),
    TIMEOUT_AFTER(null, Kind.UNKNOWN_WRITE),
    /** Status 200 and half a body, or a page of HTML. */
    BROKEN_JSON_AFTER(null, Kind.UNKNOWN_WRITE),
    /** The same answer to a read (reads only). */
    BROKEN_JSON(Kind.TRANSIENT, null),
    /** Connection refused: surely nothing was sent. */
    UNREACHABLE(Kind.TRANSIENT, Kind.TRANSIENT),
    /** Too fast, with the network's own sign of when to come back. */
    THROTTLED(Kind.THROTTLED, Kind.THROTTLED),
    /** The day's allowance is used up. */
    QUOTA(Kind.QUOTA, Kind.QUOTA),
    /** The credential was revoked. */
    AUTH(Kind.AUTH, Kind.AUTH),
    /** The credential opens the channel but not for this. */
    PERMISSION(Kind.PERMISSION, Kind.PERMISSION),
    /** The network refuses this text (writes only). */
    INVALID(null, Kind.INVALID),
    /** The network refuses to answer a comment that was deleted (writes only; made by deleting the comment). */
    TARGET_GONE(null, Kind.TARGET_GONE),
    /** The network says that the same was posted before, and nothing new stands there (writes only). */
    DUPLICATE(null, Kind.DUPLICATE);

    /** The kind that a read must fail with, null where the fault says nothing about reads. */
    final Kind onRead;
    /** The kind that a reply must fail with, null where both TRANSIENT and UNKNOWN_WRITE are honest. */
    final Kind onWrite;

    Fault(Kind onRead, Kind onWrite) {
        this.onRead = onRead;
        this.onWrite = onWrite;
    }

    /** True when a reply that met this fault stands on the network all the same. */
    boolean takesEffect() {
        return this == ERROR_AFTER || this == TIMEOUT_AFTER || this == BROKEN_JSON_AFTER;
    }

    static List<Fault> ofReads() {
        return Arrays.stream(values()).filter(f -> f.onRead != null).toList();
    }

    /** Those that a network answers a write with, without effect; a gone target is made by deleting it. */
    static List<Fault> ofWrites() {
        return Arrays.stream(values())
                .filter(f -> !f.takesEffect() && f != TARGET_GONE && f != BROKEN_JSON)
                .toList();
    }

    static List<Fault> ofLostAnswers() {
        return Arrays.stream(values()).filter(Fault::takesEffect).toList();
    }
}
