package fi.majakka.audit;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/** A change that only tests make, with something in every column. */
record Did(UUID subject, UUID channel, MemberId by, MemberId onBehalf, Instant at, String from, String to)
        implements Change {
    /** @param to a word that tells it from others */
    static Did now(String to) {
        return new Did(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new MemberId(UUID.randomUUID()),
                new MemberId(UUID.randomUUID()),
                Instant.now(),
                "ennen",
                to);
    }

    @Override
    public String what() {
        return "test-done";
    }

    @Override
    public int version() {
        return 0;
    }
}
