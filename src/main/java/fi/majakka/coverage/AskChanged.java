package fi.majakka.coverage;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * People were asked to take a gap, or what became of it.
 *
 * @param concerned members who are told
 * @param zone of the desk
 * @param time that they are asked to take
 * @param answerBy until when they are asked
 */
public record AskChanged(
        UUID subject,
        UUID channel,
        Kind kind,
        List<UUID> concerned,
        MemberId by,
        Instant at,
        String deskName,
        String zone,
        DutyTime time,
        Instant answerBy,
        int version)
        implements Change {
    /** What happened. */
    public enum Kind {
        MADE,
        /** One of those asked cannot. */
        REFUSED,
        TAKEN,
        /** The last of those asked cannot either. */
        ALL_REFUSED,
        /** Nobody took it in time. */
        EXPIRED,
        /** The gap was closed another way. */
        CLOSED,
        WITHDRAWN
    }

    @Override
    public String what() {
        return "ask-" + kind.name().toLowerCase().replace('_', '-');
    }

    @Override
    public String from() {
        return null;
    }

    /** The desk, and when on its wall clock. */
    @Override
    public String to() {
        return deskName + " " + LocalDateTime.ofInstant(time.from(), ZoneId.of(zone));
    }
}
