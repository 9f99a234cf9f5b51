package fi.majakka.delegation;

import static fi.majakka.Cast.ELIAS;
import static fi.majakka.Cast.MERVI;
import static fi.majakka.Cast.PERTTI;
import static fi.majakka.Cast.RISTO;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.majakka.Cast;
import fi.majakka.DemoChannel;
import fi.majakka.Feed;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A role from the request to its end. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DelegationStoryTest {
    private static final String DELEGATIONS = "/api/v1/delegations/";

    @Inject
    Sql sql;

    private String channel;
    private String comment;

    @BeforeEach
    void a_channel_with_a_comment() {
        channel = Feed.channel();
        comment = Feed.one(channel, "Riikka", "Onko pullaa?");
    }

    @Test
    void elias_asks_risto_approves_and_from_then_on_he_sees_the_channel() {
        ELIAS.asks().get("/api/v1/comments/" + comment).then().statusCode(anyRefusal());
        ELIAS.asks().get("/api/v1/me").then().body("may", equalTo(List.of("hear", "ask")));
        ELIAS.asks().get(DELEGATIONS + "channels?limit=200").then().body("items.id", hasItem(channel));
        var id = Roles.asked(ELIAS, "drafter", channel, "Yövuorossa on aikaa vastata");
        ELIAS.asks()
                .get(DELEGATIONS + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("state", equalTo("requested"))
                .body("member.name", equalTo("Elias Heino"))
                .body("channels.id", equalTo(List.of(channel)))
                .body("allChannels", equalTo(false))
                .body("askedBy.name", equalTo("Elias Heino"))
                .body("decision", nullValue());
        RISTO.asks().get(DELEGATIONS + "?state=requested&limit=200").then().body("items.id", hasItem(id));
        RISTO.asks()
                .put(DELEGATIONS + id + "/approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("active"))
                .body("decision.by.name", equalTo("Risto Hallamaa"));
        ELIAS.asks().get("/api/v1/comments/" + comment).then().statusCode(200);
        ELIAS.asks()
                .body("{}")
                .put("/api/v1/comments/" + comment + "/claim")
                .then()
                .statusCode(200);
        ELIAS.asks()
                .get("/api/v1/me")
                .then()
                .body("may", hasItems("read", "draft"))
                .body("roles", empty())
                .body("channels.find { it.channel.id == '" + channel + "' }.roles", equalTo(List.of("drafter")))
                .body("channels.find { it.channel.id == '" + channel + "' }.trust.level", equalTo("supervised"));
        ELIAS.asks()
                .body(Map.of("outcome", "spam"))
                .put("/api/v1/comments/" + comment + "/resolution")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-missing"))
                .body("detail", containsString("responder"))
                .body("detail", containsString("Risto Hallamaa"));
        RISTO.asks()
                .queryParam("subject", id)
                .get("/api/v1/audit")
                .then()
                .body("items.what", equalTo(List.of("delegation-approved", "delegation-requested")));
    }

    @Test
    void it_ends_half_a_year_later_unless_somebody_says_otherwise() {
        var before = Instant.now();
        var id = Roles.asked(MERVI, "observer", channel, "Haluan nähdä");
        Instant until = Instant.parse(MERVI.asks().get(DELEGATIONS + id).path("until"));
        var days = ChronoUnit.DAYS.between(before, until);
        org.junit.jupiter.api.Assertions.assertTrue(days >= 180 && days <= 184, "it runs " + days + " days");
        MERVI.asks()
                .body(Map.of("role", "observer", "allChannels", true, "reason", "x", "until", "2099-01-01T00:00:00Z"))
                .post(DELEGATIONS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("until"));
    }

    @Test
    void who_forgets_the_channels_or_the_reason_is_told_so() {
        MERVI.asks()
                .body(Map.of("role", "drafter", "reason", "x"))
                .post(DELEGATIONS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("channels"));
        MERVI.asks()
                .body(Map.of("role", "drafter", "channels", List.of(channel)))
                .post(DELEGATIONS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
        MERVI.asks()
                .body(Map.of("role", "owner", "channels", List.of(channel), "reason", "x"))
                .post(DELEGATIONS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("allChannels"));
        MERVI.asks()
                .body(Map.of("role", "drafter", "channels", List.of(RISTO.id()), "reason", "x"))
                .post(DELEGATIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-channel"));
        Roles.asked(MERVI, "drafter", channel, "x");
        MERVI.asks()
                .body(Map.of("role", "drafter", "channels", List.of(channel), "reason", "y"))
                .post(DELEGATIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("asked-already"));
    }

    @Test
    void nobody_decides_on_a_role_of_their_own_and_only_who_may_decides_at_all() {
        var id = Roles.asked(PERTTI, "approver", channel, "x");
        PERTTI.asks().put(DELEGATIONS + id + "/approval").then().statusCode(403).body("code", equalTo("role-missing"));
        MERVI.asks().put(DELEGATIONS + id + "/approval").then().statusCode(404);
        Cast.AINO.asks().put(DELEGATIONS + id + "/approval").then().statusCode(404);
        Cast.AINO
                .asks()
                .body(Map.of("memberId", MERVI.id(), "role", "observer", "channels", List.of(channel)))
                .post(DELEGATIONS)
                .then()
                .statusCode(403);
        RISTO.asks()
                .body(Map.of("role", "drafter", "allChannels", true, "reason", "x"))
                .post(DELEGATIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("owner-already"));
    }

    @Test
    void a_refusal_has_a_reason_that_the_member_reads() {
        var id = Roles.asked(PERTTI, "responder", channel, "x");
        RISTO.asks()
                .body(Map.of("reason", " "))
                .put(DELEGATIONS + id + "/refusal")
                .then()
                .statusCode(400);
        RISTO.asks()
                .body(Map.of("reason", "Ensin luonnostelijaksi"))
                .put(DELEGATIONS + id + "/refusal")
                .then()
                .statusCode(200);
        PERTTI.asks()
                .get(DELEGATIONS + id)
                .then()
                .body("state", equalTo("refused"))
                .body("decision.reason", equalTo("Ensin luonnostelijaksi"));
        RISTO.asks().put(DELEGATIONS + id + "/approval").then().statusCode(409).body("code", equalTo("not-requested"));
        PERTTI.asks().get("/api/v1/channels/" + channel).then().statusCode(anyRefusal());
    }

    @Test
    void a_role_that_is_given_counts_at_once_and_one_that_is_taken_counts_no_more() {
        var id = Roles.given(PERTTI, "observer", channel);
        PERTTI.asks().get("/api/v1/channels/" + channel).then().statusCode(200);
        PERTTI.asks().get("/api/v1/comments/" + comment).then().statusCode(200);
        RISTO.asks()
                .body(Map.of("reason", "Riittää"))
                .put(DELEGATIONS + id + "/revocation")
                .then()
                .statusCode(200);
        PERTTI.asks().get("/api/v1/channels/" + channel).then().statusCode(anyRefusal());
        PERTTI.asks().get("/api/v1/comments/" + comment).then().statusCode(anyRefusal());
        PERTTI.asks()
                .get(DELEGATIONS + id)
                .then()
                .body("state", equalTo("revoked"))
                .body("revocation.reason", equalTo("Riittää"));
    }

    @Test
    void a_member_gives_his_own_role_back_and_nobody_else_s() {
        var id = Roles.given(PERTTI, "observer", channel);
        var other = Roles.given(MERVI, "observer", channel);
        PERTTI.asks()
                .body(Map.of("reason", "x"))
                .put(DELEGATIONS + other + "/revocation")
                .then()
                .statusCode(403);
        PERTTI.asks()
                .body(Map.of("reason", "En ehdi"))
                .put(DELEGATIONS + id + "/revocation")
                .then()
                .statusCode(200)
                .body("state", equalTo("revoked"));
    }

    /** Nothing has to run for it: the seconds alone decide. */
    @Test
    void a_role_begins_and_ends_at_its_second() {
        var body = new HashMap<String, Object>(
                Map.of("memberId", PERTTI.id(), "role", "observer", "channels", List.of(channel)));
        body.put("from", sql.now().plusMillis(1500).toString());
        body.put("until", sql.now().plusMillis(4000).toString());
        var id = RISTO.asks()
                .body(body)
                .post(DELEGATIONS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        PERTTI.asks().get(DELEGATIONS + id).then().body("state", equalTo("approved"));
        PERTTI.asks().get("/api/v1/channels/" + channel).then().statusCode(anyRefusal());
        DemoChannel.eventually(
                "it begins",
                () -> PERTTI.asks().get("/api/v1/channels/" + channel).statusCode() == 200);
        PERTTI.asks().get(DELEGATIONS + id).then().body("state", equalTo("active"));
        DemoChannel.eventually(
                "it ends",
                () -> PERTTI.asks().get("/api/v1/channels/" + channel).statusCode() != 200);
        PERTTI.asks().get(DELEGATIONS + id).then().body("state", equalTo("ended"));
    }

    @Test
    void the_owner_renews_in_one_click() {
        var id = Roles.given(MERVI, "observer", channel);
        Instant until = Instant.parse(RISTO.asks().get(DELEGATIONS + id).path("until"));
        MERVI.asks().put(DELEGATIONS + id + "/renewal").then().statusCode(403);
        String renewed = RISTO.asks()
                .put(DELEGATIONS + id + "/renewal")
                .then()
                .statusCode(200)
                .extract()
                .path("until");
        var days = ChronoUnit.DAYS.between(until, Instant.parse(renewed));
        org.junit.jupiter.api.Assertions.assertTrue(days >= 180 && days <= 184, "longer by " + days + " days");
    }

    @Test
    void pertti_does_not_see_a_channel_that_he_has_no_role_on() {
        var other = Feed.channel();
        Roles.given(PERTTI, "observer", other);
        var elsewhere = Roles.given(MERVI, "observer", channel);
        PERTTI.asks().get("/api/v1/channels/" + channel).then().statusCode(404);
        PERTTI.asks().get("/api/v1/channels?limit=200").then().body("items.id", not(hasItem(channel)));
        PERTTI.asks().get("/api/v1/comments/" + comment).then().statusCode(404);
        PERTTI.asks().get("/api/v1/comments?channel=" + channel).then().body("items", empty());
        PERTTI.asks().get("/api/v1/comments?q=pullaa&limit=200").then().body("items.id", not(hasItem(comment)));
        PERTTI.asks().get("/api/v1/comments/counts?channel=" + channel).then().body("open", equalTo(0));
        PERTTI.asks().get("/api/v1/comments/" + comment + "/history").then().statusCode(404);
        PERTTI.asks().get(DELEGATIONS + elsewhere).then().statusCode(404);
        PERTTI.asks().get(DELEGATIONS + "?limit=200").then().body("items.id", not(hasItem(elsewhere)));
        PERTTI.asks().get(DELEGATIONS + "?channel=" + channel).then().body("items", empty());
    }

    private static org.hamcrest.Matcher<Integer> anyRefusal() {
        return org.hamcrest.Matchers.anyOf(equalTo(403), equalTo(404));
    }
}
