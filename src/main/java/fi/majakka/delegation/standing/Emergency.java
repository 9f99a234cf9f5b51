package fi.majakka.delegation.standing;

import java.time.Instant;
import java.util.UUID;

/** An emergency ownership that two members opened together. */
public record Emergency(UUID asked, UUID second, Instant from, Instant until) {
    public boolean opens(UUID member, Instant now) {
        return (asked.equals(member) || second.equals(member)) && !now.isBefore(from) && now.isBefore(until);
    }
}
