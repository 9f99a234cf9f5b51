package fi.majakka.coverage.watch;

import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Moves the database's own time for single transactions: a schema before the usual ones has another {@code now()}. What asks it
 * unqualified, as all of our statements do, lives in that time.
 */
@ApplicationScoped
public class TimeTravel {
    @Inject
    Sql sql;

    @Inject
    DutyTurns turns;

    void build() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.change("CREATE SCHEMA IF NOT EXISTS travel");
            sql.change("CREATE TABLE IF NOT EXISTS travel.clock (at timestamptz NOT NULL)");
            sql.change("DELETE FROM travel.clock");
            sql.change("INSERT INTO travel.clock VALUES (pg_catalog.now())");
            sql.change("CREATE OR REPLACE FUNCTION travel.now() RETURNS timestamptz LANGUAGE sql STABLE AS"
                    + " 'SELECT at FROM travel.clock'");
        });
    }

    void to(Instant at) {
        QuarkusTransaction.requiringNew().run(() -> sql.change("UPDATE travel.clock SET at = ?", at));
    }

    /** One tick of one instance for one desk, in that time. */
    @ActivateRequestContext
    void follow(UUID desk) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.change("SET LOCAL search_path = travel, pg_catalog, public");
            if (isDue(desk)) turns.follow(desk);
        });
    }

    private boolean isDue(UUID desk) {
        var due = "SELECT count(*) AS n FROM duty_seen WHERE desk_id = ? AND next_at > now() AND version ="
                + " (SELECT c.version + s.version FROM coverage_rules c, standing s)";
        return sql.one(due, List.of(desk), row -> row.getInt("n") == 0);
    }
}
