package fi.majakka.channel;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.INTEGRATOR;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.DemoChannel.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.network.demo.DemoFault;
import fi.majakka.network.demo.DemoNetwork;
import fi.majakka.shared.ChannelId;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A channel from its first day to its last, over HTTP. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChannelStoryTest {
    private static final String CHANNELS = "/api/v1/channels";

    @Inject
    DemoNetwork network;

    @Inject
    Sql sql;

    @Test
    void risto_connects_a_channel_and_the_answer_says_all_that_a_channel_is() {
        var key = UUID.randomUUID().toString();
        var body = body("mastodon", "demo");
        String id = RISTO.asks()
                .header("Idempotency-Key", key)
                .body(body)
                .post(CHANNELS)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern("http://[^/]+/api/v1/channels/[0-9a-f-]{36}"))
                .header("ETag", equalTo("\"0\""))
                .body("version", equalTo(0))
                .body("network", equalTo("demo"))
                .body("state", equalTo("ok"))
                .body("url", notNullValue())
                .body("health.checkedAt", notNullValue())
                .body("health.since", notNullValue())
                .body("can.reply", equalTo(true))
                .body("can.hide", equalTo(false))
                .body("can.delete", equalTo(false))
                .body("can.like", equalTo(true))
                .body("length.limit", equalTo(500))
                .body("length.unit", equalTo("graphemesLinks23"))
                .body("depth", equalTo(0))
                .body("keepers.name", equalTo(List.of("Risto Hallamaa")))
                .extract()
                .path("id");
        RISTO.asks()
                .header("Idempotency-Key", key)
                .body(body)
                .post(CHANNELS)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .header("Location", matchesPattern("http://[^/]+/api/v1/channels/" + id))
                .body("id", equalTo(id));
        var other = new HashMap<>(body);
        other.put("name", "Toinen");
        RISTO.asks()
                .header("Idempotency-Key", key)
                .body(other)
                .post(CHANNELS)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        AINO.asks().get(CHANNELS + "/" + id).then().statusCode(200).header("ETag", equalTo("\"0\""));
        AINO.asks().body(body).post(CHANNELS).then().statusCode(403).body("detail", containsString("keeper"));
    }

    @Test
    void a_channel_is_renamed_and_paused_with_the_version_that_was_read() {
        var id = connect();
        change(id, null, Map.of("name", "Uusi")).statusCode(428).body("code", equalTo("if-match-missing"));
        change(id, "\"0\"", Map.of("name", "Uusi"))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo("Uusi"));
        change(id, "\"0\"", Map.of("name", "Vanha")).statusCode(412).body("code", equalTo("stale-version"));
        change(id, "\"1\"", Map.of("paused", true)).statusCode(200).body("state", equalTo("paused"));
        var quiet = "Kuuleeko kukaan? " + UUID.randomUUID();
        network.visitorWrites(new ChannelId(UUID.fromString(id)), "Riikka", quiet, null);
        RISTO.asks().post(CHANNELS + "/" + id + "/probes").then().statusCode(200);
        AINO.asks()
                .get(CHANNELS + "/" + id)
                .then()
                .body("state", equalTo("paused")); // a read does not open what a person shut
        change(id, "*", Map.of("paused", false)).statusCode(200).body("state", equalTo("ok"));
        fi.majakka.DemoChannel.fetched(new ChannelId(UUID.fromString(id)), quiet);
        assertEquals(
                List.of("channel-connected", "channel-renamed", "channel-paused", "channel-resumed"),
                trail(id).stream().filter(w -> !w.equals("channel-health")).toList());
    }

    @Test
    void health_is_what_reads_prove_and_a_keeper_heals_it() {
        var id = connect();
        var channel = new ChannelId(UUID.fromString(id));
        RISTO.asks()
                .post(CHANNELS + "/" + id + "/probes")
                .then()
                .statusCode(200)
                .body("at", notNullValue())
                .body("name", notNullValue())
                .body("here", equalTo(0))
                .body("can.reply", equalTo(true));
        network.outage(channel, DemoFault.AUTH);
        RISTO.asks()
                .post(CHANNELS + "/" + id + "/probes")
                .then()
                .statusCode(422)
                .body("code", equalTo("network-auth"));
        AINO.asks()
                .get(CHANNELS + "/" + id + "/health")
                .then()
                .statusCode(200)
                .body("state", equalTo("needsAttention"))
                .body("reason", notNullValue())
                .body("days[-1].failures", notNullValue());
        network.heal(channel);
        credential(id, "revoked")
                .statusCode(422)
                .body("code", equalTo("network-auth")); // what does not open is not kept
        credential(id, "uusi").statusCode(204);
        eventually("it is ok", () -> state(id).equals("ok"));
        AINO.asks()
                .body(Map.of("credential", Map.of()))
                .put(CHANNELS + "/" + id + "/credential")
                .then()
                .statusCode(403);
        assertEquals(
                1,
                trail(id).stream().filter("channel-credential-replaced"::equals).count());
    }

    @Test
    void history_is_fetched_again_once_for_one_key() {
        var id = connect();
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            RISTO.asks()
                    .header("Idempotency-Key", key)
                    .body(Map.of("since", "2026-01-01T00:00:00Z"))
                    .post(CHANNELS + "/" + id + "/imports")
                    .then()
                    .statusCode(202);
        assertEquals(
                1, trail(id).stream().filter("channel-import-asked"::equals).count());
        RISTO.asks()
                .body(Map.of("since", Instant.parse("2099-01-01T00:00:00Z").toString()))
                .post(CHANNELS + "/" + id + "/imports")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("since"));
    }

    @Test
    void a_channel_that_was_removed_leaves_nothing_to_see_and_no_credential() {
        var id = connect();
        var channel = new ChannelId(UUID.fromString(id));
        var text = "Viimeinen viesti " + UUID.randomUUID();
        network.visitorWrites(channel, "Riikka", text, null);
        var comment = fi.majakka.DemoChannel.fetched(channel, text);
        RISTO.asks()
                .header("If-Match", "\"77\"")
                .delete(CHANNELS + "/" + id)
                .then()
                .statusCode(412);
        AINO.asks().delete(CHANNELS + "/" + id).then().statusCode(403);
        RISTO.asks().delete(CHANNELS + "/" + id).then().statusCode(204);
        for (var path : List.of(CHANNELS + "/" + id, CHANNELS + "/" + id + "/health", "/api/v1/comments/" + comment))
            RISTO.asks().get(path).then().statusCode(404).body("code", equalTo("not-found"));
        RISTO.asks()
                .queryParam("channel", id)
                .queryParam("state", "any")
                .get("/api/v1/comments")
                .then()
                .body("items", equalTo(List.of()));
        RISTO.asks()
                .queryParam("channel", id)
                .get("/api/v1/comments/counts")
                .then()
                .body("open", equalTo(0))
                .body("byChannel", equalTo(List.of()));
        RISTO.asks().queryParam("limit", 200).get(CHANNELS).then().body("items.id", not(hasItem(id)));
        int kept = sql.one(
                "SELECT count(*) AS n FROM channel_credential WHERE channel_id = ?",
                List.of(channel.value()),
                row -> row.getInt("n"));
        assertEquals(0, kept);
        assertEquals("channel-removed", trail(id).get(trail(id).size() - 1)); // what was done stays on record
    }

    @Test
    void lists_of_channels_members_and_networks_come_in_pages_too() {
        connect();
        connect();
        for (var list : List.of(CHANNELS, "/api/v1/members", "/api/v1/networks")) {
            var whole =
                    RISTO.asks().queryParam("limit", 200).get(list).jsonPath().getList("items.name");
            var first = RISTO.asks()
                    .queryParam("limit", 1)
                    .get(list)
                    .then()
                    .statusCode(200)
                    .extract();
            String next = first.path("next");
            assertEquals(whole.get(0), first.jsonPath().getList("items.name").get(0));
            RISTO.asks()
                    .queryParam("limit", 1)
                    .queryParam("cursor", next)
                    .get(list)
                    .then()
                    .body("items[0].name", equalTo(whole.get(1)))
                    .header("Link", whole.size() > 2 ? containsString("rel=\"next\"") : nullValue());
        }
        INTEGRATOR.asks().get("/api/v1/networks").then().body("items.name", hasItem("wordpress"));
    }

    private static Map<String, Object> body(String plays, String token) {
        return Map.of(
                "network",
                "demo",
                "name",
                "Tarina " + UUID.randomUUID(),
                "credential",
                Map.of("plays", plays, "token", token, "replay", "none"));
    }

    private static String connect() {
        return RISTO.asksOnce()
                .body(body("mastodon", "demo"))
                .post(CHANNELS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse change(String id, String version, Map<String, Object> body) {
        var asked = RISTO.asks().body(body);
        if (version != null) asked.header("If-Match", version);
        return asked.patch(CHANNELS + "/" + id).then();
    }

    private static ValidatableResponse credential(String id, String token) {
        return RISTO.asks()
                .body(Map.of("credential", Map.of("plays", "mastodon", "token", token, "replay", "none")))
                .put(CHANNELS + "/" + id + "/credential")
                .then();
    }

    private static String state(String id) {
        return AINO.asks().get(CHANNELS + "/" + id).then().extract().path("state");
    }

    private static List<String> trail(String id) {
        List<String> newestFirst = RISTO.asks()
                .queryParam("subject", id)
                .queryParam("limit", 200)
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .extract()
                .path("items.what");
        var trail = new java.util.ArrayList<>(newestFirst);
        java.util.Collections.reverse(trail);
        return trail;
    }
}
