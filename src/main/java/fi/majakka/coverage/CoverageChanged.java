package fi.majakka.coverage;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/**
 * A rule of coverage was made, changed or removed.
 *
 * @param channel one of the desk's, whose readers may know of it
 */
public record CoverageChanged(
        UUID subject, UUID channel, Kind kind, MemberId by, Instant at, String from, String to, int version)
        implements Change {
    /** What was done to which rule. */
    public enum Kind {
        DESK_MADE,
        DESK_CHANGED,
        DESK_REMOVED,
        ROTA_MADE,
        ROTA_CHANGED,
        ROTA_REMOVED,
        OVERRIDE_MADE,
        OVERRIDE_CHANGED,
        OVERRIDE_REMOVED,
        PLAN_MADE,
        PLAN_CHANGED,
        PLAN_REMOVED,
        /** Somebody saved a change although it opens a gap; {@code to} holds the reason. */
        GAP_CONFIRMED,
        /** A proof found one that was not known. */
        GAP_FOUND
    }

    @Override
    public String what() {
        return kind.name().toLowerCase().replace('_', '-');
    }
}
