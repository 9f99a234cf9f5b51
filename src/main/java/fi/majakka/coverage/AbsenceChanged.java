package fi.majakka.coverage;

import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/** Somebody will be away, or will not after all. */
public record AbsenceChanged(UUID subject, boolean told, MemberId by, Instant at, String from, String to, int version)
        implements Change {
    @Override
    public String what() {
        return told ? "absence-told" : "absence-withdrawn";
    }

    @Override
    public UUID channel() {
        return null;
    }
}
