package fi.majakka.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.majakka.production.Deliveries.Request;
import fi.majakka.production.Deliveries.Stands;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Another system delivers comments as such systems do, to a program that is killed now and then. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeliveriesIT {
    private static final int DELIVERIES = 2000;
    private static final int KILLS = 3;
    private static final int AT_ONCE = 4;
    private static final Duration LONGEST = Duration.ofSeconds(150);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random chance = new Random(seed);
    private final Queue<Request> answered = new ConcurrentLinkedQueue<>();

    @Test
    void whatever_comes_twice_or_in_any_order_stands_there_once_as_it_was_last() {
        try (var around = new Surroundings();
                var program = new Program("deliveries", unhindered(around.environment()), Blog.STARTS_FAST)) {
            program.start();
            var channel = channel(new Caller(around.login, program, "risto"));
            var deliveries = new Deliveries(chance, DELIVERIES);
            var requests = deliveries.requests(0.05, 0.2, 0.02);
            var desks = Executors.newFixedThreadPool(AT_ONCE);
            try {
                var integrator = new Caller(around.login, program, "integrator");
                var work = new ArrayList<Future<?>>();
                for (var request : requests) work.add(desks.submit(() -> deliver(integrator, channel, request)));
                for (int kill = 0; kill < KILLS; kill++) kill(kill, program, around, requests.size());
                for (var one : work) one.get();
            } catch (ExecutionException e) {
                throw new AssertionError("A delivery was not taken, seed " + seed, e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } finally {
                desks.shutdownNow();
            }
            check(deliveries.oracle(), around, requests.size());
        }
    }

    /** An operator with a busy integrator lets it call more often than people do. */
    private static Map<String, String> unhindered(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("MAJAKKA_REQUESTS_PER_MINUTE", "100000");
        return all;
    }

    private static String channel(Caller owner) {
        var body = Map.of("network", "generic", "name", "Palautelomake", "credential", Map.of());
        return Caller.read(owner.call("POST", "/channels", null, body))
                .get("id")
                .asText();
    }

    private void deliver(Caller integrator, String channel, Request request) {
        var answer = integrator.insist("POST", "/channels/" + channel + "/comments", request.key(), request.body());
        assertEquals(request.sound() ? 200 : 400, answer.statusCode(), answer.body());
        answered.add(request);
    }

    /** Whatever was answered when the program died must be in the database as it is then. */
    private void kill(int kill, Program program, Surroundings around, int all) {
        int slice = all / (KILLS + 1);
        int moment = kill * slice + chance.nextInt(slice);
        Patience.untilTrue(LONGEST, moment + " answered", () -> answered.size() >= moment);
        Patience.sleep(chance.nextInt(200));
        program.kill();
        var acknowledged = List.copyOf(answered);
        var changed = new HashMap<String, Instant>();
        Rows.list(
                around.database(),
                "SELECT external_id, changed_at FROM comment",
                row -> changed.put(row.getString(1), row.getTimestamp(2).toInstant()));
        for (var request : acknowledged)
            if (request.sound()) for (var c : request.comments()) checkKept(c, changed.get(c.get("id")));
        program.start();
    }

    private void checkKept(Map<String, Object> comment, Instant changedAt) {
        var told = comment.getOrDefault("deletedAt", comment.getOrDefault("editedAt", comment.get("createdAt")));
        assertFalse(
                changedAt == null || changedAt.isBefore(Instant.parse((String) told)),
                comment + " was acknowledged and is not there, seed " + seed);
    }

    private void check(Map<String, Stands> oracle, Surroundings around, int requests) {
        var found = Rows.list(
                around.database(),
                """
                SELECT c.external_id, p.external_id AS parent, c.thread_key, c.text, c.deleted_at IS NOT NULL AS gone
                FROM comment c LEFT JOIN comment p ON p.id = c.parent_id""",
                row -> new Stands(
                        row.getString("external_id"),
                        row.getString("parent"),
                        row.getString("thread_key"),
                        row.getBoolean("gone") ? null : row.getString("text"),
                        row.getBoolean("gone")));
        var stands = found.stream().collect(Collectors.toMap(Stands::id, c -> c));
        System.out.printf(
                "T9: %d deliveries in %d requests, %d comments, %d gone, seed %d%n",
                DELIVERIES,
                requests,
                stands.size(),
                found.stream().filter(Stands::gone).count(),
                seed);
        assertEquals(oracle.keySet(), stands.keySet(), "comments were lost or invented, seed " + seed);
        oracle.forEach((id, c) -> assertEquals(c, stands.get(id), "seed " + seed));
        int told = Rows.count(around.database(), "SELECT count(*) FROM event WHERE type = 'comment-arrived'");
        assertEquals(oracle.size(), told, "an arrival was told twice or not at all, seed " + seed);
        assertEquals(oracle.size(), Rows.count(around.database(), "SELECT sum(stored) FROM channel_cursor"));
    }
}
