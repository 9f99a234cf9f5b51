package fi.majakka.coverage;

import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.RISTO;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan goes on at the desks that are left when one of its desks is removed. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanOfTwoDesksTest extends DeskStory {
    private static final String PLANS = "/api/v1/plans/";
    private String other;

    @BeforeEach
    void two_desks() {
        ahead("2027-07-05");
        weekdays();
        other = Office.desk(channel);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_left_of_it_is_looked_at_changed_and_removed(boolean first) {
        var plan = plan(first ? List.of(other, desk) : List.of(desk, other));
        removed(other);
        looks(Map.of("id", plan, "plan", Map.of("name", "Elokuu"))).statusCode(200);
        looks(Map.of("remove", plan)).statusCode(200);
        changed(plan, Map.of("name", "Elokuu"));
        changed(plan, Map.of("desks", List.of(desk), "shifts", List.of(shift(desk))));
        RISTO.asks().delete(PLANS + plan + "?confirmation=Ei+tarvita").then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void it_is_gone_with_the_last_of_them(boolean first) {
        var plan = plan(first ? List.of(other, desk) : List.of(desk, other));
        removed(other);
        var last = Office.desk(channel);
        changed(plan, Map.of("desks", List.of(last), "shifts", List.of(shift(last))));
        removed(last);
        RISTO.asks().get(PLANS + plan).then().statusCode(404);
        looks(Map.of("remove", plan)).statusCode(404);
        looks(Map.of("id", plan, "plan", Map.of("name", "Elokuu"))).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_desk_that_was_removed_is_named_by_nobody(boolean first) {
        var plan = plan(List.of(desk, other));
        removed(other);
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("desks", first ? List.of(other, desk) : List.of(desk, other)))
                .patch(PLANS + plan)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-desk"))
                .body("violations[0].field", equalTo(first ? "desks[0]" : "desks[1]"));
    }

    private static ValidatableResponse looks(Map<String, Object> preview) {
        return RISTO.asks().body(preview).post("/api/v1/coverage/previews").then();
    }

    private void changed(String plan, Map<String, Object> change) {
        var confirmed = new HashMap<>(change);
        confirmed.put("confirmation", "Sovittu");
        RISTO.asks()
                .header("If-Match", "*")
                .body(confirmed)
                .patch(PLANS + plan)
                .then()
                .statusCode(200)
                .body("desks.size()", equalTo(1))
                .body("shifts.size()", equalTo(1));
    }

    private String plan(List<String> desks) {
        var when = Map.of(
                "from",
                date("2027-07-05").toString(),
                "until",
                date("2027-07-05").toString());
        var body = new HashMap<String, Object>(when);
        body.putAll(Map.of("name", "Heinäkuu", "desks", desks, "shifts", List.of(shift(desk), shift(other))));
        return Office.made("plans", body);
    }

    private Map<String, String> shift(String at) {
        var day = date("2027-07-05");
        return Map.of("memberId", id(ANSKI), "deskId", at, "from", day + "T09:00", "until", day + "T16:00");
    }

    private static void removed(String desk) {
        RISTO.asks().delete("/api/v1/desks/" + desk).then().statusCode(204);
    }
}
