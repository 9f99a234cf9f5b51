package fi.majakka.inbox;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.INTEGRATOR;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.Cast.ULLA;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.majakka.Feed;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the team does with an item, over HTTP. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkStoryTest {
    private static final String COMMENTS = "/api/v1/comments/";

    @Test
    void aino_takes_a_comment_gives_it_to_anski_with_a_note_and_anski_resolves_it() {
        var id = Feed.one(Feed.channel(), "Riikka", "Leivässä oli jotain kovaa");
        AINO.asks()
                .body(Map.of("memberId", AINO.id()))
                .put(COMMENTS + id + "/assignment")
                .then()
                .statusCode(200)
                .body("assignee.name", equalTo("Aino Vuorela"))
                .body("state", equalTo("pending"));
        var give = Map.of("memberId", ANSKI.id(), "note", "Sinä tunnet tämän asiakkaan");
        AINO.asks()
                .body(give)
                .put(COMMENTS + id + "/assignment")
                .then()
                .statusCode(200)
                .body("assignee.name", equalTo("Anna-Liisa Korpela"));
        ANSKI.asks()
                .get(COMMENTS + id)
                .then()
                .statusCode(200)
                .body("notes[0].text", equalTo("Sinä tunnet tämän asiakkaan"));
        ANSKI.asks()
                .body(Map.of("outcome", "handledElsewhere"))
                .put(COMMENTS + id + "/resolution")
                .then()
                .statusCode(200)
                .body("state", equalTo("resolved"))
                .body("outcome", equalTo("handledElsewhere"));
        AINO.asks()
                .get(COMMENTS + id + "/history")
                .then()
                .statusCode(200)
                .body("items.what", hasItems("comment-assigned", "comment-noted", "comment-resolved"))
                .body("items.find { it.what == 'comment-resolved' }.who.name", equalTo("Anna-Liisa Korpela"));
    }

    @Test
    void a_claim_is_exclusive_until_somebody_takes_it_in_the_open() {
        var id = Feed.one(Feed.channel(), "Marko", "Ovi oli lukossa");
        AINO.asks()
                .body("{}")
                .put(COMMENTS + id + "/claim")
                .then()
                .statusCode(200)
                .body("member.name", equalTo("Aino Vuorela"))
                .body("expiresAt", notNullValue());
        ANSKI.asks()
                .body("{}")
                .put(COMMENTS + id + "/claim")
                .then()
                .statusCode(409)
                .body("code", equalTo("claimed"))
                .body("detail", containsString("Aino"));
        ANSKI.asks()
                .body(Map.of("take", true))
                .put(COMMENTS + id + "/claim")
                .then()
                .statusCode(200)
                .body("member.name", equalTo("Anna-Liisa Korpela"));
        AINO.asks().get(COMMENTS + id).then().body("claim.member.name", equalTo("Anna-Liisa Korpela"));
        AINO.asks().delete(COMMENTS + id + "/claim").then().statusCode(204);
        AINO.asks().get(COMMENTS + id).then().body("claim.member.name", equalTo("Anna-Liisa Korpela"));
        ANSKI.asks().delete(COMMENTS + id + "/claim").then().statusCode(204);
        AINO.asks().get(COMMENTS + id).then().body("claim", nullValue());
        AINO.asks().get(COMMENTS + id + "/history").then().body("items.what", hasItems("comment-claim-taken-over"));
    }

    @Test
    void readers_see_each_other() {
        var id = Feed.one(Feed.channel(), "Kaisu", "Milloin pussit vaihtuvat?");
        AINO.asks().put(COMMENTS + id + "/presence").then().statusCode(204);
        ANSKI.asks().get(COMMENTS + id).then().body("viewers.name", contains("Aino Vuorela"));
        AINO.asks().delete(COMMENTS + id + "/presence").then().statusCode(204);
        ANSKI.asks().get(COMMENTS + id).then().body("viewers", equalTo(List.of()));
    }

    @Test
    void the_draft_is_shared_and_a_stale_one_never_overwrites_a_newer_one() {
        var id = Feed.one(Feed.channel(), "Timo", "Resepti poltti pohjan");
        AINO.asks()
                .body(Map.of("text", "Hei Timo"))
                .put(COMMENTS + id + "/draft")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        AINO.asks()
                .body(Map.of("text", "Hei Timo!"))
                .put(COMMENTS + id + "/draft")
                .then()
                .statusCode(428);
        AINO.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("text", "Hei Timo!"))
                .put(COMMENTS + id + "/draft")
                .then()
                .statusCode(200);
        ANSKI.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("text", "Moi"))
                .put(COMMENTS + id + "/draft")
                .then()
                .statusCode(412);
        ANSKI.asks()
                .get(COMMENTS + id)
                .then()
                .body("draft.text", equalTo("Hei Timo!"))
                .body("draft.version", equalTo(2))
                .body("draft.member.name", equalTo("Aino Vuorela"));
    }

    @Test
    void what_sleeps_is_out_of_the_queue_until_its_time() {
        var channel = Feed.channel();
        var id = Feed.one(channel, "Sannit", "Ruisleipä loppu");
        AINO.asks()
                .body(Map.of("until", Instant.parse("2000-01-01T00:00:00Z").toString()))
                .put(COMMENTS + id + "/snooze")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("until"));
        AINO.asks()
                .body(Map.of("until", "2100-01-01T08:00:00Z"))
                .put(COMMENTS + id + "/snooze")
                .then()
                .statusCode(200);
        AINO.asks()
                .queryParam("channel", channel)
                .get("/api/v1/comments")
                .then()
                .body("items", equalTo(List.of()));
        AINO.asks()
                .queryParam("channel", channel)
                .queryParam("snoozed", "true")
                .get("/api/v1/comments")
                .then()
                .body("items.id", contains(id));
        AINO.asks()
                .queryParam("channel", channel)
                .get("/api/v1/comments/counts")
                .then()
                .body("open", equalTo(0))
                .body("later", equalTo(1));
        AINO.asks().delete(COMMENTS + id + "/snooze").then().statusCode(200);
        AINO.asks()
                .queryParam("channel", channel)
                .get("/api/v1/comments")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void labels_are_changed_with_the_version_that_was_read() {
        var id = Feed.one(Feed.channel(), "Lena", "Var hittar man knäckebröd?");
        int version = AINO.asks().get(COMMENTS + id).then().extract().path("version");
        var labels = Map.of("labels", List.of("ruotsi", "saatavuus"));
        AINO.asks().body(labels).patch(COMMENTS + id).then().statusCode(428);
        AINO.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(labels)
                .patch(COMMENTS + id)
                .then()
                .statusCode(200)
                .body("labels", contains("ruotsi", "saatavuus"));
        AINO.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(labels)
                .patch(COMMENTS + id)
                .then()
                .statusCode(412);
    }

    @Test
    void the_author_of_a_resolved_comment_writes_again_and_it_is_open_once_more() {
        var channel = Feed.channel();
        var question = Feed.comment("q1", "Timo", "Onko teillä auki?");
        Feed.deliver(channel, List.of(question)).statusCode(200);
        var id = Feed.find(channel, "Onko teillä auki?");
        AINO.asks()
                .body(Map.of("outcome", "answered"))
                .put(COMMENTS + id + "/resolution")
                .then()
                .statusCode(200);
        Feed.deliver(channel, List.of(Feed.answer("q2", "q1", "Kaisa", "Samaa mietin")))
                .statusCode(200);
        AINO.asks().get(COMMENTS + id).then().body("state", equalTo("resolved"));
        Feed.deliver(channel, List.of(Feed.answer("q3", "q1", "Timo", "Ai niin, entä sunnuntaina?")))
                .statusCode(200);
        AINO.asks().get(COMMENTS + id).then().body("state", equalTo("new")).body("outcome", nullValue());
        var again = Feed.find(channel, "Ai niin, entä sunnuntaina?");
        AINO.asks()
                .get(COMMENTS + again)
                .then()
                .body("priority.rules.name", hasItems("wroteAgain", "question"))
                .body("thread.text", hasItems("Onko teillä auki?", "Samaa mietin"));
    }

    @Test
    void who_has_no_role_sees_nothing_and_who_only_reads_answers_nothing() {
        var id = Feed.one(Feed.channel(), "Pirjo", "Pullat olivat lämpimiä");
        ULLA.asks().get(COMMENTS + id).then().statusCode(403).body("code", equalTo("role-missing"));
        INTEGRATOR.asks().get(COMMENTS + id).then().statusCode(200).body("can.reply", equalTo(false));
        INTEGRATOR
                .asks()
                .body(Map.of("outcome", "spam"))
                .put(COMMENTS + id + "/resolution")
                .then()
                .statusCode(403)
                .body("detail", containsString("responder"));
        RISTO.asks()
                .get(COMMENTS + "00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
        RISTO.asks().get(COMMENTS + "no-id").then().statusCode(404);
    }
}
