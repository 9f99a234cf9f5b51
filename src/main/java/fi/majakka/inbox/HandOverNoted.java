package fi.majakka.inbox;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who comes on duty should read what was left for them.
 *
 * @param subject the desk
 * @param to the beginning of the note
 */
public record HandOverNoted(UUID subject, UUID channel, MemberId audience, MemberId by, Instant at, String to)
        implements Change {
    @Override
    public String what() {
        return "handover-noted";
    }

    @Override
    public String from() {
        return null;
    }

    @Override
    public int version() {
        return 0;
    }

    @Override
    public boolean audited() {
        return false;
    }
}
