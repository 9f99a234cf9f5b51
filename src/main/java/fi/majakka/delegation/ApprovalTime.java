package fi.majakka.delegation;

import java.util.OptionalInt;
import java.util.UUID;

/** How long one approver has: told by {@code coverage}, which stands above this module and keeps the desks. */
public interface ApprovalTime {
    /** In minutes, 15 to 10080; the shortest where several desks say it, empty where none does. */
    OptionalInt minutes(UUID channel);
}
