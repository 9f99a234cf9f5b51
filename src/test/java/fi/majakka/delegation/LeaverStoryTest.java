package fi.majakka.delegation;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.OSKARI;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.DemoChannel.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.majakka.DemoChannel;
import fi.majakka.Feed;
import fi.majakka.network.demo.DemoNetwork;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Oskari's summer is over. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LeaverStoryTest {
    private static final String COMMENTS = "/api/v1/comments/";

    @Inject
    DemoNetwork network;

    private String channel;
    private String comment;

    @BeforeEach
    void oskari_answers_on_a_channel() {
        var demo = DemoChannel.connectEmpty();
        var text = "Onko teillä kesätöitä? " + UUID.randomUUID();
        network.visitorWrites(demo, "Riikka", text, null);
        comment = DemoChannel.fetched(demo, text);
        channel = demo.toString();
        Roles.given(OSKARI, "responder", channel);
        OSKARI.asks()
                .body(Map.of("memberId", OSKARI.id()))
                .put(COMMENTS + comment + "/assignment")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void he_comes_back_next_summer() {
        active(true);
        Roles.none(OSKARI);
    }

    @Test
    void who_leaves_loses_everything_at_once_and_his_work_goes_back_to_the_queue() {
        OSKARI.asks().body("{}").put(COMMENTS + comment + "/claim").then().statusCode(200);
        OSKARI.asks()
                .body(Map.of("text", "Kyllä on"))
                .put(COMMENTS + comment + "/draft")
                .then()
                .statusCode(200);
        active(false);
        for (var path : List.of("/me", "/comments", "/channels", "/members", "/delegations", "/events", "/notices"))
            OSKARI.asks().get("/api/v1" + path).then().statusCode(403).body("code", equalTo("access-ended"));
        OSKARI.asks()
                .body(Map.of("outcome", "spam"))
                .put(COMMENTS + comment + "/resolution")
                .then()
                .statusCode(403)
                .body("code", equalTo("access-ended"));
        RISTO.asks()
                .get(COMMENTS + comment)
                .then()
                .body("assignee", nullValue())
                .body("claim", nullValue())
                .body("draft.text", equalTo("Kyllä on"));
        RISTO.asks().get(COMMENTS + comment + "/history").then().body("items.what", hasItem("comment-released"));
        RISTO.asks()
                .body(Map.of("memberId", OSKARI.knownId()))
                .put(COMMENTS + comment + "/assignment")
                .then()
                .statusCode(422)
                .body("code", equalTo("member-may-not-answer"));
        active(true);
        OSKARI.asks().get(COMMENTS + comment).then().statusCode(200).body("assignee", nullValue());
    }

    @Test
    void nobody_but_who_decides_ends_an_access_and_nobody_their_own() {
        var oskari = "/api/v1/members/" + OSKARI.id();
        AINO.asks()
                .header("If-Match", "*")
                .body(Map.of("active", false))
                .patch(oskari)
                .then()
                .statusCode(403);
        RISTO.asks().body(Map.of("active", false)).patch(oskari).then().statusCode(428);
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("active", false))
                .patch("/api/v1/members/" + RISTO.id())
                .then()
                .statusCode(422)
                .body("code", equalTo("own-access"));
    }

    @Test
    void work_that_its_holder_may_not_do_any_more_goes_back_soon() {
        RISTO.asks().get(COMMENTS + comment).then().body("assignee", notNullValue());
        Roles.none(OSKARI);
        eventually("it is free", () -> RISTO.asks().get(COMMENTS + comment).path("assignee") == null);
    }

    @Test
    void what_is_told_of_roles_is_told_to_the_member_and_to_who_decides() {
        var id = Roles.asked(OSKARI, "observer", Feed.channel(), "Katselen");
        RISTO.asks().get("/api/v1/notices").then().body("items.subjectId", hasItem(id));
        AINO.asks().get("/api/v1/notices").then().body("items.subjectId", not(hasItem(id)));
        RISTO.asks().body(Map.of("reason", "Ei nyt")).put("/api/v1/delegations/" + id + "/refusal");
        RISTO.asks().get("/api/v1/notices?unread=true&limit=200").then().body("items.subjectId", not(hasItem(id)));
        String notice = OSKARI.asks()
                .get("/api/v1/notices?unread=true")
                .then()
                .body("items[0].what", equalTo("delegation-refused"))
                .body("items[0].by.name", equalTo("Risto Hallamaa"))
                .extract()
                .path("items[0].id");
        AINO.asks().put("/api/v1/notices/" + notice + "/reading").then().statusCode(404);
        OSKARI.asks().put("/api/v1/notices/" + notice + "/reading").then().statusCode(204);
        OSKARI.asks().get("/api/v1/notices?unread=true").then().body("items.id", not(hasItem(notice)));
    }

    private static void active(boolean active) {
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("active", active))
                .patch("/api/v1/members/" + OSKARI.knownId())
                .then()
                .statusCode(200)
                .body("active", equalTo(active));
    }
}
