package fi.majakka.coverage;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody will be away, or will not after all.
 *
 * @param subject the member
 */
public record AbsenceChanged(UUID subject, Kind kind, MemberId by, Instant at, String from, String to, int version)
        implements Change {
    /** What happened. */
    public enum Kind {
        /** It counts from now on: a planner told it, or somebody is ill. */
        TOLD,
        REQUESTED,
        APPROVED,
        REFUSED,
        CHANGED,
        WITHDRAWN
    }

    @Override
    public String what() {
        return "absence-" + kind.name().toLowerCase();
    }

    @Override
    public UUID channel() {
        return null;
    }
}
