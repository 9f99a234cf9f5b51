package fi.majakka.team;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/** It was said when somebody's access will end, or that it will not after all. */
public record MemberLeaves(
        UUID subject, MemberId by, MemberId onBehalf, Instant at, String from, String to, int version)
        implements Change {
    @Override
    public String what() {
        return "member-leaves";
    }

    @Override
    public UUID channel() {
        return null;
    }
}
