package fi.majakka.coverage;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.JONAS;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.Cast.SANNA;

import fi.majakka.Cast;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Cases worked out by hand, through the API: what goes before what. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedPlansStoryTest extends DeskStory {
    @Test
    void C22_of_two_plans_the_later_one_goes_before() {
        ahead("2027-06-30");
        anski();
        plan("2027-07-01", "2027-07-31", JONAS);
        plan("2027-07-05", "2027-07-11", AINO);
        on("2027-06-30 10:00", ANSKI);
        on("2027-07-02 10:00", JONAS);
        on("2027-07-05 10:00", AINO);
        on("2027-07-09 15:59", AINO);
        on("2027-07-12 10:00", JONAS);
        on("2027-08-02 10:00", ANSKI);
        gaps("2027-06-30", "2027-08-02");
    }

    @Test
    void C23_a_plan_goes_before_an_override_and_an_override_before_the_rota() {
        ahead("2027-06-25");
        gives(SANNA, "responder", null);
        RISTO.asks()
                .body(FREE)
                .put("/api/v1/trust/" + id(SANNA) + "/" + channel)
                .then()
                .statusCode(200);
        anski();
        var from = date("2027-06-28") + "T00:00";
        var until = date("2027-07-05") + "T00:00";
        var swap =
                Map.of("deskId", desk, "memberId", id(SANNA), "insteadOfId", id(ANSKI), "from", from, "until", until);
        Office.made("overrides", Map.copyOf(swap));
        plan("2027-07-01", "2027-07-31", JONAS);
        on("2027-06-25 10:00", ANSKI);
        on("2027-06-28 10:00", SANNA);
        on("2027-06-30 15:59", SANNA);
        on("2027-07-01 09:00", JONAS);
        on("2027-08-02 09:00", ANSKI);
        gaps("2027-06-25", "2027-08-02");
    }

    private void anski() {
        weekdays();
        rota(ANSKI, hours(WEEKDAYS, "09:00-16:00"));
    }

    /** Every weekday of the period from 9 to 16. */
    private void plan(String first, String last, Cast who) {
        var shifts = date(first)
                .datesUntil(date(last).plusDays(1))
                .filter(d -> d.getDayOfWeek().getValue() <= 5)
                .map(d -> Map.of("memberId", id(who), "from", d + "T09:00", "until", d + "T16:00"))
                .toList();
        var when = Map.of("from", date(first).toString(), "until", date(last).toString());
        var body = new HashMap<String, Object>(when);
        body.putAll(Map.of("name", "Heinäkuu", "desks", List.of(desk), "shifts", shifts));
        Office.made("plans", body);
    }
}
