package fi.majakka.coverage;

import java.util.List;
import java.util.UUID;

/** Who is on duty, as other modules ask it. */
public interface Coverage {
    /** All desks, at this moment by the database's clock. */
    List<DeskNow> now();

    /** True when the member came back from an absence lately, and wants the work back that was passed on. */
    boolean wantsWorkBack(UUID member);
}
