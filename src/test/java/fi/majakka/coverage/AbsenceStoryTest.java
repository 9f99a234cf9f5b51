package fi.majakka.coverage;

import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.ELIAS;
import static fi.majakka.Cast.NOORA;
import static fi.majakka.Cast.RISTO;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.majakka.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Noora, who answers and plans nothing, is away. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AbsenceStoryTest extends DeskStory {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Helsinki"));
    private final LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    @BeforeEach
    void noora_is_on_duty() {
        gives(NOORA, "responder", FREE);
        weekdays();
        rota(NOORA, hours(WEEKDAYS, "09:00-16:00"));
    }

    @Test
    void what_she_asks_for_changes_nothing_until_a_planner_approves_it_and_says_why_when_it_opens_a_gap() {
        var path = told(NOORA, monday, monday.plusDays(4), Map.of("kind", "holiday"), "requested");
        on(monday + " 10:00", NOORA);
        NOORA.asks().put(path + "/approval").then().statusCode(403);
        RISTO.asks()
                .put(path + "/approval")
                .then()
                .statusCode(422)
                .body("code", equalTo("opens-gap"))
                .body("violations[0].field", equalTo("confirmation"));
        on(monday + " 10:00", NOORA);
        RISTO.asks()
                .body(Map.of("confirmation", "Suljemme viikoksi"))
                .put(path + "/approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("approved"))
                .body("decidedBy.name", equalTo("Risto Hallamaa"));
        gap(monday + " 10:00", "all-absent");
    }

    @Test
    void with_a_substitute_it_opens_no_gap_and_needs_no_reason() {
        var more = Map.of("kind", "holiday", "substitutes", ids(ANSKI));
        var path = told(NOORA, monday, monday.plusDays(4), more, "requested");
        RISTO.asks().put(path + "/approval").then().statusCode(200).body("state", equalTo("approved"));
        on(monday + " 10:00", ANSKI);
    }

    @Test
    void what_is_refused_is_refused_with_a_reason_that_is_hers_to_read() {
        var path = told(NOORA, monday, monday.plusDays(4), Map.of("kind", "holiday"), "requested");
        RISTO.asks().body(Map.of()).put(path + "/refusal").then().statusCode(400);
        RISTO.asks()
                .body(Map.of("reason", "Kaksi on jo poissa"))
                .put(path + "/refusal")
                .then()
                .statusCode(200)
                .body("state", equalTo("refused"));
        NOORA.asks().get(path).then().body("refusal", equalTo("Kaksi on jo poissa"));
        ELIAS.asks().get(path).then().body("refusal", nullValue()).body("state", equalTo("refused"));
        on(monday + " 10:00", NOORA);
    }

    @Test
    void what_is_over_is_told_by_planners_alone() {
        var then = monday.minusWeeks(2);
        Map<String, Object> ill = Map.of("kind", "ill");
        var path = told(RISTO, then, then, ill, "approved");
        RISTO.asks().get(path).then().body("firstDay", equalTo(then.toString()));
        tell(NOORA, then, then, ill).statusCode(400).body("violations[0].field", equalTo("lastDay"));
        RISTO.asks()
                .body(Map.of("id", path.substring(path.lastIndexOf('/') + 1), "absence", ill))
                .post("/api/v1/coverage/previews")
                .then()
                .statusCode(200)
                .body("opensGaps", equalTo(false));
    }

    @Test
    void why_she_is_away_is_for_her_and_for_planners_to_know() {
        Map<String, Object> more = Map.of("kind", "other", "note", "Lääkäri");
        var path = told(NOORA, monday, monday, more, "requested");
        for (var who : List.of(NOORA, RISTO))
            who.asks().get(path).then().body("kind", equalTo("other")).body("note", equalTo("Lääkäri"));
        for (var who : List.of(ELIAS, ANSKI))
            who.asks()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("kind", nullValue())
                    .body("note", nullValue())
                    .body("member.name", equalTo("Noora Haddad"));
        var own = "items.find { it.id == '" + path.substring(path.lastIndexOf('/') + 1) + "' }";
        ANSKI.asks().get("/api/v1/absences?limit=200").then().body(own + ".kind", nullValue());
    }

    @Test
    void an_illness_that_begins_now_counts_at_once_whoever_tells_it_and_whatever_it_opens() {
        for (var who : List.of(NOORA, ANSKI)) {
            var path = told(who, today, monday, Map.of("kind", "ill"), "approved");
            gap(monday + " 10:00", "all-absent");
            RISTO.asks().delete(path).then().statusCode(204);
            on(monday + " 10:00", NOORA);
        }
    }

    @Test
    void what_begins_later_is_nothing_that_a_colleague_tells() {
        tell(ANSKI, monday.plusDays(7), monday.plusDays(7), Map.of("kind", "ill"))
                .statusCode(403);
        tell(ANSKI, today, monday, Map.of("kind", "holiday")).statusCode(403);
        var path = told(NOORA, monday.plusDays(7), monday.plusDays(7), Map.of("kind", "ill"), "requested");
        on(monday.plusDays(7) + " 10:00", NOORA);
        ELIAS.asks().delete(path).then().statusCode(403);
    }

    @Test
    void an_approved_holiday_that_becomes_longer_is_asked_for_again_and_a_shorter_one_is_not() {
        var path = told(
                NOORA, monday, monday.plusDays(4), Map.of("kind", "holiday", "substitutes", ids(ANSKI)), "requested");
        RISTO.asks().put(path + "/approval").then().statusCode(200);
        changed(path, Map.of("lastDay", monday.plusDays(3).toString()), "approved");
        changed(path, Map.of("lastDay", monday.plusDays(8).toString()), "requested");
        on(monday + " 10:00", ANSKI); // what was approved goes on counting
        on(monday.plusDays(8) + " 10:00", NOORA);
        RISTO.asks()
                .body(Map.of("reason", "Silloin ei käy"))
                .put(path + "/refusal")
                .then()
                .statusCode(200)
                .body("state", equalTo("approved"))
                .body("lastDay", equalTo(monday.plusDays(3).toString()));
        changed(path, Map.of("lastDay", monday.plusDays(8).toString()), "requested");
        RISTO.asks().put(path + "/approval").then().statusCode(200);
        on(monday.plusDays(8) + " 10:00", ANSKI);
    }

    @Test
    void a_holiday_may_become_an_illness() {
        var path = told(
                RISTO, today, monday.plusDays(4), Map.of("kind", "holiday", "confirmation", "Sovittu"), "approved");
        changed(path, Map.of("kind", "ill"), "approved");
        NOORA.asks().get(path).then().body("kind", equalTo("ill"));
        gap(monday + " 10:00", "all-absent");
    }

    @Test
    void whole_days_are_those_of_the_newest_desk_where_she_has_shifts() {
        zone("Europe/Helsinki");
        var abroad = Office.desk(Map.of("channels", List.of(channel), "zone", "America/New_York"));
        afterwards(() -> RISTO.asks().delete("/api/v1/desks/" + abroad));
        var rota = Office.rota(abroad, NOORA);
        zone("America/New_York");
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("until", today.minusDays(2).toString(), "confirmation", "Loppui"))
                .patch("/api/v1/rotas/" + rota)
                .then()
                .statusCode(200);
        zone("Europe/Helsinki");
        Office.rota(abroad, NOORA);
        zone("America/New_York");
        RISTO.asks().delete("/api/v1/desks/" + abroad).then().statusCode(204);
        zone("Europe/Helsinki");
    }

    private void zone(String expected) {
        var path = told(NOORA, monday, monday, Map.of("kind", "holiday"), "requested");
        NOORA.asks().get(path).then().body("zone", equalTo(expected));
    }

    private void changed(String path, Map<String, Object> change, String state) {
        NOORA.asks()
                .header("If-Match", "*")
                .body(change)
                .patch(path)
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }

    /** @return its path */
    private String told(Cast by, LocalDate first, LocalDate last, Map<String, Object> more, String state) {
        var path = "/api/v1/absences/"
                + tell(by, first, last, more)
                        .statusCode(201)
                        .body("state", equalTo(state))
                        .extract()
                        .path("id");
        afterwards(() -> RISTO.asks().delete(path));
        return path;
    }

    private static ValidatableResponse tell(Cast by, LocalDate first, LocalDate last, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("firstDay", first.toString(), "lastDay", last.toString()));
        if (by != NOORA) body.put("memberId", id(NOORA));
        body.putAll(more);
        return by.asks().body(body).post("/api/v1/absences").then();
    }
}
