package fi.majakka.coverage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who is on duty, as other modules ask it. */
public interface Coverage {
    /** All desks, at this moment by the database's clock. */
    List<DeskNow> now();

    /**
     * The instant after (or, with negative minutes, before) so much of the desk's service time; null when there is none within a
     * year.
     */
    Instant serviceTime(UUID desk, Instant from, long minutes);

    /** Who is on duty at the desk when that changes next, within a week. */
    List<UUID> next(UUID desk);

    /** The proof of the coming twelve weeks, made now. */
    List<DeskSummary> proof();

    /** True when the member came back from an absence lately, and wants the work back that was passed on. */
    boolean wantsWorkBack(UUID member);
}
