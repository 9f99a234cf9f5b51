package fi.majakka.audit;

import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals committed rows, one instance at a time. What a transaction wrote is seen when it has committed, so whoever commits
 * late comes later and is not passed over, and no writer waits. Goes on only from an end that this installation signed.
 */
@ApplicationScoped
class Sealer {
    static final int MOST = 5_000;
    static final long LOCK = 0x617564697420L; // "audit "

    private final Sql sql;
    private final Anchors anchors;
    private final AnchorKeys keys;
    private final Optional<String> accepted;

    /** @param accepted the hash of an end that an operator has looked at and lets the trail go on from, although not signed */
    Sealer(
            Sql sql,
            Anchors anchors,
            AnchorKeys keys,
            @ConfigProperty(name = "majakka.audit.accepted-end") Optional<String> accepted) {
        this.sql = sql;
        this.anchors = anchors;
        this.keys = keys;
        this.accepted = accepted;
    }

    /** What one turn did. {@code end}: where the trail ends now, null when nothing is sealed */
    record Turn(int rows, Anchor end) {}

    private record End(long seq, byte[] hash) {
        String text() {
            return HexFormat.of().formatHex(hash);
        }
    }

    private record Seal(long seq, UUID row, byte[] hash) {}

    /**
     * @param left where this instance left the trail the last time, null when it has not yet
     * @throws EndDoubted when the end is not one that the installation signed, or lies before the one that was left
     */
    @Transactional
    Turn seal(Anchor left) {
        if (!alone()) return new Turn(0, left);
        var end = end();
        var signed = anchors.ofEnd();
        doubt(end, signed, left);
        var seals = seals(end);
        if (seals.isEmpty()) return new Turn(0, end.seq == 0 ? null : ofFirstKey(end, signed));
        store(seals);
        var last = seals.get(seals.size() - 1);
        return new Turn(seals.size(), anchor(new End(last.seq, last.hash)));
    }

    private boolean alone() {
        return sql.one("SELECT pg_try_advisory_xact_lock(?) AS alone", List.of(LOCK), r -> r.getBoolean("alone"));
    }

    private End end() {
        var query = "SELECT seq, hash FROM audit_seal ORDER BY seq DESC LIMIT 1";
        var end = sql.one(query, List.of(), row -> new End(row.getLong("seq"), row.getBytes("hash")));
        return end == null ? new End(0, Chain.START) : end;
    }

    /** Otherwise the next signature would vouch for whatever somebody did to the rows before it. */
    private void doubt(End end, List<Anchor> signed, Anchor left) {
        if (accepted.filter(end.text()::equals).isPresent()) return;
        if (end.seq == 0 && left == null) return;
        if (end.seq > 0 && signed.stream().noneMatch(anchor -> vouches(anchor, end)))
            throw new EndDoubted(
                    "none of this installation's keys signed its end, row " + end.seq + " with the hash " + end.text());
        boolean back = left != null
                && (end.seq < left.seq() || end.seq == left.seq() && !end.text().equals(left.hash()));
        if (back)
            throw new EndDoubted("its end, row " + end.seq + ", is not where this program left it, row " + left.seq());
    }

    private boolean vouches(Anchor anchor, End end) {
        return anchor.seq() == end.seq && anchor.hash().equals(end.text()) && keys.knows(anchor) && anchor.sound();
    }

    private List<Seal> seals(End end) {
        var chain = new Chain(end.hash);
        var query = "SELECT row_number() OVER (ORDER BY u.place) AS n, " + Chain.COLUMNS
                + " FROM audit_unsealed u JOIN audit a ON a.id = u.audit_id ORDER BY u.place LIMIT ?";
        return sql.list(
                query, List.of(MOST), row -> new Seal(end.seq + row.getLong("n"), Sql.uuid(row, "id"), chain.add(row)));
    }

    private void store(List<Seal> seals) {
        var rows = Sql.Array.uuids(seals.stream().map(Seal::row).toList());
        sql.change(
                "INSERT INTO audit_seal (seq, audit_id, hash) SELECT * FROM unnest(?, ?, ?)",
                new Sql.Array("bigint", seals.stream().map(Seal::seq).toArray()),
                rows,
                new Sql.Array("bytea", seals.stream().map(Seal::hash).toArray(byte[][]::new)));
        sql.change("DELETE FROM audit_unsealed WHERE audit_id = ANY (?)", rows);
    }

    /** After a change of keys the new one signs the end too, so that the old one is not needed for it. */
    private Anchor ofFirstKey(End end, List<Anchor> signed) {
        return signed.stream()
                .filter(anchor -> keys.isFirst(anchor) && vouches(anchor, end))
                .findFirst()
                .orElseGet(() -> anchor(end));
    }

    private Anchor anchor(End end) {
        var anchor = keys.sign(end.seq, end.text(), sql.now());
        anchors.keep(anchor);
        return anchor;
    }
}
