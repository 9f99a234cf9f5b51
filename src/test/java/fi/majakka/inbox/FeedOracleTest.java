package fi.majakka.inbox;

import static fi.majakka.Cast.INTEGRATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.majakka.DemoChannel;
import fi.majakka.Feed;
import fi.majakka.network.demo.DemoFault;
import fi.majakka.network.demo.DemoNetwork;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** T9 and T10: delivered twice, at once and in any order, and still each comment is there once, as its writer left it. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FeedOracleTest {
    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    private static final int DELIVERIES = 2_000;
    private static final int WORKERS = 8;

    @Inject
    Sql sql;

    @Inject
    DemoNetwork network;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    private record Standing(String text, boolean gone, Instant at) {}

    private record Stored(String id, String text, boolean gone) {}

    @Test
    void two_thousand_deliveries_end_as_one_after_the_other_would() throws Exception {
        var channel = Feed.channel();
        var plan = plan();
        var deliveries = new ArrayList<>(plan);
        for (var one : plan) if (random.nextInt(10) == 0) deliveries.add(one); // comes again, some time
        swapSome(deliveries);
        deliver(channel, deliveries);
        var stored = stored(channel);
        var expected = oracle(plan);
        System.out.printf(
                "T9: %d deliveries of %d comments, %d malformed, seed %d%n",
                deliveries.size(), expected.size(), refused.size(), seed);
        assertEquals(expected.keySet(), ids(stored), "lost or invented, seed " + seed);
        assertEquals(expected.size(), stored.size(), "doubled, seed " + seed);
        for (var s : stored) {
            var should = expected.get(s.id);
            assertEquals(should.gone, s.gone, s + ", seed " + seed);
            if (!should.gone) assertEquals(should.text, s.text, s + ", seed " + seed);
        }
        assertEquals(Set.of(), minus(acknowledged, ids(stored)), "acknowledged and lost, seed " + seed);
        assertFalse(ids(stored).stream().anyMatch(refused::contains), "refused and kept, seed " + seed);
    }

    /** Creations, later edits and later deletions; every fiftieth is malformed. */
    private List<Map<String, Object>> plan() {
        var all = new ArrayList<Map<String, Object>>();
        int ids = 0;
        while (all.size() < DELIVERIES) {
            var id = "c" + ids++;
            var parent = ids > 10 && random.nextInt(3) == 0 ? "c" + random.nextInt(ids) : null;
            int at = random.nextInt(100_000);
            all.add(version(id, parent, id + " first", at, null, null));
            if (random.nextInt(3) == 0) all.add(version(id, parent, id + " second", at, at + 60, null));
            if (random.nextInt(6) == 0) all.add(version(id, parent, id + " third", at, at + 120, null));
            if (random.nextInt(8) == 0)
                all.add(version(id, parent, random.nextBoolean() ? "" : id + " last", at, null, at + 180));
            if (random.nextInt(50) == 0) all.add(malformed("m" + ids));
        }
        return all;
    }

    private static Map<String, Object> version(
            String id, String parent, String text, int at, Integer edited, Integer deleted) {
        var c = Feed.comment(id, "Kirjoittaja" + at % 40, text);
        c.put("createdAt", START.plusSeconds(at).toString());
        if (parent != null) c.put("parentId", parent);
        if (edited != null) c.put("editedAt", START.plusSeconds(edited).toString());
        if (deleted != null) c.put("deletedAt", START.plusSeconds(deleted).toString());
        return c;
    }

    private Map<String, Object> malformed(String id) {
        var c = version(id, null, id, 0, null, null);
        switch (random.nextInt(4)) {
            case 0 -> c.put("createdAt", "eilen");
            case 1 -> c.put("rating", 9);
            case 2 -> c.put("text", "puolikas \ud83d");
            default -> c.put("tuntematon", 1);
        }
        return c;
    }

    /** Every twentieth comes before what it follows. */
    private void swapSome(List<Map<String, Object>> deliveries) {
        for (int i = 1; i < deliveries.size(); i++)
            if (random.nextInt(20) == 0) Collections.swap(deliveries, i, i - 1 - random.nextInt(Math.min(i, 5)));
    }

    private void deliver(String channel, List<Map<String, Object>> deliveries) throws Exception {
        var pool = Executors.newFixedThreadPool(WORKERS);
        var sent = new ArrayList<Future<?>>();
        for (int i = 0; i < deliveries.size(); ) {
            int end = Math.min(deliveries.size(), i + 1 + random.nextInt(6));
            var batch = List.copyOf(deliveries.subList(i, end));
            sent.add(pool.submit(() -> send(channel, batch)));
            if (random.nextInt(10) == 0)
                sent.add(pool.submit(() -> send(channel, batch))); // the same at the same moment
            i = end;
        }
        for (var one : sent) one.get(2, TimeUnit.MINUTES);
        pool.shutdown();
    }

    /** A batch with a malformed one in it is refused whole; its sender then sends the others without it. */
    private void send(String channel, List<Map<String, Object>> batch) {
        var bad = batch.stream()
                .filter(c -> ((String) c.get("id")).startsWith("m"))
                .toList();
        int status = Feed.deliver(channel, batch).extract().statusCode();
        assertEquals(bad.isEmpty() ? 200 : 400, status, "seed " + seed);
        if (status == 200) batch.forEach(c -> acknowledged.add((String) c.get("id")));
        bad.forEach(c -> refused.add((String) c.get("id")));
        var good = batch.stream().filter(c -> !bad.contains(c)).toList();
        if (!bad.isEmpty() && !good.isEmpty()) send(channel, good);
    }

    /** One after the other, in the order of their writers' clocks. */
    private static Map<String, Standing> oracle(List<Map<String, Object>> plan) {
        var standing = new LinkedHashMap<String, Standing>();
        for (var c : plan) {
            var id = (String) c.get("id");
            if (id.startsWith("m")) continue;
            boolean gone = c.containsKey("deletedAt");
            var at =
                    Instant.parse((String) c.getOrDefault("deletedAt", c.getOrDefault("editedAt", c.get("createdAt"))));
            var next = new Standing((String) c.get("text"), gone, at);
            standing.merge(id, next, (a, b) -> a.at.isAfter(b.at) ? a : b);
        }
        return standing;
    }

    private List<Stored> stored(String channel) {
        return sql.list(
                "SELECT external_id, text, deleted_at IS NOT NULL AS gone FROM comment WHERE channel_id = ?",
                List.of(UUID.fromString(channel)),
                row -> new Stored(row.getString("external_id"), row.getString("text"), row.getBoolean("gone")));
    }

    private static Set<String> ids(List<Stored> stored) {
        var ids = new HashSet<String>();
        stored.forEach(s -> ids.add(s.id));
        return ids;
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    @Test
    void what_is_read_from_a_network_that_fails_now_and_then_is_all_there_once() {
        var channel = DemoChannel.connectEmpty("facebook");
        network.scriptReads(
                channel, DemoFault.TIMEOUT_BEFORE, DemoFault.NONE, DemoFault.BROKEN_JSON, DemoFault.UNREACHABLE);
        var standing = new HashMap<String, String>();
        for (int i = 0; i < 400; i++) {
            int what = standing.isEmpty() ? 0 : random.nextInt(10);
            var known = standing.keySet().stream()
                    .skip(standing.isEmpty() ? 0 : random.nextInt(standing.size()))
                    .findFirst();
            if (what < 7) {
                var text = "Teksti " + i;
                standing.put(
                        network.visitorWrites(
                                channel,
                                "Riikka",
                                text,
                                known.filter(k -> what < 2).orElse(null)),
                        text);
            } else if (what < 9) {
                standing.put(known.orElseThrow(), "Muokattu " + i);
                network.visitorEdits(channel, known.orElseThrow(), "Muokattu " + i);
            } else {
                standing.remove(known.orElseThrow());
                network.visitorDeletes(channel, known.orElseThrow());
            }
        }
        DemoChannel.eventually(
                "all is there as it stands, seed " + seed,
                () -> shown(channel.toString()).equals(standing));
        int all = INTEGRATOR
                .asks()
                .queryParam("channel", channel.toString())
                .queryParam("state", "any")
                .get("/api/v1/comments/counts")
                .then()
                .extract()
                .path("byState.new");
        assertEquals(standing.size(), all, "doubled, seed " + seed);
    }

    private Map<String, String> shown(String channel) {
        var shown = new HashMap<String, String>();
        stored(channel).stream().filter(s -> !s.gone).forEach(s -> shown.put(s.id, s.text));
        return shown;
    }
}
