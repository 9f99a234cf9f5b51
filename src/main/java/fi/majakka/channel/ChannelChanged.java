package fi.majakka.channel;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/** Something about a channel changed: connected, renamed, its health, its credential, removed. */
public record ChannelChanged(UUID subject, Kind kind, MemberId by, Instant at, String from, String to, int version)
        implements Change {
    /** What happened. */
    public enum Kind {
        CONNECTED,
        RENAMED,
        PAUSED,
        RESUMED,
        HEALTH,
        CREDENTIAL_REPLACED,
        REMOVED,
        IMPORT_ASKED,
        APPROVAL_TIME_CHANGED,
        ACCESS_CONFIRMED
    }

    @Override
    public String what() {
        return "channel-" + kind.name().toLowerCase().replace('_', '-');
    }

    @Override
    public UUID channel() {
        return subject;
    }
}
