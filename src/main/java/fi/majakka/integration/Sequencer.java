package fi.majakka.integration;

import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Gives committed events their place. Ids are taken before a commit and commits come in any order, so a reader of "ids
 * greater than the last one" would skip what commits late. Places are given to rows that are visible, by one instance at a
 * time: a place once passed never fills up later.
 */
@ApplicationScoped
class Sequencer {
    private static final int MOST = 5_000;
    private static final long LOCK = 0x6d616a616b6b61L; // "majakka"

    private final Sql sql;

    Sequencer(Sql sql) {
        this.sql = sql;
    }

    /** @return how many events got their place; 0 also when another instance is at it */
    @Transactional
    int sequence() {
        boolean alone =
                sql.one("SELECT pg_try_advisory_xact_lock(?) AS alone", List.of(LOCK), r -> r.getBoolean("alone"));
        if (!alone) return 0;
        return sql.change("""
                UPDATE event SET seq = place.seq FROM (
                  SELECT id, (SELECT coalesce(max(seq), 0) FROM event) + row_number() OVER (ORDER BY id) AS seq
                  FROM (SELECT id FROM event WHERE seq IS NULL ORDER BY id LIMIT %d) waiting) place
                WHERE event.id = place.id""".formatted(MOST));
    }
}
