package fi.majakka.network;

import java.time.Instant;

/** A network said no, or nothing. Connectors throw this and nothing else. */
public class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What the answer means, see the table of each network in docs/connectors.md. */
    public enum Kind {
        /** The credential does not open the channel: stop, a keeper must act. */
        AUTH,
        /** The credential opens it but not for this. */
        PERMISSION,
        /** The comment or its post is not there any more. */
        TARGET_GONE,
        /** The network will never take this as it is (too long, closed, malformed). */
        INVALID,
        /** The network says that the same was posted before: probably ours. */
        DUPLICATE,
        /** Too fast: {@link Failure#until} says when to try again. */
        THROTTLED,
        /** The allowance or the money is used up until {@link Failure#until}. */
        QUOTA,
        /** It did not happen and may work later. */
        TRANSIENT,
        /** A write whose end is not known: it may stand on the network. */
        UNKNOWN_WRITE
    }

    private final Kind kind;
    private final String code;
    private final transient Instant until;

    /**
     * @param code the network's own code, for people who look it up
     * @param detail one sentence without secrets
     * @param until when to try again, null when the network does not say
     */
    public Failure(Kind kind, String code, String detail, Instant until, Throwable cause) {
        super(detail, cause);
        this.kind = kind;
        this.code = code;
        this.until = until;
    }

    public Failure(Kind kind, String code, String detail) {
        this(kind, code, detail, null, null);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Instant until() {
        return until;
    }

    /** True when a write that failed like this may stand on the network all the same. */
    public boolean maybePosted() {
        return kind == Kind.UNKNOWN_WRITE || kind == Kind.DUPLICATE;
    }
}
