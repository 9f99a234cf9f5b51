package fi.majakka.inbox;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/**
 * An item nears its target, or has missed it, and nobody has answered.
 *
 * @param subject the comment
 * @param audience who is told, and has it now if it was given on
 */
public record WorkEscalated(UUID subject, UUID channel, MemberId audience, Instant at, String to, int version)
        implements Change {
    @Override
    public String what() {
        return "work-escalated";
    }

    @Override
    public MemberId by() {
        return null;
    }

    @Override
    public String from() {
        return null;
    }

    /** That it went on to somebody is in the trail by itself. */
    @Override
    public boolean audited() {
        return false;
    }
}
