package fi.majakka.coverage;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.ELIAS;
import static fi.majakka.Cast.JONAS;
import static fi.majakka.Cast.NOORA;
import static fi.majakka.Cast.RISTO;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fi.majakka.Cast;
import fi.majakka.DemoChannel;
import fi.majakka.delegation.Roles;
import fi.majakka.shared.ChannelId;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SwapStoryTest {
    private ChannelId channel;
    private String desk;
    private LocalDate day;

    @BeforeEach
    void anski_has_every_weekday() {
        channel = DemoChannel.connectEmpty();
        desk = Office.desk(channel.toString());
        Office.rota(desk, ANSKI);
        day = LocalDate.now().plusDays(8);
        while (day.getDayOfWeek() != DayOfWeek.TUESDAY) day = day.plusDays(1);
    }

    @AfterEach
    void it_closes() {
        RISTO.asks().delete("/api/v1/desks/" + desk).then().statusCode(204);
        RISTO.asks().delete("/api/v1/channels/" + channel).then().statusCode(204);
    }

    @Test
    void a_shift_is_asked_for_taken_approved_and_undone() {
        var swap = asked();
        on(ANSKI);
        put(JONAS, swap, "taking")
                .statusCode(200)
                .body("state", equalTo("taken"))
                .body("takenBy.id", equalTo(JONAS.id()));
        on(ANSKI);
        RISTO.asks().get("/api/v1/notices").then().body("items.what", hasItem("swap-taken"));
        put(RISTO, swap, "approval").statusCode(200).body("state", equalTo("approved"));
        on(JONAS);
        JONAS.asks().delete("/api/v1/swaps/" + swap).then().statusCode(204);
        on(ANSKI);
        ANSKI.asks().get("/api/v1/swaps/" + swap).then().body("state", equalTo("undone"));
    }

    @Test
    void a_swap_holds_over_a_plan_too() {
        var shift = Map.of("memberId", ANSKI.id(), "from", day + "T09:00", "until", day + "T16:00");
        Office.made(
                "plans",
                Map.of(
                        "name",
                        "Viikko",
                        "desks",
                        java.util.List.of(desk),
                        "from",
                        day.toString(),
                        "until",
                        day.toString(),
                        "shifts",
                        java.util.List.of(shift)));
        var swap = asked();
        put(JONAS, swap, "taking").statusCode(200);
        put(RISTO, swap, "approval").statusCode(200);
        on(JONAS);
    }

    @Test
    void who_took_it_may_give_it_back_and_another_takes_it() {
        var swap = asked();
        put(JONAS, swap, "taking").statusCode(200);
        put(AINO, swap, "taking").statusCode(409).body("code", equalTo("wrong-state"));
        JONAS.asks()
                .delete("/api/v1/swaps/" + swap + "/taking")
                .then()
                .statusCode(200)
                .body("state", equalTo("asked"))
                .body("takenBy", nullValue());
        put(AINO, swap, "taking").statusCode(200);
    }

    @Test
    void only_ones_own_shift_can_be_asked_for_and_only_by_who_is_free() {
        JONAS.asks().body(body()).post("/api/v1/swaps").then().statusCode(422).body("code", equalTo("not-on-duty"));
        var swap = asked();
        put(ANSKI, swap, "taking").statusCode(409).body("code", equalTo("own-swap"));
        put(RISTO, swap, "approval").statusCode(409).body("code", equalTo("not-taken"));
        put(JONAS, swap, "approval").statusCode(403);
    }

    @Test
    void who_is_asked_may_refuse_with_a_reason() {
        var body = new java.util.HashMap<String, Object>(body());
        body.put("toId", JONAS.id());
        String swap = ANSKI.asks()
                .body(body)
                .post("/api/v1/swaps")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        put(AINO, swap, "taking").statusCode(403).body("code", equalTo("asked-of-another"));
        JONAS.asks()
                .body(Map.of("reason", "Olen silloin matkalla"))
                .put("/api/v1/swaps/" + swap + "/refusal")
                .then()
                .statusCode(200)
                .body("state", equalTo("refused"))
                .body("refusal", equalTo("Olen silloin matkalla"));
    }

    @Test
    void who_is_away_by_then_takes_nothing() {
        var swap = asked();
        put(JONAS, swap, "taking").statusCode(200);
        var absence = away(JONAS);
        put(RISTO, swap, "approval")
                .statusCode(422)
                .body("code", equalTo("not-on-duty"))
                .body("detail", containsString("is away then"));
        RISTO.asks().delete("/api/v1/absences/" + absence).then().statusCode(204);
        put(RISTO, swap, "approval").statusCode(200);
    }

    @Test
    void undoing_what_would_open_a_gap_needs_a_reason() {
        var swap = asked();
        put(JONAS, swap, "taking").statusCode(200);
        put(RISTO, swap, "approval").statusCode(200);
        var absence = away(ANSKI);
        JONAS.asks().delete("/api/v1/swaps/" + swap).then().statusCode(422).body("code", equalTo("opens-gap"));
        on(JONAS);
        JONAS.asks()
                .queryParam("confirmation", "En pääse sittenkään")
                .delete("/api/v1/swaps/" + swap)
                .then()
                .statusCode(204);
        RISTO.asks().get("/api/v1/notices").then().body("items.what", hasItem("gap-confirmed"));
        RISTO.asks().delete("/api/v1/absences/" + absence).then().statusCode(204);
    }

    @Test
    void approving_what_opens_a_gap_needs_a_reason() {
        Roles.given(ELIAS, "responder", channel.toString());
        Roles.given(NOORA, "approver", channel.toString());
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("atLeastAlone", 1))
                .patch("/api/v1/desks/" + desk)
                .then()
                .statusCode(200);
        Office.made(
                "overrides",
                Map.of("deskId", desk, "memberId", NOORA.id(), "from", day + "T09:00", "until", day + "T16:00"));
        var swap = asked();
        put(ELIAS, swap, "taking").statusCode(200);
        put(RISTO, swap, "approval").statusCode(422).body("code", equalTo("opens-gap"));
        RISTO.asks()
                .body(Map.of("confirmation", "Elias oppii tekemällä"))
                .put("/api/v1/swaps/" + swap + "/approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("approved"));
        Roles.none(ELIAS);
        Roles.none(NOORA);
    }

    private String away(Cast who) {
        return Office.made(
                "absences",
                Map.of("memberId", who.id(), "kind", "holiday", "firstDay", day.toString(), "lastDay", day.toString()));
    }

    private Map<String, Object> body() {
        return Map.of("deskId", desk, "from", day + "T09:00", "until", day + "T16:00", "reason", "Hammaslääkäri");
    }

    private String asked() {
        return ANSKI.asks()
                .body(body())
                .post("/api/v1/swaps")
                .then()
                .statusCode(201)
                .body("state", equalTo("asked"))
                .extract()
                .path("id");
    }

    private static io.restassured.response.ValidatableResponse put(Cast who, String swap, String what) {
        return who.asks().put("/api/v1/swaps/" + swap + "/" + what).then();
    }

    private void on(Cast member) {
        AINO.asks()
                .get("/api/v1/duty?desk=" + desk + "&at=" + day + "T10:00:00Z")
                .then()
                .statusCode(200)
                .body("desks[0].members.member.id", equalTo(java.util.List.of(member.id())));
    }
}
