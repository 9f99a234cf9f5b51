package fi.majakka.audit;

import fi.majakka.shared.Change;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Writes a row for each change, in the change's own transaction: neither is ever there without the other. */
@ApplicationScoped
class AuditTrail {
    private final Sql sql;

    AuditTrail(Sql sql) {
        this.sql = sql;
    }

    /** The row waits for its seal from its commit on, see {@link Sealer}. */
    void record(@Observes Change change) {
        if (!change.audited()) return;
        sql.change(
                """
                WITH row AS (
                  INSERT INTO audit (id, at, member_id, on_behalf_of, what, subject_id, channel_id, was, became)
                  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)
                INSERT INTO audit_unsealed (audit_id) SELECT id FROM row""",
                Ids.next(change.at()),
                change.at(),
                change.by(),
                change.onBehalf(),
                change.what(),
                change.subject(),
                change.channel(),
                change.from(),
                change.to());
    }
}
