package fi.majakka.coverage;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.ELIAS;
import static fi.majakka.Cast.JONAS;
import static fi.majakka.Cast.KATARIINA;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.DemoChannel.eventually;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.DemoChannel;
import fi.majakka.shared.ChannelId;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProposalStoryTest {
    private static final String PROPOSALS = "/api/v1/plans/proposals/";

    @Inject
    Sql sql;

    private ChannelId channel;
    private String desk;

    @BeforeEach
    void a_desk_from_morning_till_evening() {
        channel = DemoChannel.connectEmpty();
        var days = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday");
        var hours = Map.of("days", days, "from", "08:00", "until", "20:00");
        desk = Office.desk(Map.of("channels", List.of(channel.toString()), "serviceHours", List.of(hours)));
    }

    @AfterEach
    void it_closes() {
        RISTO.asks().delete("/api/v1/desks/" + desk).then().statusCode(204);
        RISTO.asks().delete("/api/v1/channels/" + channel).then().statusCode(204);
    }

    @Test
    void a_proposal_that_is_applied_as_a_plan_leaves_no_gap() {
        RISTO.asks()
                .body(Map.of(
                        "memberId", ANSKI.id(), "kind", "holiday", "firstDay", "2098-07-07", "lastDay", "2098-07-12"))
                .post("/api/v1/absences")
                .then()
                .statusCode(201);
        var wish = Map.of("memberId", JONAS.id(), "date", "2098-07-09", "rank", 1);
        var lock =
                Map.of("memberId", AINO.id(), "deskId", desk, "from", "2098-07-08T08:00", "until", "2098-07-08T12:00");
        var ready = ready(ask(Map.of("wishes", List.of(wish), "locked", List.of(lock))));
        assertEquals(List.of("evenest", "wishes", "fewestPeople"), ready.getList("proposals.kind"));
        for (int i = 0; i < 3; i++) apply(ready, "proposals[" + i + "].");
    }

    private void apply(JsonPath ready, String of) {
        assertTrue(ready.getBoolean(of + "feasible"), ready.getString(of + "sentence"));
        assertEquals(List.of(), ready.getList(of + "gaps"));
        assertTrue(ready.getList(of + "fairness.member.id").containsAll(Office.ids(AINO, ANSKI, JONAS)));
        assertEquals(1, ready.getInt(of + "wishesGranted"));
        List<Map<String, Object>> shifts = ready.getList(of + "shifts");
        assertTrue(shifts.stream()
                .anyMatch(s -> s.get("memberId").equals(AINO.id())
                        && s.get("from").equals("2098-07-08T08:00")
                        && s.get("until").equals("2098-07-08T12:00")));
        assertFalse(shifts.stream()
                .anyMatch(s -> s.get("memberId").equals(ANSKI.id())
                        && s.get("from").toString().compareTo("2098-07-13") < 0));
        covered(false);
        String plan = Office.made(
                "plans",
                Map.of(
                        "name",
                        "Kesä",
                        "desks",
                        List.of(desk),
                        "from",
                        "2098-07-07",
                        "until",
                        "2098-07-20",
                        "shifts",
                        shifts));
        covered(true);
        RISTO.asks()
                .delete("/api/v1/plans/" + plan + "?confirmation=ohi")
                .then()
                .statusCode(204);
    }

    private void covered(boolean covered) {
        RISTO.asks()
                .get("/api/v1/coverage?desk=" + desk + "&from=2098-07-07&until=2098-07-20")
                .then()
                .statusCode(200)
                .body("covered", equalTo(covered))
                .body("desks[0].gaps", covered ? empty() : hasItem(notNullValue()))
                .body("desks[0].findings", hasSize(0));
    }

    @Test
    void what_cannot_be_covered_is_told_with_names() {
        RISTO.asks()
                .body(Map.of("atLeast", 30))
                .header("If-Match", "\"0\"")
                .patch("/api/v1/desks/" + desk)
                .then()
                .statusCode(200);
        var ready = ready(ask(Map.of("kind", "evenest", "until", "2098-07-08")));
        assertFalse(ready.getBoolean("proposals[0].feasible"));
        assertEquals("work-rules", ready.getString("proposals[0].gaps[0].cause"));
        assertTrue(ready.getString("proposals[0].gaps[0].detail").contains("on duty then already"), ready::prettify);
    }

    @Test
    void a_search_is_stopped_and_keeps_the_best_so_far() {
        var id = ask(Map.of("seconds", 60));
        eventually("a plan is found", () -> proposal(id).getString("progress[0].empty") != null);
        RISTO.asks().delete(PROPOSALS + id).then().statusCode(204);
        var ready = ready(id);
        assertTrue(ready.getInt("elapsedSeconds") < 25);
        assertTrue(ready.getList("proposals.kind").contains("evenest"));
    }

    @Test
    void a_search_whose_instance_died_has_failed() {
        var id = ask(Map.of("seconds", 1));
        ready(id);
        sql.change(
                "UPDATE plan_proposal SET state = 'SOLVING', result = NULL, seen_at = now() - interval '1 minute' WHERE id = ?",
                UUID.fromString(id));
        assertEquals("failed", proposal(id).getString("state"));
        assertTrue(proposal(id).getString("failure").contains("stopped"));
    }

    @Test
    void only_who_plans_for_the_desk_asks_and_looks() {
        var id = ask(Map.of("seconds", 1, "kind", "evenest"));
        for (var who : List.of(ELIAS, KATARIINA)) {
            who.asks()
                    .body(body(Map.of()))
                    .post("/api/v1/plans/proposals")
                    .then()
                    .statusCode(403);
            who.asks().get(PROPOSALS + id).then().statusCode(403);
        }
        RISTO.asks().get("/api/v1/plans/proposals").then().statusCode(405);
        RISTO.asks().get(PROPOSALS + UUID.randomUUID()).then().statusCode(404);
        RISTO.asks()
                .body(body(Map.of("until", "2098-07-01")))
                .post("/api/v1/plans/proposals")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("until"));
        RISTO.asks()
                .body(body(Map.of("desks", List.of(UUID.randomUUID().toString()))))
                .post("/api/v1/plans/proposals")
                .then()
                .statusCode(422)
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo("desks[0]"));
        ready(id);
    }

    private String ask(Map<String, Object> different) {
        return RISTO.asks()
                .body(body(different))
                .post("/api/v1/plans/proposals")
                .then()
                .statusCode(202)
                .body("state", equalTo("solving"))
                .body("progress.state", hasItem("waiting"))
                .extract()
                .path("id");
    }

    private Map<String, Object> body(Map<String, Object> different) {
        var body = new HashMap<String, Object>(
                Map.of("desks", List.of(desk), "from", "2098-07-07", "until", "2098-07-20", "seconds", 4));
        body.putAll(different);
        return body;
    }

    private static JsonPath proposal(String id) {
        return RISTO.asks().get(PROPOSALS + id).then().statusCode(200).extract().jsonPath();
    }

    private static JsonPath ready(String id) {
        eventually("it is ready", () -> proposal(id).getString("state").equals("ready"));
        return proposal(id);
    }
}
