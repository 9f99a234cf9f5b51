package fi.majakka.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** T35: whatever somebody with all rights in the database does to the trail is found, with the first row that is bad. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuditChainTest {
    @Inject
    Trail trail;

    @Inject
    Harm harm;

    @Inject
    Sql sql;

    private long first;
    private long middle;
    private long last;
    private Anchor anchor;

    @BeforeEach
    void there_are_sealed_rows_and_somebody_kept_an_anchor() {
        var rows = trail.grows(10);
        first = rows.get(1);
        middle = rows.get(5);
        last = rows.get(9);
        anchor = trail.anchors.ofEnd().get(0);
        var untouched = trail.after(() -> {}, anchor);
        assertTrue(untouched.intact(), untouched.toString());
        assertNull(untouched.note());
        assertEquals(untouched.seq(), untouched.checked());
    }

    @Test
    void an_edit_of_any_column_is_found() {
        var values = Map.of("at", "at + interval '1 microsecond'", "id", "gen_random_uuid()");
        var columns = sql.list(
                "SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_name = 'audit'",
                List.of(),
                row -> Map.entry(row.getString("name"), row.getString("type")));
        assertEquals(9, columns.size(), "a new column belongs into the chain");
        for (var column : columns) {
            var name = column.getKey();
            boolean text = column.getValue().equals("text");
            var other = values.getOrDefault(name, text ? name + " || ' '" : "gen_random_uuid()");
            found(
                    name.equals("id") ? "row-missing" : "row-changed",
                    middle,
                    () -> harm.edit(middle, name + " = " + other));
            if (!List.of("id", "at", "what", "subject_id").contains(name))
                found("row-changed", middle, () -> harm.edit(middle, name + " = NULL"));
        }
    }

    @Test
    void what_moves_from_one_column_to_the_next_is_found() {
        var moves = List.of(
                "was = 'enne', became = 'n' || became",
                "was = became, became = was",
                "was = '', became = was || became",
                "was = was || 'became' || became, became = NULL");
        for (var move : moves) found("row-changed", middle, () -> harm.edit(middle, move));
    }

    @Test
    void rows_that_are_deleted_in_the_middle_are_found() {
        found("row-missing", middle, () -> harm.deleteRow(middle));
        found("number-missing", middle, () -> harm.deleteRowAndSeal(middle));
        found("row-changed", middle, () -> {
            harm.deleteRowAndSeal(middle);
            for (long seq = middle + 1; seq <= last; seq++)
                sql.change("UPDATE audit_seal SET seq = ? WHERE seq = ?", seq - 1, seq);
        });
    }

    @Test
    void rows_that_change_places_are_found() {
        found("row-changed", middle, () -> harm.swap("audit_id", middle, middle + 2));
        found("row-changed", middle, () -> {
            harm.swap("audit_id", middle, middle + 2);
            harm.swap("hash", middle, middle + 2);
        });
    }

    @Test
    void a_row_that_came_past_the_program_is_found() {
        found("not-sealed", null, () -> harm.insert(anchor.at().minusSeconds(86_400)));
        found("not-sealed", null, () -> harm.insert(anchor.at()));
        found("gone-unsealed", null, () -> sql.change("INSERT INTO audit_unsealed VALUES (gen_random_uuid())"));
        found("row-changed", middle, () -> {
            harm.insert(anchor.at());
            var instead = "UPDATE audit_seal SET audit_id = (SELECT id FROM audit WHERE what = 'forged') WHERE seq = ?";
            sql.change(instead, middle);
        });
    }

    @Test
    void an_end_that_is_cut_off_is_found_by_an_anchor() {
        found("end-cut", first, () -> harm.cut(first - 1, "false"));
        var unsigned = trail.after(() -> harm.cut(first - 1, "seq >= " + (first - 1)));
        assertEquals("end-not-signed", unsigned.firstBad().code());
        var clean = trail.after(() -> harm.goBack(first - 1, anchor.at()));
        assertTrue(clean.intact(), "without an anchor a clean cut cannot be seen: " + clean);
        var found = trail.after(() -> harm.goBack(first - 1, anchor.at()), anchor);
        assertEquals("end-cut", found.firstBad().code());
        assertEquals(first, found.firstBad().seq());
        assertEquals(first - 1, found.checked());
    }

    @Test
    void an_old_backup_that_was_restored_and_went_on_is_found_by_an_anchor() {
        Runnable restored = () -> {
            harm.goBack(first - 1, anchor.at());
            for (int i = 0; i < 20; i++) trail.writer.record(Did.now("jatkoa"));
            assertEquals(20, trail.sealer.seal(null).rows());
        };
        assertTrue(trail.after(restored).intact(), "what went on is in itself intact");
        var found = trail.after(restored, anchor).firstBad();
        assertEquals("anchor-differs", found.code());
        assertEquals(anchor.seq(), found.seq());
    }

    @Test
    void who_seals_anew_without_the_key_is_found() {
        Runnable anew = () -> {
            harm.edit(middle, "what = 'reply-approved'");
            harm.sealAnew(middle);
        };
        var found = trail.after(anew).firstBad();
        assertEquals("anchor-differs", found.code());
        assertTrue(found.seq() >= middle && found.seq() <= last, found.toString());
        var hidden = trail.after(() -> {
            anew.run();
            sql.change("UPDATE audit_anchor a SET hash = encode(s.hash, 'hex') FROM audit_seal s WHERE s.seq = a.seq");
        });
        assertEquals("sealed-anew", hidden.firstBad().code());
        var silent = trail.after(() -> {
            anew.run();
            sql.change("DELETE FROM audit_anchor WHERE seq >= ?", middle);
        });
        assertEquals("end-not-signed", silent.firstBad().code());
        assertTrue(silent.firstBad().seq() <= middle, silent.toString());
    }

    private void found(String code, Long seq, Runnable done) {
        var found = trail.after(done);
        assertFalse(found.intact(), code);
        assertEquals(code, found.firstBad().code(), found.toString());
        assertEquals(seq, found.firstBad().seq(), found.toString());
        if (seq != null) assertEquals(seq - 1, found.checked(), found.toString());
    }
}
