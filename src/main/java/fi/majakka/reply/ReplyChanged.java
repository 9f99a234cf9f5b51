package fi.majakka.reply;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/** A reply went from one state to another, or its text changed. */
public record ReplyChanged(
        UUID subject,
        UUID comment,
        UUID channel,
        Kind kind,
        MemberId by,
        MemberId onBehalf,
        Instant at,
        String from,
        String to,
        int version)
        implements Change {
    /** What happened. */
    public enum Kind {
        DRAFTED,
        EDITED,
        SUBMITTED,
        PASSED_ON,
        APPROVED,
        RETURNED,
        COMPLAINED,
        QUEUED,
        CANCELLED,
        SENT,
        FAILED,
        UNKNOWN,
        DELAYED,
        FOUND,
        DECIDED,
        DELETED
    }

    @Override
    public String what() {
        return "reply-" + kind.name().toLowerCase().replace('_', '-');
    }
}
