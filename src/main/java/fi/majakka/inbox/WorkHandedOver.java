package fi.majakka.inbox;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/**
 * Work came to a member because duty turned.
 *
 * @param subject the desk
 * @param to how many comments, and from whom
 */
public record WorkHandedOver(UUID subject, UUID channel, MemberId audience, Instant at, String from, String to)
        implements Change {
    @Override
    public String what() {
        return "work-handed-over";
    }

    @Override
    public MemberId by() {
        return null;
    }

    @Override
    public int version() {
        return 0;
    }

    /** Each comment is in the trail by itself. */
    @Override
    public boolean audited() {
        return false;
    }
}
