package fi.majakka.shared;

import java.util.UUID;

/** A person of the team, or a service account. */
public record MemberId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
