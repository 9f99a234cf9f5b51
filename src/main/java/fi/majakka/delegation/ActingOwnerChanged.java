package fi.majakka.delegation;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/** An owner named a deputy, or took the deputy's powers back. */
public record ActingOwnerChanged(
        UUID subject, boolean named, MemberId deputy, MemberId by, Instant at, String from, String to, int version)
        implements Change {
    @Override
    public String what() {
        return named ? "acting-owner-named" : "acting-owner-ended";
    }

    @Override
    public UUID channel() {
        return null;
    }
}
