package fi.majakka.delegation;

import java.time.Instant;
import java.util.UUID;

/** An emergency ownership that two members opened together. */
record Emergency(UUID asked, UUID second, Instant from, Instant until) {
    boolean opens(UUID member, Instant now) {
        return (asked.equals(member) || second.equals(member)) && !now.isBefore(from) && now.isBefore(until);
    }
}
