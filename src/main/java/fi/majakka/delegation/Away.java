package fi.majakka.delegation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is away and when: told by {@code coverage}, which stands above this module and keeps the absences. */
public interface Away {
    /**
     * From its first second until before its last.
     *
     * @param ownWord told by the member, and not by a planner
     */
    record Period(Instant from, Instant until, boolean ownWord) {
        public Period(Instant from, Instant until) {
            this(from, until, true);
        }

        public boolean holds(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }

    /** Absences that are not over, by member. */
    Map<UUID, List<Period>> periods();
}
