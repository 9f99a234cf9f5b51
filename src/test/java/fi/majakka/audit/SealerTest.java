package fi.majakka.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Rows are sealed once each, in one chain, whoever writes and whoever seals. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SealerTest {
    private static final int WRITERS = 32;
    private static final int EACH = Integer.getInteger("audit.rows", 25);

    @Inject
    Trail trail;

    @Inject
    Harm harm;

    @Inject
    Sql sql;

    @ConfigProperty(name = "majakka.credential.key")
    String key;

    private final Set<UUID> committed = ConcurrentHashMap.newKeySet();
    private final Set<UUID> rolledBack = ConcurrentHashMap.newKeySet();
    private final long seed = System.nanoTime();

    @Test
    void thirty_two_writers_who_commit_in_any_order_leave_one_unbroken_chain() throws Exception {
        long before = trail.count("audit_seal");
        var pool = Executors.newFixedThreadPool(WRITERS);
        var writers = new ArrayList<Future<?>>();
        for (int w = 0; w < WRITERS; w++) {
            var random = new Random(seed + w);
            writers.add(pool.submit(() -> trail.asRequest(() -> write(random))));
        }
        for (var writer : writers) writer.get(2, TimeUnit.MINUTES);
        pool.shutdown();
        trail.awaitSeals();
        var twice = "SELECT audit_id FROM audit_seal GROUP BY 1 HAVING count(*) > 1";
        assertEquals(
                List.of(), sql.list(twice, List.of(), row -> Sql.uuid(row, "audit_id")), "sealed twice, seed " + seed);
        var once = Set.copyOf(sql.list(
                "SELECT DISTINCT a.subject_id FROM audit_seal s JOIN audit a ON a.id = s.audit_id WHERE s.seq > ?",
                List.of(before),
                row -> Sql.uuid(row, "subject_id")));
        assertTrue(once.containsAll(committed), "a committed row was not sealed, seed " + seed);
        assertTrue(once.stream().noneMatch(rolledBack::contains), "a row that never was is sealed, seed " + seed);
        var found = trail.undone(() -> trail.verification());
        assertTrue(found.intact(), found + ", seed " + seed);
        long batches =
                sql.one("SELECT count(*) AS n FROM audit_anchor WHERE seq > ?", List.of(before), r -> r.getLong("n"));
        assertTrue(batches > 1, "all were sealed at once: nothing committed late");
    }

    private void write(Random random) {
        for (int i = 0; i < EACH; i++) {
            var did = Did.now("rinnan");
            boolean keep = random.nextInt(10) > 0;
            QuarkusTransaction.begin();
            trail.writer.record(did);
            Trail.pause(random.nextInt(40));
            if (keep) QuarkusTransaction.commit();
            else QuarkusTransaction.rollback();
            (keep ? committed : rolledBack).add(did.subject());
        }
    }

    @Test
    void of_two_sealers_at_once_one_seals() {
        var found = trail.undone(() -> {
            QuarkusTransaction.requiringNew().run(() -> trail.writer.record(Did.now("kahdesti")));
            var other = QuarkusTransaction.requiringNew().call(() -> trail.sealer.seal(null));
            assertEquals(0, other.rows(), "the one who holds the turn has not sealed it yet");
            assertTrue(trail.sealer.seal(null).rows() > 0);
            return trail.verification();
        });
        assertTrue(found.intact(), found.toString());
    }

    @Test
    void nothing_is_sealed_after_an_end_that_nobody_signed() {
        trail.grows(2);
        var forged = "INSERT INTO audit_seal SELECT max(seq) + 1, gen_random_uuid(), 'xx' FROM audit_seal";
        doubted("none of this installation's keys signed its end", null, () -> sql.change(forged));
        doubted("none of this installation's keys", null, () -> sql.change("DELETE FROM audit_anchor"));
        doubted(
                "none of",
                null,
                () -> sql.change(
                        "UPDATE audit_anchor SET signature = 'A' || substr(signature, 2)"
                                + " WHERE substr(signature, 1, 1) <> 'A'; UPDATE audit_anchor SET at = at + interval '1 second'"));
    }

    @Test
    void nothing_is_sealed_after_an_end_that_went_back_while_the_program_ran() {
        var rows = trail.grows(2);
        var left = trail.anchors.ofEnd().get(0);
        long end = rows.get(0);
        doubted("is not where this program left it", left, () -> harm.goBack(end, left.at()));
        doubted("is not where", left, () -> sql.change("DELETE FROM audit_seal"));
    }

    @Test
    void an_operator_can_accept_an_end_that_is_not_signed() {
        trail.grows(1);
        var found = trail.undone(() -> {
            sql.change("DELETE FROM audit_anchor");
            var end = trail.hash(trail.count("audit_seal"));
            var accepting = new Sealer(sql, trail.anchors, trail.keys, Optional.of(end));
            assertNotNull(accepting.seal(null).end());
            trail.writer.record(Did.now("jatkuu"));
            assertEquals(1, accepting.seal(null).rows());
            return trail.verification();
        });
        assertTrue(found.intact(), found.toString());
    }

    @Test
    void a_new_key_signs_the_end_and_old_anchors_hold_or_say_why_not() throws Exception {
        trail.grows(1);
        var old = trail.anchors.ofEnd().get(0);
        var newKey = Base64.getEncoder().encodeToString(new byte[32]);
        var both = new AnchorKeys(newKey, Optional.of(List.of(key)));
        var alone = new AnchorKeys(newKey, Optional.empty());
        var before = trail.undone(() -> trail.verification(alone));
        assertEquals("key-unknown", before.firstBad().code());
        trail.undone(() -> {
            var signed = new Sealer(sql, trail.anchors, both, Optional.empty())
                    .seal(null)
                    .end();
            assertEquals(old.hash(), signed.hash());
            assertTrue(!signed.key().equals(old.key()), "the new key signs");
            assertEquals(
                    signed,
                    new Sealer(sql, trail.anchors, both, Optional.empty())
                            .seal(null)
                            .end(),
                    "once");
            var rotated = trail.verification(both, old);
            assertTrue(rotated.intact() && rotated.note() == null, rotated.toString());
            var forgotten = trail.verification(alone, old);
            assertTrue(
                    forgotten.intact() && forgotten.note().contains("MAJAKKA_CREDENTIAL_OLD_KEYS"),
                    forgotten.toString());
            return null;
        });
    }

    private void doubted(String why, Anchor left, Runnable done) {
        var refused = trail.undone(() -> {
            done.run();
            trail.writer.record(Did.now("liian myöhään"));
            return assertThrows(EndDoubted.class, () -> trail.sealer.seal(left));
        });
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }
}
