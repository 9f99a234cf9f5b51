package fi.majakka.reply.sending;

import static fi.majakka.Cast.AINO;
import static fi.majakka.DemoChannel.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.DemoChannel;
import fi.majakka.channel.Credentials;
import fi.majakka.network.demo.DemoFault;
import fi.majakka.network.demo.DemoNetwork;
import fi.majakka.shared.ChannelId;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** T5 without kills: whatever a network does to a reply, what we say of it is what stands there. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutboxFaultTest {
    /** One that takes a repeated text again, one that knows our key, one that refuses a repeated text. */
    private static final List<String> RULES = List.of("facebook", "mastodon", "wordpress");

    private static final int EACH = 100;
    private static final List<DemoFault> FAULTS = Stream.of(DemoFault.values())
            .filter(f -> f != DemoFault.NONE && f != DemoFault.SLOW)
            .toList();

    @Inject
    DemoNetwork network;

    @Inject
    Credentials credentials;

    @Inject
    ReplySender sender;

    @Inject
    Reconciler reconciler;

    @Inject
    Sql sql;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Map<String, ChannelId> replies = new HashMap<>();

    private record End(String state, String text, String failure, boolean later) {}

    @Test
    void three_hundred_replies_of_which_every_third_meets_a_fault_stand_there_once_or_are_told_apart() {
        for (var rules : RULES) write(DemoChannel.connectEmpty(rules));
        eventually("every reply has come to rest, seed " + seed, this::allRest);
        letDelayedOnesGo();
        eventually("what had to wait has gone, seed " + seed, this::allRest);
        var ends = replies.keySet().stream().map(this::end).toList();
        var states = new HashMap<String, Integer>();
        for (var end : ends) states.merge(end.state, 1, Integer::sum);
        System.out.printf("T5: %d replies, %s, seed %d%n", ends.size(), states, seed);
        for (var channel : List.copyOf(new java.util.HashSet<>(replies.values()))) compare(channel);
        assertTrue(states.get("SENT") > 200, "Too few were sent: " + states + ", seed " + seed);
        assertTrue(states.containsKey("UNKNOWN") && states.containsKey("FAILED"), states + ", seed " + seed);
    }

    private void write(ChannelId channel) {
        var questions = IntStream.range(0, EACH)
                .mapToObj(i -> "Kysymys " + i + " " + UUID.randomUUID())
                .toList();
        questions.forEach(q -> network.visitorWrites(channel, "Riikka", q, null));
        DemoChannel.fetched(channel, questions.get(EACH - 1));
        var comments = comments(channel);
        network.script(channel, script());
        for (var question : questions) {
            var body = Map.of(
                    "text",
                    "Vastaus " + question,
                    "seenVersion",
                    comments.get(question).get("version"));
            String id = AINO.asksOnce()
                    .body(body)
                    .post("/api/v1/comments/" + comments.get(question).get("id") + "/replies")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            replies.put(id, channel);
        }
    }

    private DemoFault[] script() {
        var script = new ArrayList<>(Collections.nCopies(EACH, DemoFault.NONE));
        for (int i = 0; i < EACH * 3 / 10; i++) script.set(i, FAULTS.get(random.nextInt(FAULTS.size())));
        Collections.shuffle(script, random);
        return script.toArray(DemoFault[]::new);
    }

    private static Map<String, Map<String, Object>> comments(ChannelId channel) {
        List<Map<String, Object>> items = AINO.asks()
                .queryParam("channel", channel.toString())
                .queryParam("limit", 200)
                .get("/api/v1/comments")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        var byText = new HashMap<String, Map<String, Object>>();
        for (var item : items) byText.put((String) item.get("text"), item);
        return byText;
    }

    /** The jobs tick once a second; a test has no time. */
    private boolean allRest() {
        sender.sendDueReplies();
        reconciler.lookForUnknownReplies();
        var busy = "SELECT count(*) AS n FROM reply WHERE id = ANY (?) AND (state = 'SENDING'"
                + " OR state = 'QUEUED' AND sends_at < now() + interval '1 minute' OR state = 'UNKNOWN' AND checks < 2)";
        return sql.one(busy, List.of(ids()), row -> row.getInt("n")) == 0;
    }

    private void letDelayedOnesGo() {
        sql.change("UPDATE reply SET sends_at = now() WHERE id = ANY (?) AND state = 'QUEUED'", ids());
    }

    private Sql.Array ids() {
        return Sql.Array.uuids(replies.keySet().stream().map(UUID::fromString).toList());
    }

    private End end(String id) {
        return sql.one(
                "SELECT state, text, failure_code, sends_at > now() AS later FROM reply WHERE id = ?",
                List.of(UUID.fromString(id)),
                row -> new End(
                        row.getString("state"),
                        row.getString("text"),
                        row.getString("failure_code"),
                        row.getBoolean("later")));
    }

    /** The network's own ledger against what we say. */
    private void compare(ChannelId channel) {
        var ledger = new HashMap<String, Integer>();
        network.posted(credentials.access(channel)).forEach(text -> ledger.merge(text, 1, Integer::sum));
        var listed = listedAsUnknown(channel);
        for (var reply : replies.entrySet()) {
            if (!reply.getValue().equals(channel)) continue;
            var end = end(reply.getKey());
            int stands = ledger.getOrDefault(end.text, 0);
            var told = end + " stands there " + stands + " times, seed " + seed;
            switch (end.state) {
                case "SENT" -> assertEquals(1, stands, told);
                case "FAILED" -> assertEquals(0, stands, told);
                case "UNKNOWN" -> assertTrue(stands == 0 && listed.contains(reply.getKey()), told);
                default -> throw new AssertionError("Never came to an end: " + told);
            }
        }
    }

    private static List<String> listedAsUnknown(ChannelId channel) {
        return AINO.asks()
                .queryParam("state", "unknown")
                .queryParam("channel", channel.toString())
                .queryParam("limit", 200)
                .get("/api/v1/replies")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
