package fi.majakka.team;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's access ended, or began again: the owner said so, or the login provider does not count the member to the team any
 * more.
 *
 * @param by null when it was the provider
 * @param left false for somebody who came back
 */
public record MemberLeft(UUID subject, boolean left, MemberId by, MemberId onBehalf, Instant at, int version)
        implements Change {
    @Override
    public String what() {
        return left ? "member-left" : "member-returned";
    }

    @Override
    public UUID channel() {
        return null;
    }

    @Override
    public String from() {
        return left ? "active" : "left";
    }

    @Override
    public String to() {
        return left ? "left" : "active";
    }
}
