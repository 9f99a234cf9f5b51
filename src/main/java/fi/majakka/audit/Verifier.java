package fi.majakka.audit;

import fi.majakka.shared.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Checks all of the trail: that each row is what was sealed and in its place, that none is missing and none came past the
 * program, and that the end is signed. Reads a few thousand rows at a time, and nothing but the database and the keys.
 */
final class Verifier {
    private static final int AT_ONCE = 2_000;
    private static final String SEALS = "SELECT s.seq, s.audit_id, s.hash, " + Chain.COLUMNS
            + " FROM audit_seal s LEFT JOIN audit a ON a.id = s.audit_id ORDER BY s.seq";
    private static final String ANCHORS = "SELECT * FROM audit_anchor ORDER BY seq, at";
    private static final String EXTENT = """
            SELECT coalesce((SELECT max(seq) FROM audit_seal), 0) AS seq,
              (SELECT at FROM audit_anchor ORDER BY seq DESC LIMIT 1) AS until, count(*) AS waiting FROM audit_unsealed""";
    private static final String NOT_SEALED = """
            SELECT id FROM audit a WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.audit_id = a.id)
              AND NOT EXISTS (SELECT FROM audit_unsealed u WHERE u.audit_id = a.id) ORDER BY at, id LIMIT 1""";
    private static final String GONE_UNSEALED = """
            SELECT audit_id AS id FROM audit_unsealed u WHERE NOT EXISTS (SELECT FROM audit a WHERE a.id = u.audit_id)
              ORDER BY place LIMIT 1""";

    private final Connection connection;
    private final AnchorKeys keys;
    private long checked;

    /** @param connection in a transaction that sees one state of the database throughout */
    Verifier(Connection connection, AnchorKeys keys) {
        this.connection = connection;
        this.keys = keys;
    }

    private record Extent(long seq, Instant until, long waiting) {}

    /** @param brought anchors that were kept elsewhere; their signatures are sound */
    Verification verify(List<Anchor> brought) throws SQLException {
        var extent =
                one(EXTENT, row -> new Extent(row.getLong("seq"), Sql.instant(row, "until"), row.getLong("waiting")));
        var bad = chain(brought, extent.seq);
        if (bad == null) bad = one(NOT_SEALED, row -> Findings.notSealed(Sql.uuid(row, "id")));
        if (bad == null) bad = one(GONE_UNSEALED, row -> Findings.goneUnsealed(Sql.uuid(row, "id")));
        return new Verification(
                bad == null,
                checked,
                extent.seq,
                extent.until,
                extent.waiting,
                bad,
                bad == null ? note(brought) : null);
    }

    private Finding chain(List<Anchor> brought, long end) throws SQLException {
        try (var seals = stream(SEALS);
                var anchors = stream(ANCHORS);
                var rows = seals.executeQuery()) {
            var watch = new AnchorWatch(keys, anchors.executeQuery(), brought, end);
            var chain = new Chain(Chain.START);
            while (rows.next()) {
                var bad = link(chain, rows);
                if (bad == null) bad = watch.pass(checked + 1, Sql.uuid(rows, "audit_id"), chain);
                if (bad != null) return bad;
                checked++;
            }
            return watch.atEnd();
        }
    }

    private Finding link(Chain chain, ResultSet row) throws SQLException {
        long seq = row.getLong("seq");
        if (seq != checked + 1) return Findings.numberMissing(checked + 1, seq);
        var id = Sql.uuid(row, "audit_id");
        if (row.getString("id") == null) return Findings.rowMissing(seq, id);
        return Arrays.equals(chain.add(row), row.getBytes("hash")) ? null : Findings.rowChanged(seq, id);
    }

    private String note(List<Anchor> brought) {
        if (brought.stream().allMatch(keys::knows)) return null;
        return "The trail holds what the anchor saw. That the anchor is one of this installation's is not proved: its key is"
                + " not known here. A former credential key belongs into MAJAKKA_CREDENTIAL_OLD_KEYS.";
    }

    private PreparedStatement stream(String query) throws SQLException {
        var statement = connection.prepareStatement(query);
        statement.setFetchSize(AT_ONCE);
        return statement;
    }

    private <T> T one(String query, Sql.Row<T> read) throws SQLException {
        try (var statement = connection.prepareStatement(query);
                var row = statement.executeQuery()) {
            return row.next() ? read.read(row) : null;
        }
    }
}
