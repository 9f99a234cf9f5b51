package fi.majakka.coverage;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.JONAS;
import static fi.majakka.Cast.KATARIINA;
import static fi.majakka.Cast.RISTO;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fi.majakka.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Anski is away, Jonas stands in, and Katariina comes in his place. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SubstituteSwapStoryTest extends DeskStory {
    private static final String TUESDAY = "2027-07-06";

    @BeforeEach
    void a_desk() {
        ahead(TUESDAY);
        weekdays();
    }

    @Test
    void a_shift_that_somebody_has_as_a_substitute_is_swapped_and_undone() {
        rota(ANSKI, hours(WEEKDAYS, "09:00-16:00"));
        away(ANSKI, TUESDAY, TUESDAY, JONAS);
        on(TUESDAY + " 10:00", JONAS);
        var swap = taken();
        put(RISTO, swap, "approval").statusCode(200).body("state", equalTo("approved"));
        on(TUESDAY + " 09:00", KATARIINA);
        on(TUESDAY + " 15:59", KATARIINA);
        JONAS.asks().delete("/api/v1/swaps/" + swap).then().statusCode(204);
        on(TUESDAY + " 10:00", JONAS);
    }

    @Test
    void of_a_shift_in_the_place_of_one_and_then_of_another_all_is_swapped() {
        rota(ANSKI, hours(WEEKDAYS, "09:00-12:00"));
        rota(AINO, hours(WEEKDAYS, "12:00-16:00"));
        away(ANSKI, TUESDAY, TUESDAY, JONAS);
        away(AINO, TUESDAY, TUESDAY, JONAS);
        var swap = taken();
        put(RISTO, swap, "approval").statusCode(200);
        on(TUESDAY + " 11:59", KATARIINA);
        on(TUESDAY + " 12:00", KATARIINA);
        RISTO.asks().delete("/api/v1/swaps/" + swap).then().statusCode(204);
        on(TUESDAY + " 11:59", JONAS);
        on(TUESDAY + " 12:00", JONAS);
    }

    @Test
    void a_swap_that_would_change_nothing_any_more_is_not_approved() {
        var rota = rota(JONAS, hours(WEEKDAYS, "09:00-16:00"));
        var swap = taken();
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("members", ids(ANSKI)))
                .patch("/api/v1/rotas/" + rota)
                .then()
                .statusCode(200);
        put(RISTO, swap, "approval")
                .statusCode(422)
                .body("code", equalTo("not-on-duty"))
                .body("detail", containsString("Katariina"));
        on(TUESDAY + " 10:00", ANSKI);
        JONAS.asks().get("/api/v1/swaps/" + swap).then().body("state", equalTo("taken"));
    }

    @Test
    void who_gives_a_shift_in_return_gives_it_to_somebody_who_is_free() {
        rota(JONAS, hours(WEEKDAYS, "09:00-16:00"));
        var wednesday = date("2027-07-07");
        var times = Map.of("from", wednesday + "T09:00", "until", wednesday + "T12:00");
        var comes = new java.util.HashMap<String, String>(times);
        comes.putAll(Map.of("deskId", desk, "memberId", id(KATARIINA)));
        Office.made("overrides", Map.copyOf(comes));
        KATARIINA
                .asks()
                .body(times)
                .put("/api/v1/swaps/" + asked() + "/taking")
                .then()
                .statusCode(422)
                .body("code", equalTo("not-free"))
                .body("violations[0].field", equalTo("from"))
                .body("detail", containsString("Jonas"));
    }

    @Test
    void a_one_off_change_names_who_is_planned_and_not_who_stands_in() {
        rota(ANSKI, hours(WEEKDAYS, "09:00-16:00"));
        away(ANSKI, TUESDAY, TUESDAY, JONAS);
        instead(JONAS)
                .statusCode(422)
                .body("code", equalTo("stands-in"))
                .body("violations[0].field", equalTo("insteadOfId"))
                .body("detail", containsString("Anna-Liisa"));
        String override = instead(ANSKI).statusCode(201).extract().path("id");
        on(TUESDAY + " 10:00", KATARIINA);
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("reason", "Sovittu"))
                .patch("/api/v1/overrides/" + override)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse instead(Cast who) {
        var times = Map.of("from", date(TUESDAY) + "T09:00", "until", date(TUESDAY) + "T16:00");
        var body = new java.util.HashMap<String, String>(times);
        body.putAll(Map.of("deskId", desk, "memberId", id(KATARIINA), "insteadOfId", id(who)));
        return RISTO.asks().body(body).post("/api/v1/overrides").then();
    }

    private String taken() {
        var swap = asked();
        put(KATARIINA, swap, "taking").statusCode(200).body("state", equalTo("taken"));
        return swap;
    }

    private String asked() {
        var times = Map.of("deskId", desk, "from", date(TUESDAY) + "T09:00", "until", date(TUESDAY) + "T16:00");
        return JONAS.asks()
                .body(times)
                .post("/api/v1/swaps")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse put(Cast who, String swap, String what) {
        return who.asks().put("/api/v1/swaps/" + swap + "/" + what).then();
    }
}
