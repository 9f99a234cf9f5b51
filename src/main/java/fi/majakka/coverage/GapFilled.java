package fi.majakka.coverage;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/**
 * A gap that was near was closed by itself, at a desk whose people agreed to be called in.
 *
 * @param subject the override
 * @param member who comes in
 * @param to desk, name and time
 */
public record GapFilled(UUID subject, UUID channel, UUID member, Instant at, String to, int version) implements Change {
    @Override
    public String what() {
        return "gap-filled";
    }

    @Override
    public MemberId by() {
        return null;
    }

    @Override
    public String from() {
        return null;
    }
}
