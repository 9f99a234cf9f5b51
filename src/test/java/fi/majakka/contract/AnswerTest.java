package fi.majakka.contract;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.INTEGRATOR;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.DemoChannel.eventually;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.Feed;
import fi.majakka.network.demo.DemoFault;
import fi.majakka.network.demo.DemoNetwork;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The names that others rely on: what a comment, a reply and a problem look like. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerTest {
    private static final String COMMENTS = "/api/v1/comments/";

    @Inject
    DemoNetwork network;

    @Test
    void a_comment_says_all_that_is_known_of_it() {
        var channel = Feed.channel();
        var first = Feed.comment("eka", "Riikka", "Onko pullia?");
        var full = Feed.answer("toka", "eka", "Timo", "Hammas lohkesi! Missä takaisinveto?");
        full.putAll(Map.of("editedAt", "2026-11-20T09:00:00Z", "language", "fi", "rating", 1));
        full.put("url", "https://firma.example/palaute/2");
        full.put("post", Map.of("id", "p", "title", "Pulla", "url", "https://firma.example/pulla"));
        full.put(
                "author", Map.of("id", "timo", "name", "Timo", "handle", "@timo", "avatar", "https://a.example/t.png"));
        full.put("attachments", List.of(Map.of("kind", "image", "url", "https://a.example/1.jpg")));
        Feed.deliver(channel, List.of(first, full)).statusCode(200);
        var id = Feed.find(channel, "Hammas lohkesi! Missä takaisinveto?");
        AINO.asks().body(Map.of("memberId", ANSKI.id(), "note", "Soita heti")).put(COMMENTS + id + "/assignment");
        AINO.asks()
                .header("If-Match", "*")
                .body(Map.of("labels", List.of("kiire")))
                .patch(COMMENTS + id);
        AINO.asks().body("{}").put(COMMENTS + id + "/claim");
        ANSKI.asks().put(COMMENTS + id + "/presence");
        ANSKI.asks().body(Map.of("until", "2099-01-01T00:00:00Z")).put(COMMENTS + id + "/snooze");
        var c = AINO.asks()
                .get(COMMENTS + id)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"\\d+\""))
                .extract()
                .jsonPath();
        has(c, "id", "version", "channel.id", "channel.network", "channel.name", "post.id", "post.title", "post.url");
        has(c, "parentId", "author.id", "author.name", "author.handle", "author.avatar", "text", "language");
        has(c, "createdAt", "editedAt", "receivedAt", "url", "rating", "attachments[0].kind", "attachments[0].url");
        has(c, "state", "labels", "assignee.id", "assignee.name", "claim.member.id", "claim.member.name");
        has(c, "claim.expiresAt", "viewers[0].id", "viewers[0].name", "snoozedUntil", "priority.score");
        has(c, "priority.rules[0].name", "priority.rules[0].points", "hidden", "liked", "can.reply", "can.hide");
        has(c, "can.delete", "can.like", "thread[0].id", "thread[0].author.name", "thread[0].text", "thread[0].own");
        has(c, "thread[0].createdAt", "notes[0].id", "notes[0].author.name", "notes[0].text", "notes[0].at", "replies");
        assertEquals(
                c.getInt("priority.score"),
                c.getList("priority.rules.points", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        for (var state : Map.of("answered", "answered", "noReplyNeeded", "noReplyNeeded", "spam", "spam")
                .keySet())
            AINO.asks()
                    .body(Map.of("outcome", state))
                    .put(COMMENTS + id + "/resolution")
                    .then()
                    .statusCode(200)
                    .header("ETag", notNullValue())
                    .body("state", equalTo("resolved"))
                    .body("outcome", equalTo(state));
    }

    @Test
    void a_reply_says_where_it_stands() {
        var shop = Shop.open(network);
        network.script(shop.channel(), DemoFault.INVALID);
        AINO.asks()
                .body("{}")
                .put("/api/v1/replies/" + shop.reply() + "/submission")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("sendsAt", notNullValue());
        eventually("it failed", () -> reply(shop).getString("state").equals("failed"));
        has(reply(shop), "id", "version", "commentId", "text", "author.id", "author.name", "seenVersion");
        has(reply(shop), "failure.code", "failure.detail", "failure.retryable");
        AINO.asks()
                .put("/api/v1/replies/" + shop.reply() + "/submission")
                .then()
                .statusCode(200);
        eventually("it is sent", () -> reply(shop).getString("state").equals("sent"));
        has(reply(shop), "sentAt", "url");
    }

    @Test
    void a_creation_with_a_key_is_answered_again_and_happens_once() {
        var comment = Feed.one(Feed.channel(), "Riikka", "Kuka vastaa? " + UUID.randomUUID());
        var key = UUID.randomUUID().toString();
        Set<String> ids = new TreeSet<>();
        for (int i = 0; i < 3; i++)
            ids.add(AINO.asks()
                    .header("Idempotency-Key", key)
                    .body(Map.of("text", "Minä"))
                    .post(COMMENTS + comment + "/notes")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        assertEquals(1, ids.size());
        AINO.asks().get(COMMENTS + comment + "/notes").then().body("items.size()", equalTo(1));
        AINO.asks()
                .header("Idempotency-Key", key)
                .body(Map.of("text", "Sinä"))
                .post(COMMENTS + comment + "/notes")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        AINO.asks()
                .header("Idempotency-Key", "ä".repeat(3))
                .body(Map.of("text", "Sinä"))
                .post(COMMENTS + comment + "/notes")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("Idempotency-Key"));
    }

    /** Marks of direction and emoji of several parts are text: what is taken comes out as it went in. */
    @Test
    void every_text_that_is_one_comes_back_as_it_went_in() {
        var comment = Feed.one(Feed.channel(), "Riikka", "Tekstit " + UUID.randomUUID());
        for (var text : List.of(
                "\u202eedelcric\u202c \u2066x\u2069 \u200f\u200e",
                "👩‍👩‍👧‍👦🏳️‍🌈 e\u0301 \ufeff",
                "<script>alert(1)</script> &amp; \\u0041",
                "rivi\r\n\trivi \u0001\u007f\u2028"))
            AINO.asks()
                    .body(Map.of("text", text))
                    .post(COMMENTS + comment + "/notes")
                    .then()
                    .statusCode(201)
                    .body("text", equalTo(text));
    }

    @Test
    void notes_and_history_and_replies_come_in_pages_too() {
        var shop = Shop.open(network);
        for (int i = 0; i < 3; i++) {
            AINO.asks().body(Map.of("text", "Huomio " + i)).post(COMMENTS + shop.comment() + "/notes");
            AINO.asksOnce()
                    .body(Map.of("text", "Vastaus " + i, "seenVersion", version(shop), "draft", true))
                    .post(COMMENTS + shop.comment() + "/replies")
                    .then()
                    .statusCode(201);
        }
        for (var list : List.of(
                COMMENTS + shop.comment() + "/notes",
                COMMENTS + shop.comment() + "/history",
                "/api/v1/replies?channel=" + shop.channel())) {
            var whole =
                    AINO.asks().queryParam("limit", 200).get(list).jsonPath().getList("items.id");
            var paged = new java.util.ArrayList<Object>();
            String cursor = null;
            do {
                var asked = AINO.asks().queryParam("limit", 2);
                if (cursor != null) asked.queryParam("cursor", cursor);
                var page = asked.get(list).then().statusCode(200).extract();
                paged.addAll(page.jsonPath().getList("items.id"));
                cursor = page.path("next");
                assertEquals(cursor != null, page.header("Link") != null, list);
            } while (cursor != null && paged.size() < 50);
            assertEquals(whole, paged, list);
        }
    }

    @Test
    void addresses_that_lead_nowhere_are_problems_too() {
        for (var path : List.of("/api/v1/nowhere", "/api/elsewhere", "/q/health", "/q/metrics"))
            given().get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("instance", equalTo(path))
                    .body("detail", notNullValue())
                    .body("code", equalTo("not-found"));
        RISTO.asks().delete("/api/v1/me").then().statusCode(405).body("code", equalTo("method-not-allowed"));
        INTEGRATOR
                .asks()
                .header("Accept", "text/html")
                .get("/api/v1/comments")
                .then()
                .statusCode(406)
                .body("code", equalTo("not-acceptable"));
    }

    private static JsonPath reply(Shop shop) {
        return AINO.asks().get("/api/v1/replies/" + shop.reply()).jsonPath();
    }

    private static int version(Shop shop) {
        return AINO.asks().get(COMMENTS + shop.comment()).path("version");
    }

    private static void has(JsonPath answer, String... names) {
        for (var name : names)
            if (answer.get(name) == null) throw new AssertionError("There is no " + name + " in " + answer.prettify());
    }
}
