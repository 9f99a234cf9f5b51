package fi.majakka.coverage;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody came on duty at a desk, or went off. Each turn is told once, by one of the instances, in a transaction that remembers
 * that it was told.
 *
 * @param subject the desk
 * @param channels the desk's
 * @param was who was on duty the last time that somebody was
 * @param on who is from now on; empty when the desk closed, or nobody is there
 * @param open false when the desk is closed from now on
 * @param turnedAt when it happened by the rules; earlier than {@code at} when no instance was running
 * @param lastResort who holds the work when the desk is open and nobody is there; null for nobody
 */
public record DutyTurned(
        UUID subject,
        List<UUID> channels,
        List<UUID> was,
        List<UUID> on,
        boolean open,
        Instant turnedAt,
        Instant at,
        UUID lastResort,
        String from,
        String to)
        implements Change {
    @Override
    public String what() {
        return "duty-turned";
    }

    @Override
    public UUID channel() {
        return channels.get(0);
    }

    @Override
    public MemberId by() {
        return null;
    }

    @Override
    public int version() {
        return 0;
    }

    /** It follows from the rules, which are in the trail. */
    @Override
    public boolean audited() {
        return false;
    }
}
