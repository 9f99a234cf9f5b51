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

    void record(@Observes Change change) {
        if (!change.audited()) return;
        sql.change(
                """
                INSERT INTO audit (id, at, member_id, what, subject_id, channel_id, was, became)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                Ids.next(change.at()),
                change.at(),
                change.by() == null ? null : change.by().value(),
                change.what(),
                change.subject(),
                change.channel(),
                change.from(),
                change.to());
    }
}
