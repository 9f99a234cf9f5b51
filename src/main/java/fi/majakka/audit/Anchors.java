package fi.majakka.audit;

import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The anchors that the database keeps, one for each batch of seals. They prove nothing of its end: see docs/operations.md. */
@ApplicationScoped
class Anchors {
    private final Sql sql;

    Anchors(Sql sql) {
        this.sql = sql;
    }

    /** Those of the trail's end, the newest first: more than one after the key was changed. Empty when nothing is sealed. */
    List<Anchor> ofEnd() {
        var query = "SELECT * FROM audit_anchor WHERE seq = (SELECT max(seq) FROM audit_seal) ORDER BY at DESC";
        return sql.list(query, List.of(), Anchor::of);
    }

    void keep(Anchor anchor) {
        sql.change(
                "INSERT INTO audit_anchor (seq, hash, at, key, signature) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                anchor.seq(),
                anchor.hash(),
                anchor.at(),
                anchor.key(),
                anchor.signature());
    }
}
