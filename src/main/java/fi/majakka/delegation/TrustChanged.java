package fi.majakka.delegation;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/** Somebody is trusted more or less on a channel. */
public record TrustChanged(
        UUID subject, UUID channel, MemberId by, MemberId onBehalf, Instant at, String from, String to, int version)
        implements Change {
    @Override
    public String what() {
        return "trust-changed";
    }

    @Override
    public MemberId audience() {
        return new MemberId(subject);
    }
}
