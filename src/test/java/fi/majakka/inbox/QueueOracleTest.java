package fi.majakka.inbox;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.majakka.Feed;
import fi.majakka.shared.CountedSql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Every filter, order and count of the queue against the same said in Java, on whatever a seed brings. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QueueOracleTest {
    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    private static final List<String> WORDS = List.of(
            "Leipä oli hyvää", "Onko teillä auki?", "Allergia: oliko pähkinää?", "Kiitos paljon", "Hammas lohkesi");
    private static final List<String> LABELS = List.of("palaute", "ruotsi", "kiireinen");
    private static final List<String> AUTHORS = List.of("Riikka", "Riina", "Timo", "Kaisu%_");
    private static final int COMMENTS = 80;
    private static final int QUESTIONS = 60;

    @Inject
    CountedSql counted;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    /** Made once: the tests only read it, or add to it. */
    private static List<String> channels;

    private List<Item> all;
    private String aino;
    private String anski;

    private record Item(
            String id,
            String channel,
            String text,
            Instant came,
            int priority,
            String state,
            String assignee,
            List<String> labels,
            boolean sleeps,
            String authorId,
            String author) {
        static Item of(Map<?, ?> c) {
            Map<?, ?> author = (Map<?, ?>) c.get("author");
            Map<?, ?> assignee = (Map<?, ?>) c.get("assignee");
            List<?> labels = (List<?>) c.get("labels");
            return new Item(
                    (String) c.get("id"),
                    (String) ((Map<?, ?>) c.get("channel")).get("id"),
                    (String) c.get("text"),
                    Instant.parse((String) c.get("createdAt")),
                    (Integer) ((Map<?, ?>) c.get("priority")).get("score"),
                    (String) c.get("state"),
                    assignee == null ? null : (String) assignee.get("id"),
                    labels.stream().map(Object::toString).toList(),
                    c.get("snoozedUntil") != null,
                    (String) author.get("id"),
                    (String) author.get("name"));
        }
    }

    /** A question to the queue: its parameters, and what must be in the answer. */
    private record Question(Map<String, String> params, Predicate<Item> wanted) {}

    @BeforeEach
    void a_team_has_worked() {
        aino = AINO.id();
        anski = ANSKI.id();
        if (channels == null) {
            channels = List.of(Feed.channel(), Feed.channel(), Feed.channel());
            for (var channel : channels) feed(channel);
            work();
        }
        all = read(Map.of("state", "any", "snoozed", "any", "channel", String.join(",", channels)), 200);
    }

    @Test
    void every_list_is_what_was_asked_for_in_its_order_and_the_counts_say_the_same() {
        for (int i = 0; i < QUESTIONS; i++) {
            var question = question();
            var sort = List.of("priority", "newest", "oldest", "due").get(random.nextInt(4));
            var params = new HashMap<>(question.params);
            params.put("sort", sort);
            var found = read(params, 20 + random.nextInt(181));
            var expected =
                    all.stream().filter(question.wanted).sorted(order(sort)).toList();
            assertEquals(ids(expected), ids(found), params + ", seed " + seed);
            if (i % 2 == 0) compareCounts();
        }
    }

    /** Pages neither skip nor repeat while others arrive. */
    @Test
    void pages_hold_still_while_comments_arrive() throws Exception {
        for (var sort : List.of("priority", "newest", "oldest", "due")) {
            var before = all.stream()
                    .filter(c -> !c.state.equals("resolved") && !c.sleeps)
                    .map(Item::id)
                    .toList();
            var arriving = new Thread(() -> {
                for (int i = 0; i < 12; i++) feedOne(channels.get(i % 3), sort + i);
            });
            arriving.start();
            var found = ids(read(Map.of("sort", sort, "channel", String.join(",", channels)), 7));
            arriving.join();
            assertEquals(found.size(), new HashSet<>(found).size(), sort + " repeats, seed " + seed);
            assertTrue(found.containsAll(before), sort + " skips, seed " + seed);
        }
    }

    /** However long the page and whatever the filter: one statement for the page and at most five for the rest. */
    @Test
    void a_page_takes_few_statements() {
        AINO.asks().put("/api/v1/comments/" + all.get(0).id + "/presence");
        for (var params : List.of(
                Map.of("limit", "200", "state", "any"),
                Map.of("limit", "200", "sort", "newest", "label", "ruotsi", "author", "rii"),
                Map.of("limit", "200", "q", "leipä oli hyvää oli leipä hyvää oli leipä"))) {
            var name = UUID.randomUUID().toString();
            int found = AINO.asks()
                    .header(CountedSql.HEADER, name)
                    .queryParams(params)
                    .get("/api/v1/comments")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.size()");
            var made = counted.of(name);
            assertTrue(
                    found > 0 && made.size() >= 2 && made.size() <= 6, params + " took " + made.size() + ": " + made);
        }
    }

    private void feed(String channel) {
        var comments = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < COMMENTS; i++) {
            var author = AUTHORS.get(random.nextInt(AUTHORS.size()));
            var comment = Feed.comment("k" + i, author, WORDS.get(random.nextInt(WORDS.size())) + " " + i);
            comment.put("createdAt", START.plusSeconds(random.nextInt(50)).toString()); // many at the same second
            if (random.nextInt(5) == 0) comment.put("rating", 1 + random.nextInt(5));
            comments.add(comment);
        }
        Feed.deliver(channel, comments).statusCode(200);
    }

    private static void feedOne(String channel, String id) {
        var comment = Feed.comment(id, "Uusi", "Onko tämä uusi? " + id);
        comment.put("createdAt", START.plusSeconds(id.hashCode() % 60).toString());
        Feed.deliver(channel, List.of(comment)).statusCode(200);
    }

    private void work() {
        for (var item : read(Map.of("channel", String.join(",", channels)), 200)) {
            var path = "/api/v1/comments/" + item.id;
            switch (random.nextInt(9)) {
                case 0 -> put(path + "/assignment", Map.of("memberId", aino));
                case 1 -> put(path + "/assignment", Map.of("memberId", anski));
                case 2 -> put(path + "/resolution", Map.of("outcome", "answered"));
                case 3 -> put(path + "/snooze", Map.of("until", "2099-01-01T00:00:00Z"));
                case 4 -> label(path);
                default -> {}
            }
        }
    }

    private static void put(String path, Map<String, String> body) {
        AINO.asks().body(body).put(path).then().statusCode(200);
    }

    private void label(String path) {
        var labels = LABELS.subList(random.nextInt(2), 2 + random.nextInt(2));
        AINO.asks()
                .header("If-Match", "*")
                .body(Map.of("labels", labels))
                .patch(path)
                .then()
                .statusCode(200);
    }

    private Question question() {
        var params = new HashMap<String, String>();
        var chosen = channels.subList(0, 1 + random.nextInt(3));
        params.put("channel", String.join(",", chosen));
        Predicate<Item> wanted = c -> chosen.contains(c.channel);
        var question = new Question(params, wanted);
        question = states(question);
        if (random.nextInt(3) == 0) question = assignee(question);
        if (random.nextInt(3) == 0) question = label(question);
        if (random.nextInt(3) == 0) question = author(question);
        if (random.nextInt(4) == 0) {
            var since = START.plusSeconds(random.nextInt(50));
            question = and(question, "since", since.toString(), c -> !c.came.isBefore(since));
        }
        if (random.nextInt(5) == 0) question = and(question, "network", "generic,demo", c -> true);
        if (random.nextInt(9) == 0) question = and(question, "network", "bluesky", c -> false);
        return question;
    }

    private Question states(Question q) {
        var asked = switch (random.nextInt(6)) {
            case 0 -> and(q, "state", "new", c -> c.state.equals("new"));
            case 1 -> and(q, "state", "pending,resolved", c -> !c.state.equals("new"));
            case 2 -> and(q, "state", "resolved", c -> c.state.equals("resolved"));
            case 3 -> and(q, "state", "any", c -> true);
            default -> and(q, null, null, c -> !c.state.equals("resolved"));
        };
        return switch (random.nextInt(5)) {
            case 0 -> and(asked, "snoozed", "true", c -> c.sleeps);
            case 1 -> and(asked, "snoozed", "false", c -> !c.sleeps);
            case 2 -> and(asked, "snoozed", "any", c -> true);
            default -> and(asked, null, null, c -> !c.sleeps || "any".equals(asked.params.get("state")));
        };
    }

    private Question assignee(Question q) {
        return switch (random.nextInt(3)) {
            case 0 -> and(q, "assignee", "me", c -> aino.equals(c.assignee));
            case 1 -> and(q, "assignee", "none", c -> c.assignee == null);
            default -> and(q, "assignee", anski, c -> anski.equals(c.assignee));
        };
    }

    private Question label(Question q) {
        if (random.nextBoolean()) return and(q, "label", "ruotsi", c -> c.labels.contains("ruotsi"));
        return and(
                q, "label", "palaute, kiireinen", c -> c.labels.contains("palaute") || c.labels.contains("kiireinen"));
    }

    private Question author(Question q) {
        var someone = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(3)) {
            case 0 -> and(q, "author", someone.authorId, c -> c.authorId.equals(someone.authorId));
            case 1 -> and(q, "author", "rii", c -> c.author.startsWith("Rii"));
            default -> and(q, "author", "%_", c -> c.author.contains("%_"));
        };
    }

    private static Question and(Question q, String name, String value, Predicate<Item> wanted) {
        var params = new HashMap<>(q.params);
        if (name != null) params.put(name, value);
        return new Question(params, q.wanted.and(wanted));
    }

    private static Comparator<Item> order(String sort) {
        var came = Comparator.comparing(Item::came).thenComparing(Item::id);
        return switch (sort) {
            case "priority" -> Comparator.comparing(Item::priority).reversed().thenComparing(came);
            case "newest" -> came.reversed();
            default -> came; // nothing is due yet
        };
    }

    /** RestAssured's own reader is slow on long lists. */
    private static Map<?, ?> parse(String json) {
        try {
            return new ObjectMapper().readValue(json, Map.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private List<Item> read(Map<String, String> params, int limit) {
        var items = new ArrayList<Item>();
        String cursor = null;
        for (int n = 0; n < 1_000; n++) {
            var asked = AINO.asks().queryParams(params).queryParam("limit", limit);
            if (cursor != null) asked.queryParam("cursor", cursor);
            var answer = asked.get("/api/v1/comments").then().statusCode(200).extract();
            var page = parse(answer.asString());
            List<?> found = (List<?>) page.get("items");
            assertTrue(found.size() <= limit);
            found.forEach(c -> items.add(Item.of((Map<?, ?>) c)));
            cursor = (String) page.get("next");
            assertEquals(cursor != null, answer.header("Link") != null, "the Link is there while there is more");
            if (cursor == null) return items;
        }
        throw new AssertionError("The list has no end: " + params + ", seed " + seed);
    }

    /** The counts are of all states, under the other filters. */
    private void compareCounts() {
        var question = question();
        var params = new HashMap<>(question.params);
        params.remove("state");
        params.remove("snoozed");
        var wanted = filters(params);
        var counted = all.stream().filter(wanted).toList();
        var awake = counted.stream()
                .filter(c -> !c.state.equals("resolved") && !c.sleeps)
                .toList();
        var counts = AINO.asks()
                .queryParams(params)
                .get("/api/v1/comments/counts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var told = params + ", seed " + seed;
        for (var state : List.of("new", "pending", "resolved"))
            assertEquals(count(counted, c -> c.state.equals(state)), counts.getLong("byState." + state), state + told);
        assertEquals(awake.size(), counts.getLong("open"), told);
        assertEquals(count(awake, c -> c.assignee == null), counts.getLong("free"), told);
        assertEquals(count(awake, c -> aino.equals(c.assignee)), counts.getLong("mine"), told);
        assertEquals(count(counted, c -> !c.state.equals("resolved") && c.sleeps), counts.getLong("later"), told);
        assertEquals(by(awake, Item::channel), given(counts, "byChannel", "channel"), told);
        assertEquals(by(awake, Item::assignee), given(counts, "byAssignee", "member.id"), told);
    }

    private Predicate<Item> filters(Map<String, String> params) {
        Predicate<Item> wanted = c -> List.of(params.get("channel").split(",")).contains(c.channel);
        for (var param : params.entrySet()) {
            var value = param.getValue();
            wanted = wanted.and(
                    switch (param.getKey()) {
                        case "assignee" ->
                            c -> value.equals("none")
                                    ? c.assignee == null
                                    : (value.equals("me") ? aino : value).equals(c.assignee);
                        case "label" -> c -> c.labels.stream().anyMatch(List.of(value.split(", "))::contains);
                        case "author" ->
                            c -> c.authorId.equals(value)
                                    || c.author.toLowerCase().contains(value);
                        case "since" -> c -> !c.came.isBefore(Instant.parse(value));
                        case "network" -> c -> value.contains("generic");
                        default -> c -> true;
                    });
        }
        return wanted;
    }

    private static long count(List<Item> items, Predicate<Item> which) {
        return items.stream().filter(which).count();
    }

    private static Map<String, Long> by(List<Item> items, java.util.function.Function<Item, String> key) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        c -> Objects.toString(key.apply(c)), TreeMap::new, Collectors.counting()));
    }

    private static Map<String, Long> given(JsonPath counts, String list, String key) {
        var given = new TreeMap<String, Long>();
        int n = counts.getInt(list + ".size()");
        for (int i = 0; i < n; i++)
            given.put(
                    Objects.toString(counts.getString(list + "[" + i + "]." + key)),
                    counts.getLong(list + "[" + i + "].count"));
        return given;
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }
}
