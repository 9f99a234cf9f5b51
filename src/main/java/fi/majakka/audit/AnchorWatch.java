package fi.majakka.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/**
 * Holds the anchors, those of the database and those that were brought, beside the chain while it passes. All hashes are
 * compared. Signatures cost a thousand times as much, and the last one vouches for all before it: of the others only some
 * are checked, to say where somebody began to seal anew.
 */
final class AnchorWatch {
    private static final int BETWEEN_CHECKS = 1_000;

    private final AnchorKeys keys;
    private final ResultSet kept;
    private final Deque<Anchor> brought;
    private final long end;
    private Anchor next;
    private long compared;
    private long vouched;

    /**
     * @param kept all anchors of the database by their number
     * @param end the number of the last seal
     */
    AnchorWatch(AnchorKeys keys, ResultSet kept, List<Anchor> brought, long end) throws SQLException {
        this.keys = keys;
        this.kept = kept;
        this.brought = new ArrayDeque<>(
                brought.stream().sorted(Comparator.comparing(Anchor::seq)).toList());
        this.end = end;
        read();
    }

    /** @return what is wrong with the anchors of this row, or null */
    Finding pass(long seq, UUID id, Chain chain) throws SQLException {
        for (; next != null && next.seq() <= seq; read()) {
            var wrong = compare(next, seq, id, chain);
            if (wrong == null) wrong = check(next, seq);
            if (wrong != null) return wrong;
        }
        for (; !brought.isEmpty() && brought.peek().seq() <= seq; brought.poll()) {
            var wrong = compare(brought.peek(), seq, id, chain);
            if (wrong != null) return wrong;
        }
        return null;
    }

    /** @return what is wrong with the trail's end, or null */
    Finding atEnd() {
        if (next != null) return Findings.endCut(end, next);
        if (!brought.isEmpty()) return Findings.endCut(end, brought.peek());
        if (vouched == end) return null;
        return compared == end ? Findings.keyUnknown(end) : Findings.endNotSigned(compared + 1, end);
    }

    private static Finding compare(Anchor anchor, long seq, UUID id, Chain chain) {
        boolean same = anchor.seq() == seq && anchor.hash().equals(chain.last());
        return same ? null : Findings.anchorDiffers(seq, id, anchor);
    }

    private Finding check(Anchor anchor, long seq) {
        compared = seq;
        if (!keys.knows(anchor) || seq != end && seq - vouched < BETWEEN_CHECKS) return null;
        if (!anchor.sound()) return Findings.sealedAnew(vouched + 1, seq);
        vouched = seq;
        return null;
    }

    private void read() throws SQLException {
        next = kept.next() ? Anchor.of(kept) : null;
    }
}
