package fi.majakka.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** T13: commits come in any order, and no reader skips one because of it. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EventOrderTest {
    private static final int WRITERS = 8;
    private static final int EACH = 150;

    @Inject
    Sql sql;

    @Inject
    Events events;

    private final Set<UUID> committed = ConcurrentHashMap.newKeySet();
    private final Set<UUID> rolledBack = ConcurrentHashMap.newKeySet();
    private final long seed = System.nanoTime();

    @Test
    void a_reader_of_the_sequence_gets_each_committed_event_once_and_a_reader_of_ids_does_not() throws Exception {
        long start = events.last();
        long firstId = sql.one("SELECT coalesce(max(id), 0) AS id FROM event", List.of(), r -> r.getLong("id"));
        var done = new AtomicBoolean();
        var pool = Executors.newFixedThreadPool(WRITERS + 2);
        var sequenced = pool.submit(() -> readSequence(start, done));
        var naive = pool.submit(() -> readIds(firstId, done));
        var writers = new ArrayList<java.util.concurrent.Future<?>>();
        for (int w = 0; w < WRITERS; w++) {
            var random = new Random(seed + w);
            writers.add(pool.submit(() -> write(random)));
        }
        for (var writer : writers) writer.get(2, TimeUnit.MINUTES);
        Thread.sleep(1_500); // the relay gives the last places within a tick
        done.set(true);
        var told = sequenced.get(30, TimeUnit.SECONDS);
        var seen = new HashSet<>(told);
        assertEquals(told.size(), seen.size(), "an event was told twice, seed " + seed);
        assertEquals(committed, seen, "told is not what was committed, seed " + seed);
        rolledBack.forEach(id -> assertFalse(seen.contains(id), "a rolled back event was told, seed " + seed));
        int lost = committed.size() - naive.get(30, TimeUnit.SECONDS).size();
        System.out.printf(
                "T13: %d events, %d rolled back, naive reader lost %d, seed %d%n",
                committed.size(), rolledBack.size(), lost, seed);
        assertTrue(lost > 0, "the naive reader lost nothing: this test proves nothing, seed " + seed);
        pool.shutdownNow();
    }

    private void write(Random random) {
        for (int i = 0; i < EACH; i++) {
            var id = UUID.randomUUID();
            boolean keep = random.nextInt(10) > 0;
            try {
                QuarkusTransaction.requiringNew().run(() -> insertSlowly(id, random.nextInt(50), keep));
            } catch (Undone e) {
                // as wanted
            }
            (keep ? committed : rolledBack).add(id);
        }
    }

    private static class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private void insertSlowly(UUID id, int millis, boolean keep) {
        sql.change(
                "INSERT INTO event (type, subject_id, version, at) VALUES ('test-event', ?, 0, ?)", id, Instant.EPOCH);
        pause(millis);
        if (!keep) throw new Undone();
    }

    private List<UUID> readSequence(long from, AtomicBoolean done) {
        var told = new ArrayList<UUID>();
        long at = from;
        boolean last = false;
        while (!last) {
            last = done.get();
            for (var e : events.after(at, 100)) {
                assertTrue(e.seq() > at, "the sequence went back");
                at = e.seq();
                if (e.type().equals("test-event")) told.add(e.id());
            }
            pause(5);
        }
        return told;
    }

    /** What not to do: remember the greatest id. */
    private Set<UUID> readIds(long from, AtomicBoolean done) {
        Map<UUID, Long> told = new HashMap<>();
        long at = from;
        while (!done.get()) {
            var query = "SELECT id, subject_id, type FROM event WHERE id > ? ORDER BY id";
            for (var row : sql.list(query, List.of(at), r -> Map.entry(Sql.uuid(r, "subject_id"), r.getLong("id")))) {
                at = row.getValue();
                told.put(row.getKey(), row.getValue());
            }
            pause(5);
        }
        told.keySet().retainAll(committed);
        return told.keySet();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
