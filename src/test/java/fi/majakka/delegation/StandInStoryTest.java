package fi.majakka.delegation;

import static fi.majakka.Cast.ELIAS;
import static fi.majakka.Cast.KATARIINA;
import static fi.majakka.Cast.MERVI;
import static fi.majakka.Cast.NOORA;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.Cast.SANNA;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.majakka.Feed;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The owner is away: a deputy, and in an emergency two members together. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StandInStoryTest {
    private static final String ACTING = "/api/v1/acting-owner";
    private static final String DELEGATIONS = "/api/v1/delegations/";
    private static final String BREAK_GLASS = "/api/v1/break-glass/";

    @Inject
    Sql sql;

    @AfterEach
    void the_owner_is_back() {
        RISTO.asks().delete(ACTING).then().statusCode(204);
        sql.change("UPDATE break_glass SET ended_at = now() WHERE ended_at IS NULL");
        sql.change("DELETE FROM absence WHERE starts_at < now()");
    }

    @Test
    void katariina_stands_in_for_risto_and_all_she_does_is_marked_for_him() {
        var channel = Feed.channel();
        var id = Roles.asked(MERVI, "observer", channel, "Haluan nähdä");
        KATARIINA.asks().put(DELEGATIONS + id + "/approval").then().statusCode(404);
        RISTO.asks()
                .body(Map.of(
                        "memberId",
                        KATARIINA.id(),
                        "until",
                        sql.now().plusSeconds(3600).toString()))
                .put(ACTING)
                .then()
                .statusCode(200)
                .body("deputy.name", equalTo("Katariina Nyman"))
                .body("acting", equalTo(true));
        KATARIINA
                .asks()
                .get("/api/v1/me")
                .then()
                .body("actingFor.name", equalTo("Risto Hallamaa"))
                .body("may", hasItems("delegate", "approve", "audit"));
        KATARIINA
                .asks()
                .put(DELEGATIONS + id + "/approval")
                .then()
                .statusCode(200)
                .body("decision.by.name", equalTo("Katariina Nyman"))
                .body("decision.onBehalfOf.name", equalTo("Risto Hallamaa"));
        RISTO.asks().delete(ACTING).then().statusCode(204);
        var next = Roles.asked(MERVI, "drafter", channel, "Haluan kirjoittaa");
        KATARIINA.asks().put(DELEGATIONS + next + "/approval").then().statusCode(404);
    }

    @Test
    void a_deputy_makes_no_owner_and_no_deputy_and_decides_nothing_for_herself() {
        RISTO.asks()
                .body(Map.of("memberId", KATARIINA.id(), "whenAbsent", true))
                .put(ACTING)
                .then()
                .body("acting", equalTo(false));
        var until = sql.now().plusSeconds(3600).toString();
        RISTO.asks()
                .body(Map.of("from", sql.now().toString(), "until", until, "kind", "holiday"))
                .post("/api/v1/absences")
                .then()
                .statusCode(201);
        KATARIINA.asks().get(ACTING).then().body("acting", equalTo(true));
        KATARIINA
                .asks()
                .body(Map.of("memberId", MERVI.id(), "until", until))
                .put(ACTING)
                .then()
                .statusCode(403);
        KATARIINA
                .asks()
                .body(Map.of("memberId", MERVI.id(), "role", "owner", "allChannels", true))
                .post(DELEGATIONS)
                .then()
                .statusCode(403)
                .body("code", equalTo("role-missing"));
        var own = Roles.asked(KATARIINA, "keeper", Feed.channel(), "Avaimia tarvitaan");
        KATARIINA
                .asks()
                .put(DELEGATIONS + own + "/approval")
                .then()
                .statusCode(403)
                .body("code", equalTo("own-request"));
        KATARIINA
                .asks()
                .header("If-Match", "*")
                .body(Map.of("active", false))
                .patch("/api/v1/members/" + RISTO.id())
                .then()
                .statusCode(403);
        KATARIINA
                .asks()
                .put("/api/v1/replies/" + UUID.randomUUID() + "/submission")
                .then()
                .statusCode(404);
    }

    @Test
    void two_members_open_the_emergency_together_and_everybody_is_told_at_once() {
        ELIAS.id(); // whoever logged in once is told
        var channel = Feed.channel();
        var id = Emergencies.asked(NOORA, false);
        NOORA.asks().put(BREAK_GLASS + id + "/second").then().statusCode(403).body("code", equalTo("second-person"));
        NOORA.asks()
                .get("/api/v1/channels/" + channel)
                .then()
                .statusCode(org.hamcrest.Matchers.anyOf(equalTo(403), equalTo(404)));
        SANNA.asks()
                .put(BREAK_GLASS + id + "/second")
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("second.name", equalTo("Sanna Mäkipelto"))
                .body("until", notNullValue());
        for (var who : List.of(NOORA, SANNA)) {
            who.asks().get("/api/v1/channels/" + channel).then().statusCode(200);
            who.asks()
                    .get("/api/v1/me")
                    .then()
                    .body("breakGlassUntil", notNullValue())
                    .body("may", hasItem("delegate"))
                    .body("may", not(hasItem("own")));
        }
        for (var who : List.of(RISTO, ELIAS))
            who.asks()
                    .get("/api/v1/notices")
                    .then()
                    .body("items.what", hasItems("break-glass-asked", "break-glass-opened"));
        NOORA.asks()
                .body(Map.of("memberId", MERVI.id(), "role", "responder", "channels", List.of(channel)))
                .post(DELEGATIONS)
                .then()
                .statusCode(201);
        RISTO.asks()
                .put(BREAK_GLASS + id + "/end")
                .then()
                .statusCode(200)
                .body("state", equalTo("ended"))
                .body("reviewDue", equalTo(true));
        NOORA.asks()
                .get("/api/v1/me")
                .then()
                .body("breakGlassUntil", nullValue())
                .body("may", not(hasItem("delegate")));
        SANNA.asks()
                .body(Map.of("text", "Hyvin meni"))
                .put(BREAK_GLASS + id + "/review")
                .then()
                .statusCode(403);
        RISTO.asks()
                .body(Map.of("text", "Oikein toimittu, kiitos"))
                .put(BREAK_GLASS + id + "/review")
                .then()
                .statusCode(200)
                .body("reviewDue", equalTo(false))
                .body("review.by.name", equalTo("Risto Hallamaa"));
        RISTO.asks()
                .queryParam("subject", id)
                .get("/api/v1/audit")
                .then()
                .body(
                        "items.what",
                        equalTo(List.of(
                                "break-glass-reviewed",
                                "break-glass-ended",
                                "break-glass-opened",
                                "break-glass-asked")));
    }

    @Test
    void it_lapses_after_a_quarter_of_an_hour_and_ends_after_an_hour_by_itself() {
        var late = Emergencies.asked(NOORA, false);
        sql.change(
                "UPDATE break_glass SET asked_at = asked_at - interval '15 minutes', confirm_by = confirm_by - interval '15 minutes' WHERE id = ?",
                UUID.fromString(late));
        SANNA.asks().put(BREAK_GLASS + late + "/second").then().statusCode(409).body("code", equalTo("not-asked"));
        var id = Emergencies.asked(NOORA, false);
        SANNA.asks().put(BREAK_GLASS + id + "/second").then().statusCode(200);
        MERVI.asks()
                .body(Map.of("reason", "Minäkin"))
                .post(BREAK_GLASS)
                .then()
                .statusCode(409)
                .body("code", equalTo("one-runs"));
        sql.change(
                "UPDATE break_glass SET started_at = started_at - interval '60 minutes', ends_at = ends_at - interval '60 minutes' WHERE id = ?",
                UUID.fromString(id));
        NOORA.asks().get("/api/v1/me").then().body("breakGlassUntil", nullValue());
        NOORA.asks().get(BREAK_GLASS).then().body("items.find { it.id == '" + id + "' }.state", equalTo("ended"));
    }

    @Test
    void a_drill_goes_the_same_way_and_opens_nothing() {
        ELIAS.id(); // whoever logged in once is told
        var id = Emergencies.asked(NOORA, true);
        SANNA.asks()
                .put(BREAK_GLASS + id + "/second")
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("drill", equalTo(true));
        NOORA.asks()
                .get("/api/v1/me")
                .then()
                .body("breakGlassUntil", nullValue())
                .body("may", not(hasItem("delegate")));
        ELIAS.asks().get("/api/v1/notices").then().body("items.what", hasItem("break-glass-opened"));
        SANNA.asks().put(BREAK_GLASS + id + "/end").then().body("reviewDue", equalTo(true));
    }

    @Test
    void the_bus_factor_says_where_one_person_is_too_few_and_what_to_do() {
        var channel = Feed.channel();
        var row = "items.find { it.channel.id == '" + channel + "' }";
        RISTO.asks()
                .get("/api/v1/bus-factor?limit=200")
                .then()
                .statusCode(200)
                .body(row + ".keep.member.name", equalTo(List.of("Risto Hallamaa")))
                .body(row + ".approve.name", equalTo(List.of("Risto Hallamaa")))
                .body(row + ".warnings.code", hasItems("one-may-approve", "one-keeps"))
                .body(row + ".warnings.detail", hasItem(containsString("Only Risto Hallamaa can approve")));
        KATARIINA.asks().get("/api/v1/bus-factor").then().statusCode(403);
        Roles.given(NOORA, "keeper", channel);
        Roles.given(NOORA, "approver", channel);
        NOORA.asks()
                .put("/api/v1/channels/" + channel + "/keeper-confirmation")
                .then()
                .statusCode(204);
        RISTO.asks()
                .get("/api/v1/bus-factor?limit=200")
                .then()
                .body(row + ".keep.size()", equalTo(2))
                .body(row + ".warnings.code", not(hasItem("one-may-approve")));
        sql.change(
                "UPDATE channel_keeper SET confirmed_at = now() - interval '91 days' WHERE channel_id = ?",
                UUID.fromString(channel));
        RISTO.asks()
                .get("/api/v1/bus-factor?limit=200")
                .then()
                .body(row + ".warnings.code", hasItem("keeper-unconfirmed"));
        RISTO.asks()
                .get("/api/v1/emergency-sheet")
                .then()
                .statusCode(200)
                .body("owners.name", hasItem("Risto Hallamaa"))
                .body("breakGlass.size()", equalTo(4));
    }

    @Test
    void the_two_of_an_emergency_give_each_other_nothing_that_would_outlive_it() {
        var channel = Feed.channel();
        var id = Emergencies.asked(NOORA, false);
        SANNA.asks().put(BREAK_GLASS + id + "/second").then().statusCode(200);
        var held = Roles.given(SANNA, "observer", channel);
        NOORA.asks().put(DELEGATIONS + held + "/renewal").then().statusCode(403).body("code", equalTo("emergency-own"));
        var gift = Map.of("memberId", SANNA.id(), "role", "approver", "channels", List.of(channel));
        NOORA.asks().body(gift).post(DELEGATIONS).then().statusCode(403).body("code", equalTo("emergency-own"));
        NOORA.asks()
                .body(Map.of("level", "free"))
                .put("/api/v1/trust/" + SANNA.id() + "/" + channel)
                .then()
                .statusCode(403)
                .body("code", equalTo("emergency-own"));
    }

    @Test
    void a_deputy_cannot_send_the_owner_away() {
        RISTO.asks()
                .body(Map.of("memberId", SANNA.id(), "whenAbsent", true))
                .put(ACTING)
                .then()
                .statusCode(200);
        var planner = RISTO.asks()
                .body(Map.of("memberId", SANNA.id(), "role", "planner", "allChannels", true))
                .post(DELEGATIONS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var until = sql.now().plusSeconds(3600).toString();
        SANNA.asks()
                .body(Map.of("memberId", RISTO.id(), "from", sql.now().toString(), "until", until, "kind", "other"))
                .post("/api/v1/absences")
                .then()
                .statusCode(201);
        SANNA.asks().get(ACTING).then().body("acting", equalTo(false));
        RISTO.asks().get("/api/v1/notices").then().body("items.what", hasItem("absence-told"));
        RISTO.asks().body(Map.of("reason", "Riittää")).put(DELEGATIONS + planner + "/revocation");
    }
}
