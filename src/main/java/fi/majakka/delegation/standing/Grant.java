package fi.majakka.delegation.standing;

import fi.majakka.delegation.Role;
import fi.majakka.delegation.Trusted;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A role that somebody decided on, as it counts at every read: from its first second until before its last.
 *
 * @param trust how far whoever holds it is trusted where nothing else was decided; null when that was not said
 */
public record Grant(
        UUID delegation,
        Role role,
        boolean everywhere,
        Set<UUID> channels,
        Instant from,
        Instant until,
        Trusted trust) {
    boolean runs(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    boolean covers(UUID channel) {
        return everywhere || channel != null && channels.contains(channel);
    }
}
