package fi.majakka.delegation;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/** Somebody reached for the emergency ownership: everybody hears of it in the same transaction. */
public record BreakGlassChanged(
        UUID subject, Kind kind, boolean drill, MemberId by, Instant at, String from, String to, int version)
        implements Change {
    /** What happened. */
    public enum Kind {
        ASKED,
        OPENED,
        ENDED,
        REVIEWED
    }

    @Override
    public String what() {
        return "break-glass-" + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public UUID channel() {
        return null;
    }
}
