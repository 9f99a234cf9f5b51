package fi.majakka.coverage;

import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.ELIAS;
import static fi.majakka.Cast.JONAS;
import static fi.majakka.Cast.OSKARI;
import static fi.majakka.Cast.RISTO;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Rules that make no sense are refused with the field that is wrong; what only looks odd is saved when somebody says why. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoverageRefusalsTest extends DeskStory {
    @BeforeEach
    void a_desk() {
        weekdays();
    }

    @Test
    void nothing_ends_before_it_begins() {
        invalid("rotas", Map.of("until", "2025-12-31"), "until");
        invalid("overrides", Map.of("until", "2027-07-05T08:00"), "until");
        invalid("plans", Map.of("until", "2027-07-04"), "until");
        var shift = Map.of("memberId", id(ANSKI), "from", "2027-07-05T09:00", "until", "2027-07-05T09:00");
        invalid("plans", Map.of("shifts", List.of(shift)), "shifts[0].until");
        invalid("absences", Map.of("lastDay", "2099-07-04"), "lastDay");
        var season = Map.of("from", "2027-06-01", "until", "2027-05-31", "serviceHours", List.of());
        invalid("desks", Map.of("seasons", List.of(season)), "seasons[0].until");
    }

    @Test
    void a_shift_is_of_the_plans_period_and_measured_by_the_desks_clock() {
        planned("2027-07-12T00:00", "2027-07-12T08:00", "shifts[0].from");
        planned("2027-07-04T12:00", "2027-07-05T00:00", "shifts[0].from");
        planned("2027-07-05T07:00Z", "2027-07-05T09:30", "shifts[0].until");
        var mixed = shift("2027-07-05T09:00", "2027-07-05T06:30Z");
        var last = shift("2027-07-11T21:00", "2027-07-12T06:00");
        made("plans", Map.of("shifts", List.of(mixed, last)));
    }

    private void planned(String from, String until, String wrong) {
        invalid("plans", Map.of("shifts", List.of(shift(from, until))), wrong);
    }

    private static Map<String, String> shift(String from, String until) {
        return Map.of("memberId", id(ANSKI), "from", from, "until", until);
    }

    @Test
    void what_is_open_on_holidays_says_when() {
        for (var policy : List.of("shortened", "rota"))
            for (var days : List.of("publicHolidays", "eves"))
                invalid("desks", Map.of("holidays", Map.of("country", "FI", days, policy)), "holidays.hours");
        var hours = List.of(Map.of("from", "10:00", "until", "14:00"));
        for (var holidays : List.of(Map.of("eves", "shortened", "hours", hours), Map.of("eves", "closed")))
            removed(made("desks", Map.of("holidays", holidays)));
    }

    private static void removed(String desk) {
        RISTO.asks().delete("/api/v1/desks/" + desk).then().statusCode(204);
    }

    @Test
    void zones_and_countries_are_known_ones() {
        invalid("desks", Map.of("zone", "Europe/Loviisa"), "zone");
        invalid("absences", Map.of("zone", "Helsinki"), "zone");
        invalid("desks", Map.of("holidays", Map.of("country", "ZZ")), "holidays.country");
        invalid("desks", Map.of("holidays", Map.of("country", "FI", "subdivision", "77")), "holidays.subdivision");
    }

    @Test
    void a_shift_of_more_than_thirteen_hours_needs_a_reason() {
        var long_ = List.of(hours(WEEKDAYS, "06:00-19:01"));
        confirmed("rotas", Map.of("shifts", long_), "long-shift", "shifts[0]");
        confirmed("overrides", Map.of("until", "2027-07-05T22:01"), "long-shift", "until");
        var shift = Map.of("memberId", id(ANSKI), "from", "2027-07-05T09:00", "until", "2027-07-05T22:30");
        confirmed("plans", Map.of("shifts", List.of(shift)), "long-shift", "shifts[0]");
        made("rotas", Map.of("shifts", List.of(hours(WEEKDAYS, "06:00-19:00"))));
        refused("rotas", Map.of("shifts", long_)).body("violations[1].field", equalTo("confirmation"));
    }

    @Test
    void who_may_neither_answer_nor_approve_is_planned_for_nothing() {
        var shift = Map.of("memberId", id(ELIAS), "from", "2027-07-05T09:00", "until", "2027-07-05T16:00");
        broken("rotas", Map.of("members", ids(ELIAS)), "member-may-not-answer", "members[0]");
        broken("overrides", Map.of("memberId", id(ELIAS)), "member-may-not-answer", "memberId");
        broken("plans", Map.of("shifts", List.of(shift)), "member-may-not-answer", "shifts[0].memberId");
        broken("absences", Map.of("substitutes", ids(ELIAS)), "member-may-not-answer", "substitutes[0]");
    }

    @Test
    void who_left_is_planned_for_nothing() {
        gives(OSKARI, "responder", FREE);
        id(OSKARI);
        afterwards(() -> active(true));
        active(false);
        broken("rotas", Map.of("members", ids(OSKARI)), "member-has-left", "members[0]");
        broken("overrides", Map.of("memberId", id(OSKARI)), "member-has-left", "memberId");
        broken("absences", Map.of("substitutes", ids(OSKARI)), "member-has-left", "substitutes[0]");
        broken("absences", Map.of("memberId", id(OSKARI)), "member-has-left", "memberId");
    }

    @Test
    void a_plan_over_another_is_told_and_allowed() {
        ahead("2027-07-05");
        var first = Map.<String, Object>of(
                "from",
                date("2027-07-05").toString(),
                "until",
                date("2027-07-11").toString(),
                "shifts",
                List.of(shift(ANSKI)));
        made("plans", first);
        var second = body("plans", first);
        second.put("shifts", List.of(shift(JONAS)));
        RISTO.asks()
                .body(Map.of("plan", second))
                .post("/api/v1/coverage/previews")
                .then()
                .statusCode(200)
                .body("opensGaps", equalTo(false))
                .body("warnings.code", hasItem("plans-overlap"));
        Office.made("plans", second);
        on("2027-07-05 10:00", JONAS);
    }

    private Map<String, String> shift(fi.majakka.Cast who) {
        var day = date("2027-07-05");
        return Map.of("memberId", id(who), "from", day + "T09:00", "until", day + "T16:00");
    }

    @Test
    void a_rota_that_leaves_a_gap_goes_only_with_a_reason() {
        var rota = "/api/v1/rotas/" + made("rotas", Map.of());
        RISTO.asks()
                .delete(rota)
                .then()
                .statusCode(422)
                .body("code", equalTo("opens-gap"))
                .body("detail", containsString("nobody is planned"))
                .body("violations[0].field", equalTo("confirmation"));
        RISTO.asks()
                .delete(rota + "?confirmation=x")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("confirmation"));
        RISTO.asks().delete(rota + "?confirmation=Toinen+tulee").then().statusCode(204);
        RISTO.asks().get(rota).then().statusCode(404);
    }

    private void invalid(String kind, Map<String, Object> wrong, String field) {
        refused(kind, wrong).statusCode(400).body("violations[0].field", equalTo(field));
    }

    private void broken(String kind, Map<String, Object> wrong, String code, String field) {
        refused(kind, wrong).statusCode(422).body("code", equalTo(code)).body("violations[0].field", equalTo(field));
    }

    private void confirmed(String kind, Map<String, Object> odd, String code, String field) {
        broken(kind, odd, code, field);
        var again = new HashMap<>(odd);
        again.put("confirmation", "Näin on sovittu");
        made(kind, again);
    }

    private String made(String kind, Map<String, Object> different) {
        return Office.made(kind, body(kind, different));
    }

    private ValidatableResponse refused(String kind, Map<String, Object> wrong) {
        return RISTO.asks().body(body(kind, wrong)).post("/api/v1/" + kind).then();
    }

    /** Something that would be saved, but for what is different. */
    private Map<String, Object> body(String kind, Map<String, Object> different) {
        var body = new HashMap<>(Rule.of(kind, desk, channel));
        body.putAll(different);
        return body;
    }

    private static void active(boolean active) {
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("active", active))
                .patch("/api/v1/members/" + id(OSKARI))
                .then()
                .statusCode(200);
    }
}
