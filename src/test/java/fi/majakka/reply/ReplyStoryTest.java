package fi.majakka.reply;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.INTEGRATOR;
import static fi.majakka.DemoChannel.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.DemoChannel;
import fi.majakka.channel.Credentials;
import fi.majakka.network.demo.DemoFault;
import fi.majakka.network.demo.DemoNetwork;
import fi.majakka.shared.ChannelId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Answers over HTTP, from the box to the network's own ledger. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReplyStoryTest {
    @Inject
    DemoNetwork network;

    @Inject
    Credentials credentials;

    private ChannelId channel;
    private String comment;
    private String asked;
    private String question;

    @BeforeEach
    void somebody_asks() {
        channel = DemoChannel.connect();
        question = "Onko teillä auki sunnuntaina? " + UUID.randomUUID();
        asked = network.visitorWrites(channel, "Riikka", question, null);
        comment = DemoChannel.fetched(channel, question);
    }

    @Test
    void an_answer_waits_out_its_undo_window_and_stands_on_the_network_once() {
        var reply = answer("Kyllä on, klo 10-14. – Aino")
                .statusCode(201)
                .body("state", equalTo("queued"))
                .body("sendsAt", notNullValue());
        ends(reply, "sent").body("url", notNullValue()).body("sentAt", notNullValue());
        assertEquals(1, ledger("Kyllä on, klo 10-14. – Aino"));
        ANSKI.asks()
                .get("/api/v1/comments/" + comment)
                .then()
                .body("state", equalTo("pending"))
                .body("reply.state", equalTo("sent"))
                .body("thread.findAll { it.own }.text", hasItem("Kyllä on, klo 10-14. – Aino"))
                .body("replies.author.name", hasItem("Aino Vuorela"));
        ANSKI.asks()
                .get("/api/v1/comments/" + comment + "/history")
                .then()
                .body("items.what", hasItems("reply-queued", "reply-sent"));
    }

    /** T1. */
    @Test
    void the_same_key_fifty_times_at_once_is_one_reply() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = Map.of("text", "Kyllä, tervetuloa!", "seenVersion", version());
        var pool = Executors.newFixedThreadPool(16);
        List<Callable<Integer>> calls = Collections.nCopies(
                50,
                () -> AINO.asks()
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post(replies())
                        .statusCode());
        var answers = new ArrayList<Integer>();
        for (var call : pool.invokeAll(calls)) answers.add(call.get());
        pool.shutdown();
        assertEquals(50, answers.stream().filter(s -> s == 201 || s == 409).count(), "answers " + answers);
        AINO.asks()
                .header("Idempotency-Key", key)
                .body(body)
                .post(replies())
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"));
        AINO.asks().get("/api/v1/comments/" + comment).then().body("replies.size()", equalTo(1));
        eventually("it is sent", () -> ledger("Kyllä, tervetuloa!") == 1);
    }

    /** T2. */
    @Test
    void a_key_belongs_to_one_body_and_one_caller() {
        var key = UUID.randomUUID().toString();
        var version = version();
        var body = Map.of("text", "Kyllä.", "seenVersion", version);
        AINO.asks()
                .header("Idempotency-Key", key)
                .body(body)
                .post(replies())
                .then()
                .statusCode(201);
        AINO.asks()
                .header("Idempotency-Key", key)
                .body(Map.of("text", "Kyllä!", "seenVersion", version))
                .post(replies())
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        ANSKI.asks()
                .header("Idempotency-Key", key)
                .body(Map.of("text", "Kyllä.", "seenVersion", version()))
                .post(replies())
                .then()
                .statusCode(201)
                .body("author.name", equalTo("Anna-Liisa Korpela"));
        AINO.asks()
                .body(body)
                .post(replies())
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void an_answer_is_taken_back_while_it_waits_and_its_text_is_a_draft_again() {
        var reply = answer("Ehkä").statusCode(201).extract().jsonPath();
        AINO.asks()
                .put("/api/v1/replies/" + reply.getString("id") + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("cancelled"));
        AINO.asks().get("/api/v1/comments/" + comment).then().body("draft.text", equalTo("Ehkä"));
        AINO.asks()
                .body("{}")
                .put("/api/v1/replies/" + reply.getString("id") + "/submission")
                .then()
                .statusCode(200)
                .body("state", equalTo("queued"));
        ends(reply, "sent");
        assertEquals(1, ledger("Ehkä"));
        AINO.asks()
                .put("/api/v1/replies/" + reply.getString("id") + "/cancellation")
                .then()
                .statusCode(409)
                .body("code", equalTo("too-late"));
    }

    @Test
    void an_answer_to_a_thread_that_changed_is_stopped() {
        int seen = version();
        network.visitorEdits(channel, asked, question + " Entä maanantaina?");
        DemoChannel.fetched(channel, question + " Entä maanantaina?");
        var stale = Map.of("text", "Kyllä on", "seenVersion", seen);
        AINO.asksOnce().body(stale).post(replies()).then().statusCode(412).body("code", equalTo("thread-changed"));
        answer("Maanantaina olemme kiinni").statusCode(201);
    }

    @Test
    void an_answer_that_waits_is_stopped_when_the_customer_writes_on() {
        network.outage(channel, DemoFault.AUTH); // the channel is shut, so that the answer has to wait
        var reply = answer("Kyllä on").statusCode(201).extract().jsonPath();
        eventually("the channel needs attention", () -> state().equals("needsAttention"));
        network.heal(channel);
        network.visitorWrites(channel, "Riikka", question + " Siis tänä sunnuntaina?", asked);
        ends(reply, "failed").body("failure.code", equalTo("thread-changed")).body("failure.retryable", equalTo(true));
        assertEquals(0, ledger("Kyllä on"));
    }

    /** T6. */
    @Test
    void two_answers_with_the_same_text_are_both_posted() {
        var first = answer("Kiitos!").statusCode(201).extract().jsonPath();
        var second = answer("Kiitos!").statusCode(201).extract().jsonPath();
        ends(first, "sent");
        ends(second, "sent");
        assertEquals(2, ledger("Kiitos!"));
    }

    @Test
    void a_lost_answer_of_the_network_is_unknown_until_the_reply_is_found_there() {
        network.script(channel, DemoFault.TIMEOUT_AFTER);
        var reply = answer("Olemme auki").statusCode(201).extract().jsonPath();
        ends(reply, "sent");
        assertEquals(1, ledger("Olemme auki"));
        AINO.asks()
                .get("/api/v1/comments/" + comment + "/history")
                .then()
                .body("items.what", hasItems("reply-unknown", "reply-found"));
    }

    @Test
    void what_stays_unknown_is_decided_by_a_person_and_never_sent_before() {
        network.script(channel, DemoFault.TIMEOUT_BEFORE);
        var reply = answer("Tervetuloa").statusCode(201).extract().jsonPath();
        ends(reply, "unknown");
        var path = "/api/v1/replies/" + reply.getString("id");
        AINO.asks().body("{}").put(path + "/submission").then().statusCode(409);
        AINO.asks()
                .body(Map.of("posted", false))
                .put(path + "/verdict")
                .then()
                .statusCode(200)
                .body("state", equalTo("failed"));
        assertEquals(0, ledger("Tervetuloa"));
        AINO.asks().body("{}").put(path + "/submission").then().statusCode(200);
        ends(reply, "sent");
        assertEquals(1, ledger("Tervetuloa"));
    }

    /** T8. */
    @Test
    void a_refusal_is_loud_and_a_retry_really_sends_once() {
        AINO.asks()
                .body(Map.of("outcome", "answered"))
                .put("/api/v1/comments/" + comment + "/resolution")
                .then()
                .statusCode(200);
        network.script(channel, DemoFault.INVALID);
        var reply = answer("Auki on").statusCode(201).extract().jsonPath();
        ends(reply, "failed").body("failure.detail", notNullValue());
        AINO.asks()
                .get("/api/v1/comments/" + comment)
                .then()
                .body("state", equalTo("pending")) // it was thought answered: it is in the queue again
                .body("reply.state", equalTo("failed"));
        AINO.asks()
                .queryParam("state", "failed")
                .queryParam("author", "me")
                .get("/api/v1/replies")
                .then()
                .body("items.id", hasItem(reply.getString("id")));
        AINO.asks()
                .body("{}")
                .put("/api/v1/replies/" + reply.getString("id") + "/submission")
                .then()
                .statusCode(200);
        ends(reply, "sent");
        assertEquals(1, ledger("Auki on"));
    }

    /** T11. */
    @Test
    void our_own_words_come_back_and_are_no_new_item_and_a_colleagues_native_answer_stops_a_blind_one() {
        int seen = version();
        var native_ = "Kyllä, vastasi kollega " + UUID.randomUUID();
        network.staffWritesNatively(channel, native_, asked);
        eventually(
                "the native answer is in the thread",
                () -> AINO.asks()
                        .get("/api/v1/comments/" + comment)
                        .then()
                        .extract()
                        .jsonPath()
                        .getList("thread.text")
                        .contains(native_));
        AINO.asks().get("/api/v1/comments/" + comment).then().body("state", equalTo("pending"));
        AINO.asks()
                .queryParam("channel", channel.toString())
                .queryParam("state", "any")
                .queryParam("limit", 200)
                .get("/api/v1/comments")
                .then()
                .body("items.text", org.hamcrest.Matchers.not(hasItem(native_)));
        AINO.asksOnce()
                .body(Map.of("text", "Kyllä", "seenVersion", seen))
                .post(replies())
                .then()
                .statusCode(412);
    }

    @Test
    void what_is_too_long_or_empty_or_not_allowed_is_refused_with_its_reason() {
        AINO.asksOnce()
                .body(Map.of("text", "x".repeat(60_000), "seenVersion", version()))
                .post(replies())
                .then()
                .statusCode(422)
                .body("code", equalTo("too-long"))
                .body("violations[0].field", equalTo("text"));
        AINO.asksOnce()
                .body(Map.of("text", "  ", "seenVersion", version()))
                .post(replies())
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("text"));
        AINO.asksOnce()
                .body(Map.of("text", "Hei"))
                .post(replies())
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("seenVersion"));
        INTEGRATOR
                .asksOnce()
                .body(Map.of("text", "Hei", "seenVersion", version()))
                .post(replies())
                .then()
                .statusCode(403)
                .body("detail", containsString("drafter"));
        ANSKI.asks()
                .body("{}")
                .put("/api/v1/comments/" + comment + "/claim")
                .then()
                .statusCode(200);
        answer("Minä myös").statusCode(409).body("code", equalTo("claimed"));
    }

    private String replies() {
        return "/api/v1/comments/" + comment + "/replies";
    }

    private int version() {
        return AINO.asks()
                .get("/api/v1/comments/" + comment)
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }

    private String state() {
        return AINO.asks().get("/api/v1/channels/" + channel).then().extract().path("state");
    }

    private ValidatableResponse answer(String text) {
        return AINO.asksOnce()
                .body(Map.of("text", text, "seenVersion", version()))
                .post(replies())
                .then();
    }

    private ValidatableResponse ends(ValidatableResponse reply, String state) {
        return ends(reply.extract().jsonPath(), state);
    }

    private ValidatableResponse ends(JsonPath reply, String state) {
        return eventually("reply is " + state, () -> {
            var now = AINO.asks()
                    .get("/api/v1/replies/" + reply.getString("id"))
                    .then()
                    .statusCode(200);
            return now.extract().path("state").equals(state) ? now : null;
        });
    }

    private long ledger(String text) {
        return network.posted(credentials.access(channel)).stream()
                .filter(text::equals)
                .count();
    }
}
