package fi.majakka.shared;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * A row that one instance may work on for a while. Rows are taken with {@code FOR UPDATE SKIP LOCKED}, the time is the
 * database's, and {@code epoch} grows with each claim: whoever finishes says {@code WHERE epoch = ?}, so a worker that was
 * asleep and lost its lease changes nothing.
 */
public record Lease(UUID id, long epoch) {
    /**
     * Claims rows of a table that has the columns {@code id}, {@code epoch} and {@code lease_until}.
     *
     * @param table and {@code due}, {@code first}, {@code set}: constants of the caller, never user input; {@code set} is
     *     what changes beside the lease, or ""
     * @param first which of the due ones come first: without it the same ones could wait for ever behind busy others
     * @param limit 1 to 50: many at a time are claimed as fast as one
     */
    public static List<Lease> claim(
            Sql sql, String table, String due, String first, String set, int limit, Duration time) {
        var claim = "UPDATE " + table + " SET epoch = epoch + 1, lease_until = now() + make_interval(secs => ?)"
                + (set.isEmpty() ? "" : ", " + set)
                + " WHERE id IN (SELECT id FROM " + table + " WHERE (lease_until IS NULL OR lease_until < now()) AND "
                + due + " ORDER BY " + first
                + " LIMIT ? FOR UPDATE SKIP LOCKED) RETURNING id, epoch";
        return sql.list(
                claim,
                List.of(time.toMillis() / 1000.0, limit),
                row -> new Lease(Sql.uuid(row, "id"), row.getLong("epoch")));
    }
}
