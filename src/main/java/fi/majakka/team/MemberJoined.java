package fi.majakka.team;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/** Somebody logged in for the first time, or came back with other roles. */
public record MemberJoined(UUID subject, boolean first, String from, String to, int version, Instant at)
        implements Change {
    @Override
    public String what() {
        return first ? "member-joined" : "member-roles-changed";
    }

    @Override
    public UUID channel() {
        return null;
    }

    @Override
    public MemberId by() {
        return new MemberId(subject);
    }
}
