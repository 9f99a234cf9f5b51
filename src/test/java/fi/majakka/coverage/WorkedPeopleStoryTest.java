package fi.majakka.coverage;

import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.JONAS;
import static fi.majakka.Cast.KATARIINA;
import static fi.majakka.Cast.NOORA;
import static fi.majakka.Cast.OSKARI;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.Cast.SANNA;
import static org.hamcrest.Matchers.equalTo;

import fi.majakka.Cast;
import fi.majakka.delegation.Roles;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Cases worked out by hand, through the API: who is away, who may, who leaves, and what goes before what. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedPeopleStoryTest extends DeskStory {
    @Inject
    Sql sql;

    @Test
    void C15_where_the_first_substitute_is_away_too_the_next_stands_in_until_the_first_is_back() {
        ahead("2027-06-21");
        anski();
        away(ANSKI, "2027-07-01", "2027-07-31", JONAS, KATARIINA);
        away(JONAS, "2027-06-21", "2027-07-11");
        on("2027-06-30 10:00", ANSKI);
        on("2027-07-01 10:00", KATARIINA);
        on("2027-07-09 15:59", KATARIINA);
        on("2027-07-12 09:00", JONAS);
        on("2027-08-02 09:00", ANSKI);
        gaps("2027-06-21", "2027-08-02");
    }

    @Test
    void C16_a_circle_of_substitutes_is_refused_and_ends_all_the_same_where_the_data_hold_one() {
        ahead("2027-07-02");
        anski();
        away(ANSKI, "2027-07-05", "2027-07-09", JONAS);
        var back = Map.of(
                "memberId",
                id(JONAS),
                "kind",
                "holiday",
                "firstDay",
                date("2027-07-05").toString(),
                "lastDay",
                date("2027-07-09").toString(),
                "substitutes",
                List.of(id(ANSKI)),
                "confirmation",
                "Menköön");
        RISTO.asks()
                .body(back)
                .post("/api/v1/absences")
                .then()
                .statusCode(422)
                .body("code", equalTo("substitutes-in-a-circle"))
                .body("violations[0].field", equalTo("substitutes"));
        Circles.close(sql, away(JONAS, "2027-07-05", "2027-07-09"), ANSKI);
        on("2027-07-02 10:00", ANSKI);
        gap("2027-07-05 10:00", "all-absent");
        on("2027-07-12 10:00", ANSKI);
        gaps("2027-07-02", "2027-07-06", "2027-07-05 09:00–16:00 all-absent", "2027-07-06 09:00–16:00 all-absent");
    }

    @Test
    void C17_an_absence_from_noon_leaves_the_afternoon_alone() {
        ahead("2027-02-02");
        anski();
        var noon = instant("2027-02-02 12:00").toString();
        away(ANSKI, Map.of("from", noon, "until", instant("2027-02-03").toString()));
        on("2027-02-02 11:59:59", ANSKI);
        gap("2027-02-02 12:00", "all-absent");
        on("2027-02-03 09:00", ANSKI);
        gaps("2027-02-02", "2027-02-03", "2027-02-02 12:00–16:00 all-absent");
    }

    @Test
    void C18_whoever_is_supervised_counts_while_somebody_is_there_who_approves() {
        ahead("2026-06-02");
        gives(OSKARI, "responder", null);
        gives(SANNA, "approver", null);
        weekdays();
        rota(OSKARI, hours(WEEKDAYS, "09:00-16:00"));
        rota(SANNA, hours(WEEKDAYS, "08:00-16:00"));
        var one = instant("2026-06-02 13:00").toString();
        away(SANNA, Map.of("from", one, "until", instant("2026-06-03").toString()));
        on("2026-06-02 12:59", OSKARI);
        gap("2026-06-02 13:00", "supervised-without-approver");
        on("2026-06-03 10:00", OSKARI);
        gaps("2026-06-02", "2026-06-03", "2026-06-02 13:00–16:00 supervised-without-approver");
    }

    @Test
    void C19_a_rota_goes_on_past_a_delegation_and_names_somebody_who_may_no_more() {
        ahead("2027-05-31");
        var until = instant("2027-06-01").toString();
        var role = Map.of(
                "memberId",
                id(NOORA),
                "role",
                "responder",
                "channels",
                List.of(channel),
                "until",
                until,
                "trust",
                FREE);
        RISTO.asks().body(role).post("/api/v1/delegations").then().statusCode(201);
        afterwards(() -> Roles.none(NOORA));
        weekdays();
        rota(NOORA, hours(WEEKDAYS, "09:00-16:00"));
        on("2027-05-31 15:59", NOORA);
        gap("2027-06-01 09:00", "delegation-ended");
        gaps("2027-05-31", "2027-06-01", "2027-06-01 09:00–16:00 delegation-ended");
    }

    @Test
    void C28_a_rota_that_still_names_a_leaver_leaves_a_gap() {
        ahead("2026-08-14");
        gives(OSKARI, "responder", FREE);
        desk(Map.of(), hours(WEEKDAYS, "09:00-16:00"), hours(SATURDAY, "09:00-13:00"));
        rota(OSKARI, hours(WEEKDAYS, "09:00-16:00"), hours(SATURDAY, "09:00-13:00"));
        gaps("2026-08-14", "2026-08-15");
        var end = instant("2026-08-15").toString();
        afterwards(() -> member(OSKARI, Map.of("active", true)));
        member(OSKARI, Map.of("leavesAt", end));
        on("2026-08-14 10:00", OSKARI);
        gap("2026-08-15 10:00", "person-has-left");
        gaps("2026-08-14", "2026-08-15", "2026-08-15 09:00–13:00 person-has-left");
    }

    private void anski() {
        weekdays();
        rota(ANSKI, hours(WEEKDAYS, "09:00-16:00"));
    }

    private static void member(Cast who, Map<String, Object> change) {
        RISTO.asks()
                .header("If-Match", "*")
                .body(change)
                .patch("/api/v1/members/" + id(who))
                .then()
                .statusCode(200);
    }
}
