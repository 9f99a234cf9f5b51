package fi.majakka.coverage;

import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.JONAS;
import static fi.majakka.Cast.KATARIINA;
import static fi.majakka.Cast.RISTO;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.Cast;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Nobody stands in for somebody who stands in for them. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CirclesTest extends DeskStory {
    private static final String FIRST = "2027-07-05";
    private static final String LAST = "2027-07-09";

    @Inject
    Sql sql;

    @BeforeEach
    void anski_is_on_duty() {
        ahead(FIRST);
        weekdays();
        rota(ANSKI, hours(WEEKDAYS, "09:00-16:00"));
    }

    @Test
    void two_are_a_circle_and_three_a_ring() {
        away(ANSKI, FIRST, LAST, JONAS);
        var second = away(JONAS, FIRST, LAST, KATARIINA);
        circle(KATARIINA, ANSKI);
        change(second, ANSKI);
        away(KATARIINA, FIRST, LAST);
    }

    @Test
    void two_who_ask_for_each_other_are_not_both_approved() {
        var first = asks(ANSKI, JONAS);
        var second = asks(JONAS, ANSKI);
        approve(first).statusCode(200);
        approve(second)
                .statusCode(422)
                .body("code", equalTo("substitutes-in-a-circle"))
                .body("violations[0].field", equalTo("substitutes"));
        RISTO.asks().get("/api/v1/absences/" + second).then().body("state", equalTo("requested"));
        on("2027-07-05 10:00", JONAS);
    }

    private String asks(Cast who, Cast... substitutes) {
        var body = Map.of(
                "kind",
                "holiday",
                "firstDay",
                date(FIRST).toString(),
                "lastDay",
                date(LAST).toString(),
                "substitutes",
                ids(substitutes));
        String absence = who.asks()
                .body(body)
                .post("/api/v1/absences")
                .then()
                .statusCode(201)
                .body("state", equalTo("requested"))
                .extract()
                .path("id");
        afterwards(() -> RISTO.asks().delete("/api/v1/absences/" + absence));
        return absence;
    }

    private static io.restassured.response.ValidatableResponse approve(String absence) {
        return RISTO.asks()
                .body(Map.of("confirmation", "Menköön"))
                .put("/api/v1/absences/" + absence + "/approval")
                .then();
    }

    @Test
    void substitutes_who_are_away_at_another_time_are_no_circle() {
        away(ANSKI, FIRST, LAST, JONAS);
        away(JONAS, "2027-07-12", "2027-07-16", ANSKI);
        on("2027-07-05 10:00", JONAS);
        on("2027-07-12 10:00", ANSKI);
    }

    @Test
    void a_ring_in_the_data_ends_in_a_gap() {
        away(ANSKI, FIRST, LAST, JONAS);
        away(JONAS, FIRST, LAST, KATARIINA);
        Circles.close(sql, away(KATARIINA, FIRST, LAST), ANSKI);
        gap("2027-07-05 10:00", "all-absent");
        assertTrue(coverage(FIRST, FIRST).getList("findings.code").contains("substitutes-in-a-circle"));
        gaps(FIRST, FIRST, "2027-07-05 09:00–16:00 all-absent");
    }

    @Test
    void when_all_who_keep_the_credential_are_away_it_is_told_with_the_time() {
        away(RISTO, FIRST, LAST);
        var told = coverage("2027-07-01", "2027-07-31");
        var own = "findings.find { it.code == 'keepers-away' }.";
        assertEquals(channel, told.getString(own + "channelId"));
        assertEquals(instant(FIRST).toString(), told.getString(own + "from"));
        assertEquals(instant("2027-07-10").toString(), told.getString(own + "until"));
        assertFalse(
                coverage("2027-07-12", "2027-07-31").getList("findings.code").contains("keepers-away"));
    }

    @Test
    void where_it_is_a_rule_that_keepers_are_never_away_together_it_is_a_gap() {
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("keepersPresent", 1))
                .patch("/api/v1/desks/" + desk)
                .then()
                .statusCode(200)
                .body("keepersPresent", equalTo(1));
        var days = Map.of(
                "firstDay", date(FIRST).toString(), "lastDay", date(FIRST).toString());
        var body = new java.util.HashMap<String, Object>(days);
        body.putAll(Map.of("memberId", id(RISTO), "kind", "holiday"));
        RISTO.asks()
                .body(body)
                .post("/api/v1/absences")
                .then()
                .statusCode(422)
                .body("code", equalTo("opens-gap"))
                .body("detail", containsString("keep the channel's credential"));
        away(RISTO, FIRST, FIRST);
        gaps(FIRST, "2027-07-06", "2027-07-05 09:00–16:00 keepers-away");
        var gap = coverage(FIRST, FIRST);
        assertEquals(java.util.List.of(), gap.getList("gaps[0].fixes"));
        assertEquals("keeper", gap.getString("gaps[0].missing[0].source"));
        assertFalse(gap.getList("findings.code").contains("keepers-away"));
    }

    @Test
    void somebody_outside_the_ring_ends_it() {
        away(ANSKI, FIRST, LAST, JONAS, KATARIINA);
        Circles.close(sql, away(JONAS, FIRST, LAST), ANSKI);
        on("2027-07-05 10:00", KATARIINA);
    }

    private void circle(Cast who, Cast substitute) {
        var body = Map.of(
                "memberId",
                id(who),
                "kind",
                "holiday",
                "firstDay",
                date(FIRST).toString(),
                "lastDay",
                date(LAST).toString(),
                "substitutes",
                ids(substitute),
                "confirmation",
                "Menköön");
        RISTO.asks()
                .body(body)
                .post("/api/v1/absences")
                .then()
                .statusCode(422)
                .body("code", equalTo("substitutes-in-a-circle"))
                .body("detail", containsString("Nyman"));
    }

    private void change(String absence, Cast substitute) {
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("substitutes", ids(substitute)))
                .patch("/api/v1/absences/" + absence)
                .then()
                .statusCode(422)
                .body("code", equalTo("substitutes-in-a-circle"))
                .body("violations[0].field", equalTo("substitutes"));
    }
}
