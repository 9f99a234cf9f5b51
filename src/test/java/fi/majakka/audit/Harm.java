package fi.majakka.audit;

import fi.majakka.shared.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What somebody with all rights in the database, and without the key, can do to the trail. Rows are told by their number. */
@Singleton
public class Harm {
    private static final String ROW = " WHERE id = (SELECT audit_id FROM audit_seal WHERE seq = ?)";

    @Inject
    Sql sql;

    @Inject
    Trail trail;

    /** @param to SQL, for example {@code was = became} */
    void edit(long row, String to) {
        if (sql.change("UPDATE audit SET " + to + ROW, row) != 1) throw new AssertionError("There is no row " + row);
    }

    void deleteRow(long row) {
        if (sql.change("DELETE FROM audit" + ROW, row) != 1) throw new AssertionError("There is no row " + row);
    }

    void deleteRowAndSeal(long row) {
        deleteRow(row);
        sql.change("DELETE FROM audit_seal WHERE seq = ?", row);
    }

    /** Lets the seals of two rows change what they hold in this column. */
    void swap(String column, long one, long other) {
        sql.change("ALTER TABLE audit_seal DROP CONSTRAINT IF EXISTS audit_seal_audit_id_key");
        var swap = "UPDATE audit_seal s SET %1$s = o.%1$s FROM audit_seal o WHERE s.seq IN (%2$d, %3$d)"
                + " AND o.seq IN (%2$d, %3$d) AND o.seq <> s.seq";
        sql.change(swap.formatted(column, one, other));
    }

    /** @param anchorsToo which anchors go with the rows */
    void cut(long end, String anchorsToo) {
        sql.change("DELETE FROM audit WHERE id IN (SELECT audit_id FROM audit_seal WHERE seq > ?)", end);
        sql.change("DELETE FROM audit_seal WHERE seq > ?", end);
        sql.change("DELETE FROM audit_anchor WHERE " + anchorsToo);
    }

    /** As an older backup is: with the signature of that time, and no sign of what came later. */
    void goBack(long end, Instant at) {
        cut(end, "seq > " + end);
        trail.anchors.keep(trail.keys.sign(end, trail.hash(end), at));
    }

    void insert(Instant at) {
        sql.change(
                "INSERT INTO audit (id, at, what, subject_id) VALUES (gen_random_uuid(), ?, 'forged', gen_random_uuid())",
                at);
    }

    /** As somebody would who knows how it is done and has all but the key. */
    void sealAnew(long from) {
        var before = sql.one("SELECT hash FROM audit_seal WHERE seq = ?", List.of(from - 1), r -> r.getBytes("hash"));
        var chain = new Chain(before);
        var rows = "SELECT s.seq, " + Chain.COLUMNS
                + " FROM audit_seal s JOIN audit a ON a.id = s.audit_id WHERE seq >= ? ORDER BY seq";
        sql.list(rows, List.of(from), row -> Map.entry(row.getLong("seq"), chain.add(row)))
                .forEach(s -> sql.change("UPDATE audit_seal SET hash = ? WHERE seq = ?", s.getValue(), s.getKey()));
    }
}
