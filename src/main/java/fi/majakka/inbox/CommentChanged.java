package fi.majakka.inbox;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/** Something happened to a comment. */
public record CommentChanged(
        UUID subject, UUID channel, Kind kind, MemberId by, Instant at, String from, String to, int version)
        implements Change {
    /** What happened; the last ones are told live and not kept. */
    public enum Kind {
        EDITED,
        DELETED,
        ASSIGNED,
        RELEASED,
        RESOLVED,
        REOPENED,
        FOLLOWED_UP,
        ANSWERED_ON_NETWORK,
        SNOOZED,
        WOKEN,
        LABELLED,
        NOTED,
        HIDDEN,
        SHOWN,
        LIKED,
        UNLIKED,
        CLAIM_TAKEN_OVER,
        /** Duty turned: it passed on to who is there now, or came back. */
        HANDED_OVER,
        /** It neared its target and went on to somebody else. */
        ESCALATED,
        THREAD_GREW,
        CLAIMED,
        UNCLAIMED,
        DRAFTED,
        VIEWED
    }

    @Override
    public String what() {
        return "comment-" + kind.name().toLowerCase().replace('_', '-');
    }

    @Override
    public boolean audited() {
        return kind.compareTo(Kind.THREAD_GREW) < 0;
    }
}
