package fi.majakka;

import static fi.majakka.Cast.INTEGRATOR;
import static fi.majakka.Cast.RISTO;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Comments that a test feeds through the API, as an integrator does. */
public final class Feed {
    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");

    private Feed() {}

    /** A new generic channel of Risto's. */
    public static String channel() {
        var body = Map.of("network", "generic", "name", "Palautelomake " + UUID.randomUUID(), "credential", Map.of());
        return RISTO.asksOnce()
                .body(body)
                .post("/api/v1/channels")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A comment with the least that one has. */
    public static Map<String, Object> comment(String id, String author, String text) {
        var comment = new HashMap<String, Object>();
        comment.put("id", id);
        comment.put("author", Map.of("id", author.toLowerCase(), "name", author));
        comment.put("text", text);
        comment.put("createdAt", MORNING.toString());
        return comment;
    }

    public static Map<String, Object> answer(String id, String parent, String author, String text) {
        var comment = comment(id, author, text);
        comment.put("parentId", parent);
        comment.put("createdAt", MORNING.plusSeconds(60).toString());
        return comment;
    }

    public static ValidatableResponse deliver(String channel, List<Map<String, Object>> comments) {
        return INTEGRATOR
                .asks()
                .body(Map.of("comments", comments))
                .post("/api/v1/channels/" + channel + "/comments")
                .then();
    }

    /** Feeds one comment and gives its id in the queue. */
    public static String one(String channel, String author, String text) {
        deliver(channel, List.of(comment(UUID.randomUUID().toString(), author, text)))
                .statusCode(200);
        return find(channel, text);
    }

    /** The id of the one comment of the channel with this text. */
    public static String find(String channel, String text) {
        List<Map<String, Object>> items = INTEGRATOR
                .asks()
                .queryParam("channel", channel)
                .queryParam("state", "any")
                .queryParam("limit", 200)
                .get("/api/v1/comments")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .filter(c -> text.equals(c.get("text")))
                .map(c -> (String) c.get("id"))
                .findFirst()
                .orElseThrow();
    }
}
