package fi.majakka.audit;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.RISTO;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.Feed;
import fi.majakka.Saboteur;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Who did what: written with the change or not at all, and all of it the owner's to read. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuditStoryTest {
    @Inject
    Sql sql;

    @Inject
    Saboteur saboteur;

    private String channel;
    private String comment;

    @BeforeEach
    void there_is_a_comment() {
        channel = Feed.channel();
        comment = Feed.one(channel, "Riikka", "Onko teillä auki? " + UUID.randomUUID());
    }

    @AfterEach
    void peace() {
        saboteur.rests();
    }

    @Test
    void each_change_has_its_row_with_who_and_from_what_to_what() {
        put("/assignment", Map.of("memberId", AINO.id()));
        put("/assignment", Map.of("memberId", ANSKI.id()));
        delete("/assignment");
        put("/snooze", Map.of("until", "2099-01-01T08:00:00Z"));
        delete("/snooze");
        AINO.asks()
                .header("If-Match", "*")
                .body(Map.of("labels", List.of("palaute")))
                .patch("/api/v1/comments/" + comment);
        AINO.asks().body(Map.of("text", "Soitin hänelle")).post("/api/v1/comments/" + comment + "/notes");
        put("/resolution", Map.of("outcome", "answered"));
        delete("/resolution");
        AINO.asks()
                .body("{}")
                .put("/api/v1/comments/" + comment + "/claim")
                .then()
                .statusCode(200);
        ANSKI.asks()
                .body(Map.of("take", true))
                .put("/api/v1/comments/" + comment + "/claim")
                .then()
                .statusCode(200);
        assertEquals(
                List.of(
                        "comment-assigned null>Aino Vuorela",
                        "comment-assigned Aino Vuorela>Anna-Liisa Korpela",
                        "comment-released Anna-Liisa Korpela>null",
                        "comment-snoozed null>2099-01-01T08:00:00Z",
                        "comment-woken 2099-01-01T08:00:00Z>null",
                        "comment-labelled >palaute",
                        "comment-noted null>null",
                        "comment-resolved pending>answered",
                        "comment-reopened answered>pending",
                        "comment-claim-taken-over Aino Vuorela>Anna-Liisa Korpela"),
                rows("subject", comment).stream().map(AuditStoryTest::line).toList());
    }

    @Test
    void a_change_whose_row_cannot_be_written_did_not_happen_and_the_other_way_round() {
        for (var place : Saboteur.Place.values()) {
            saboteur.breaks(place, "comment-resolved", comment);
            AINO.asks()
                    .body(Map.of("outcome", "spam"))
                    .put("/api/v1/comments/" + comment + "/resolution")
                    .then()
                    .statusCode(500)
                    .contentType("application/problem+json")
                    .body("code", equalTo("incident"))
                    .body("detail", containsString("number"));
            AINO.asks().get("/api/v1/comments/" + comment).then().body("state", equalTo("new"));
            assertEquals(List.of(), rows("subject", comment));
            var events = "SELECT count(*) AS n FROM event WHERE subject_id = ? AND type = 'comment-resolved'";
            int told = sql.one(events, List.of(UUID.fromString(comment)), row -> row.getInt("n"));
            assertEquals(0, told);
            saboteur.rests();
        }
    }

    @Test
    void the_owner_reads_all_of_it_with_filters_and_in_pages_that_hold_still() {
        for (int i = 0; i < 5; i++) {
            put("/resolution", Map.of("outcome", "spam"));
            delete("/resolution");
        }
        assertEquals(5, rows("subject", comment, "what", "comment-resolved").size());
        assertEquals(10, rows("subject", comment, "who", AINO.id()).size());
        assertEquals(0, rows("subject", comment, "who", ANSKI.id()).size());
        var all = rows("subject", comment);
        var third = (String) all.get(2).get("at");
        var from = rows("subject", comment, "from", third).size();
        var until = rows("subject", comment, "until", third).size();
        assertEquals(10, from + until, "from takes the instant itself, until leaves it out");
        assertEquals(2, until);
        ask(Map.of("what", "keksitty")).body("items.size()", equalTo(0));
    }

    /** Oldest first, read in pages of three, each with a Link while there is more. */
    private static List<Map<String, Object>> rows(String... filters) {
        var params = new java.util.HashMap<String, String>();
        for (int i = 0; i < filters.length; i += 2) params.put(filters[i], filters[i + 1]);
        var all = new ArrayList<Map<String, Object>>();
        for (int page = 0; page < 100; page++) {
            var answer = ask(params).extract();
            all.addAll(answer.path("items"));
            String next = answer.path("next");
            assertEquals(next != null, answer.header("Link") != null);
            if (next == null) {
                java.util.Collections.reverse(all);
                return all;
            }
            params.put("cursor", next);
        }
        throw new AssertionError("The trail has no end");
    }

    private static ValidatableResponse ask(Map<String, String> params) {
        return RISTO.asks()
                .queryParams(params)
                .queryParam("limit", 3)
                .get("/api/v1/audit")
                .then()
                .statusCode(200);
    }

    private static String line(Map<String, Object> row) {
        assertTrue(row.get("who") != null && row.get("at") != null, "nobody did it: " + row);
        return row.get("what") + " " + row.get("from") + ">" + row.get("to");
    }

    private void put(String what, Map<String, String> body) {
        AINO.asks().body(body).put("/api/v1/comments/" + comment + what).then().statusCode(200);
    }

    private void delete(String what) {
        AINO.asks().delete("/api/v1/comments/" + comment + what).then().statusCode(200);
    }
}
