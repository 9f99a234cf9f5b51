package fi.majakka.delegation;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/** A role was asked for, decided on, or is about to end. Only the member and those who decide hear of it. */
public record DelegationChanged(
        UUID subject,
        Kind kind,
        MemberId member,
        MemberId by,
        MemberId onBehalf,
        Instant at,
        String from,
        String to,
        int version)
        implements Change {
    /** What happened. */
    public enum Kind {
        REQUESTED,
        APPROVED,
        REFUSED,
        REVOKED,
        RENEWED,
        ENDS_SOON
    }

    @Override
    public String what() {
        return "delegation-" + kind.name().toLowerCase().replace('_', '-');
    }

    @Override
    public UUID channel() {
        return null;
    }

    @Override
    public MemberId audience() {
        return member;
    }
}
