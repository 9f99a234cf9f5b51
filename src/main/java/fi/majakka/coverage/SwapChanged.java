package fi.majakka.coverage;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A swap was asked for, taken, decided on or undone.
 *
 * @param concerned members whom it concerns
 */
public record SwapChanged(
        UUID subject,
        UUID channel,
        Kind kind,
        List<UUID> concerned,
        MemberId by,
        Instant at,
        String from,
        String to,
        int version)
        implements Change {
    /** What happened. */
    public enum Kind {
        ASKED,
        TAKEN,
        GIVEN_BACK,
        APPROVED,
        REFUSED,
        WITHDRAWN,
        UNDONE
    }

    @Override
    public String what() {
        return "swap-" + kind.name().toLowerCase().replace('_', '-');
    }
}
