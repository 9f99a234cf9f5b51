package fi.majakka.delegation;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What one member may on channels for as long as nothing changes by itself: roles begin and end, deputies step in, people leave.
 *
 * @param until null for ever
 * @param means by channel; a channel that is missing is one without any
 * @param approves the channels on which the member decides on replies of others
 */
public record Ahead(Instant from, Instant until, Map<UUID, Means> means, Set<UUID> approves) {
    public Means on(UUID channel) {
        return means.getOrDefault(channel, Means.NONE);
    }

    public boolean meets(Instant begin, Instant end) {
        return from.isBefore(end) && (until == null || begin.isBefore(until));
    }

    public boolean holds(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until));
    }
}
