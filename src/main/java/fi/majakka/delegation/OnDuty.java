package fi.majakka.delegation;

import java.util.UUID;

/** Who is on duty: told by {@code coverage}, which stands above this module. */
public interface OnDuty {
    /** At some desk, right now. */
    boolean isOnDuty(UUID member);
}
