package fi.majakka.reply;

import static fi.majakka.Cast.ELIAS;
import static fi.majakka.Cast.MERVI;
import static fi.majakka.Cast.NOORA;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.DemoChannel.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.Cast;
import fi.majakka.DemoChannel;
import fi.majakka.channel.Credentials;
import fi.majakka.coverage.Office;
import fi.majakka.delegation.Roles;
import fi.majakka.network.demo.DemoNetwork;
import fi.majakka.shared.ChannelId;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A reply that somebody approves before it leaves. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApprovalStoryTest {
    private static final String REPLIES = "/api/v1/replies/";

    @Inject
    DemoNetwork network;

    @Inject
    Credentials credentials;

    @Inject
    Sql sql;

    private ChannelId channel;
    private String comment;

    @BeforeEach
    void elias_drafts_and_noora_approves() {
        channel = DemoChannel.connectEmpty();
        var question = "Onko teillä gluteenitonta? " + UUID.randomUUID();
        network.visitorWrites(channel, "Riikka", question, null);
        comment = DemoChannel.fetched(channel, question);
        Roles.given(ELIAS, "drafter", channel.toString());
        Roles.given(NOORA, "approver", channel.toString());
    }

    @Test
    void it_is_held_edited_and_approved_and_stands_once_under_both_names() {
        var text = "On meillä! " + UUID.randomUUID();
        var id = submitted(text);
        ELIAS.asks()
                .get(REPLIES + id)
                .then()
                .body("state", equalTo("submitted"))
                .body("approval.by.name", equalTo("Noora Haddad"))
                .body("approval.deadline", notNullValue())
                .body("approval.fallback.name", equalTo("Risto Hallamaa"));
        ELIAS.asks().get("/api/v1/comments/" + comment).then().body("state", equalTo("pending"));
        NOORA.asks().get(REPLIES + "?approver=me&limit=200").then().body("items.id", hasItem(id));
        ELIAS.asks().get(REPLIES + "?approver=me&limit=200").then().body("items.id", not(hasItem(id)));
        var better = text + " Kysy lisää tiskiltä.";
        NOORA.asks()
                .body(Map.of("text", better))
                .put(REPLIES + id + "/approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("queued"))
                .body("text", equalTo(better))
                .body("author.name", equalTo("Elias Heino"))
                .body("approval.by.name", equalTo("Noora Haddad"))
                .body("approval.submittedText", equalTo(text));
        eventually(
                "it is sent", () -> "sent".equals(ELIAS.asks().get(REPLIES + id).path("state")));
        assertEquals(1, ledger(better));
        assertEquals(0, ledger(text));
        RISTO.asks()
                .get("/api/v1/comments/" + comment + "/history")
                .then()
                .body("items.what", hasItems("reply-submitted", "reply-approved", "reply-queued", "reply-sent"))
                .body("items.find { it.what == 'reply-approved' }.who.name", equalTo("Noora Haddad"))
                .body("items.find { it.what == 'reply-approved' }.from", equalTo(text));
    }

    @Test
    void nobody_approves_a_reply_of_their_own() {
        Roles.given(ELIAS, "approver", channel.toString());
        var id = submitted("Kyllä");
        ELIAS.asks().put(REPLIES + id + "/approval").then().statusCode(403).body("code", equalTo("own-reply"));
        ELIAS.asks()
                .body(Map.of("reason", "en pidä tästä"))
                .put(REPLIES + id + "/return")
                .then()
                .statusCode(403);
        ELIAS.asks().get(REPLIES + "?approver=me&limit=200").then().body("items.id", not(hasItem(id)));
        MERVI.asks().put(REPLIES + id + "/approval").then().statusCode(403);
        Cast.AINO.asks().put(REPLIES + id + "/approval").then().statusCode(403).body("code", equalTo("role-missing"));
    }

    @Test
    void it_comes_back_with_a_reason_and_is_submitted_again() {
        var id = submitted("Ei.");
        NOORA.asks()
                .body(Map.of("reason", "liian lyhyt"))
                .put(REPLIES + id + "/return")
                .then()
                .statusCode(400);
        NOORA.asks()
                .body(Map.of("reason", "Kerro mitä voi ostaa"))
                .put(REPLIES + id + "/return")
                .then()
                .statusCode(200)
                .body("state", equalTo("returned"));
        var returned = ELIAS.asks()
                .get(REPLIES + id)
                .then()
                .body("approval.reason", equalTo("Kerro mitä voi ostaa"))
                .body("approval.by.name", equalTo("Noora Haddad"))
                .extract();
        ELIAS.asks()
                .header("If-Match", returned.header("ETag"))
                .body(Map.of("text", "Ei ole, mutta Kuura-jauhoista voi leipoa."))
                .patch(REPLIES + id)
                .then()
                .statusCode(200);
        ELIAS.asks().put(REPLIES + id + "/submission").then().statusCode(200).body("state", equalTo("submitted"));
        NOORA.asks().put(REPLIES + id + "/approval").then().statusCode(200).body("state", equalTo("queued"));
    }

    @Test
    void it_is_withdrawn_and_its_text_is_a_draft_again() {
        var id = submitted("Hetkinen");
        ELIAS.asks().put(REPLIES + id + "/cancellation").then().statusCode(200).body("state", equalTo("cancelled"));
        ELIAS.asks().get("/api/v1/comments/" + comment).then().body("draft.text", equalTo("Hetkinen"));
        NOORA.asks().put(REPLIES + id + "/approval").then().statusCode(409).body("code", equalTo("not-submitted"));
    }

    @Test
    void while_it_waits_its_text_is_locked() {
        var id = submitted("Kyllä");
        ELIAS.asks()
                .header("If-Match", "*")
                .body(Map.of("text", "Ei"))
                .patch(REPLIES + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("not-editable"));
    }

    @Test
    void an_approval_is_for_the_text_that_was_read() {
        var id = submitted("Kyllä");
        var read = NOORA.asks().get(REPLIES + id).header("ETag");
        ELIAS.asks().put(REPLIES + id + "/cancellation");
        ELIAS.asks()
                .header("If-Match", "*")
                .body(Map.of("text", "Jotain muuta"))
                .patch(REPLIES + id);
        ELIAS.asks().put(REPLIES + id + "/submission").then().body("state", equalTo("submitted"));
        NOORA.asks()
                .header("If-Match", read)
                .put(REPLIES + id + "/approval")
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
    }

    @Test
    void when_the_comment_changes_the_approver_reads_it_again_first() {
        var id = submitted("Kyllä");
        network.visitorWrites(channel, "Riikka", "Ja entä laktoositonta?", externalId());
        eventually(
                "the thread grew",
                () -> RISTO.asks()
                        .get("/api/v1/comments/" + comment)
                        .jsonPath()
                        .getList("thread.text")
                        .contains("Ja entä laktoositonta?"));
        NOORA.asks().put(REPLIES + id + "/approval").then().statusCode(412).body("code", equalTo("thread-changed"));
        int version = NOORA.asks().get("/api/v1/comments/" + comment).path("version");
        NOORA.asks()
                .body(Map.of("seenVersion", version))
                .put(REPLIES + id + "/approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("queued"));
    }

    @Test
    void an_approved_text_that_is_edited_needs_a_new_approval() {
        var id = submitted("Kyllä");
        NOORA.asks().put(REPLIES + id + "/approval").then().body("state", equalTo("queued"));
        ELIAS.asks()
                .header("If-Match", "*")
                .body(Map.of("text", "Ei sittenkään"))
                .patch(REPLIES + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("approval.by.name", equalTo("Noora Haddad"))
                .body("approval.at", nullValue());
        assertEquals(0, ledger("Ei sittenkään"));
    }

    /** The owner saw the mistake within the undo window. */
    @Test
    void an_approval_that_was_taken_back_is_no_approval_any_more() {
        var id = submitted("Kyllä");
        NOORA.asks().put(REPLIES + id + "/approval").then().body("state", equalTo("queued"));
        RISTO.asks().put(REPLIES + id + "/cancellation").then().statusCode(200);
        ELIAS.asks().put(REPLIES + id + "/submission").then().statusCode(200).body("state", equalTo("submitted"));
    }

    @Test
    void when_all_who_may_decide_are_away_it_stays_until_its_deadline() throws Exception {
        var id = submitted("Kyllä");
        for (var away : new Cast[] {NOORA, RISTO})
            sql.change("""
                    INSERT INTO absence (id, member_id, starts_at, ends_at, kind, told_by, told_at, version)
                    VALUES (gen_random_uuid(), ?, now(), now() + interval '1 minute', 'HOLIDAY', ?, now(), 0)""", UUID.fromString(away.id()), UUID.fromString(away.id()));
        Thread.sleep(1500);
        sql.change("DELETE FROM absence WHERE ends_at < now() + interval '2 minutes'");
        long passed = ELIAS.asks()
                .get("/api/v1/comments/" + comment + "/history")
                .jsonPath()
                .getList("items.findAll { it.what == 'reply-passed-on' }")
                .size();
        org.junit.jupiter.api.Assertions.assertTrue(passed <= 1, "passed on " + passed + " times");
    }

    @Test
    void of_several_that_wait_approving_one_asks_what_becomes_of_the_others() {
        Roles.given(MERVI, "drafter", channel.toString());
        var first = submitted("Kyllä");
        var second = submitted(MERVI, "On on");
        NOORA.asks()
                .put(REPLIES + first + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("other-replies-wait"));
        NOORA.asks()
                .body(Map.of("others", "return"))
                .put(REPLIES + first + "/approval")
                .then()
                .statusCode(200);
        MERVI.asks().get(REPLIES + second).then().body("state", equalTo("returned"));
    }

    @Test
    void who_keeps_silent_loses_it_to_the_next_and_it_never_simply_waits() {
        var id = submitted("Kyllä");
        for (var next : new String[] {"Risto Hallamaa", "Noora Haddad", "Risto Hallamaa"}) {
            sql.change("UPDATE reply SET deadline = now() - interval '1 second' WHERE id = ?", UUID.fromString(id));
            eventually(
                    "it goes to " + next,
                    () -> next.equals(ELIAS.asks().get(REPLIES + id).path("approval.by.name")));
        }
        ELIAS.asks()
                .get("/api/v1/comments/" + comment + "/history")
                .then()
                .body("items.what", hasItem("reply-passed-on"));
    }

    @Test
    void its_time_is_the_desk_s_before_the_channel_s_and_the_shortest_of_several() {
        var own = RISTO.asks().get("/api/v1/channels/" + channel).header("ETag");
        RISTO.asks()
                .header("If-Match", own)
                .body(Map.of("approvalMinutes", 60))
                .patch("/api/v1/channels/" + channel)
                .then()
                .statusCode(200)
                .body("deskApprovalMinutes", nullValue());
        assertEquals(60, minutesToDecide());
        var day = desk(480);
        var evening = desk(30);
        assertEquals(30, minutesToDecide());
        RISTO.asks()
                .get("/api/v1/channels/" + channel)
                .then()
                .body("approvalMinutes", equalTo(60))
                .body("deskApprovalMinutes", equalTo(30));
        RISTO.asks().delete("/api/v1/desks/" + evening).then().statusCode(204);
        assertEquals(480, minutesToDecide());
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("approvalMinutes", 14))
                .patch("/api/v1/desks/" + day)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("approvalMinutes"));
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("clear", List.of("approvalMinutes")))
                .patch("/api/v1/desks/" + day)
                .then()
                .statusCode(200)
                .body("approvalMinutes", nullValue());
        assertEquals(60, minutesToDecide());
        RISTO.asks().delete("/api/v1/desks/" + day).then().statusCode(204);
    }

    private String desk(int approvalMinutes) {
        return Office.desk(Map.of(
                "channels", List.of(channel.toString()), "approvalMinutes", approvalMinutes, "assignsWork", false));
    }

    /** Of a reply that is submitted now and withdrawn again. */
    private long minutesToDecide() {
        var id = submitted("Kyllä");
        String deadline = ELIAS.asks().get(REPLIES + id).path("approval.deadline");
        ELIAS.asks().put(REPLIES + id + "/cancellation").then().statusCode(200);
        var left = Duration.between(Instant.now(), Instant.parse(deadline));
        return left.plusSeconds(30).toMinutes();
    }

    @Test
    void who_loses_the_role_loses_what_waited_with_it() {
        var id = submitted("Kyllä");
        Roles.none(NOORA);
        eventually(
                "it goes to Risto",
                () -> "Risto Hallamaa".equals(ELIAS.asks().get(REPLIES + id).path("approval.by.name")));
    }

    @Test
    void somebody_who_is_free_waits_for_nobody() {
        Roles.given(MERVI, "responder", channel.toString(), Map.of("level", "free"));
        answer(MERVI, "Heti paikalla")
                .statusCode(201)
                .body("state", equalTo("queued"))
                .body("approval", nullValue());
    }

    private String submitted(String text) {
        return submitted(ELIAS, text);
    }

    private String submitted(Cast who, String text) {
        return answer(who, text)
                .statusCode(201)
                .body("state", equalTo("submitted"))
                .extract()
                .path("id");
    }

    private ValidatableResponse answer(Cast who, String text) {
        int version = who.asks().get("/api/v1/comments/" + comment).path("version");
        var body = new HashMap<String, Object>(Map.of("text", text, "seenVersion", version));
        return who.asksOnce()
                .body(body)
                .post("/api/v1/comments/" + comment + "/replies")
                .then();
    }

    private String externalId() {
        return sql.one(
                "SELECT external_id FROM comment WHERE id = ?",
                List.of(UUID.fromString(comment)),
                row -> row.getString("external_id"));
    }

    private long ledger(String text) {
        return network.posted(credentials.access(channel)).stream()
                .filter(text::equals)
                .count();
    }
}
