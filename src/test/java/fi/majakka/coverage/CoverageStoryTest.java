package fi.majakka.coverage;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.RISTO;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.DemoChannel;
import fi.majakka.shared.ChannelId;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoverageStoryTest {
    private ChannelId channel;
    private String desk;

    @BeforeEach
    void a_desk() {
        channel = DemoChannel.connectEmpty();
        desk = Office.desk(channel.toString());
    }

    @AfterEach
    void it_closes() {
        RISTO.asks().delete("/api/v1/desks/" + desk).then().statusCode(204);
        RISTO.asks().delete("/api/v1/channels/" + channel).then().statusCode(204);
    }

    @Test
    void without_a_rota_every_service_hour_is_a_gap() {
        coverage("2027-02-01", "2027-02-07")
                .body("desks[0].serviceMinutes", equalTo(5 * 7 * 60))
                .body("desks[0].coveredMinutes", equalTo(0))
                .body("desks[0].gaps", hasSize(5))
                .body("desks[0].gaps.reason", hasItem("nobody-planned"))
                .body("desks[0].gaps[0].from", equalTo("2027-02-01T07:00:00Z"))
                .body("desks[0].gaps[0].fixes", notNullValue())
                .body("desks[0].days", hasSize(7))
                .body("desks[0].days[6].state", equalTo("closed"))
                .body("desks[0].days[0].week", equalTo(5));
    }

    @Test
    void a_day_in_several_seasons_has_the_hours_and_the_name_of_the_last() {
        var hours = Map.of("days", List.of("monday", "tuesday", "wednesday"), "from", "10:00", "until", "12:00");
        var long_ = Map.of("name", "Kevät", "from", "2027-02-01", "until", "2027-02-07", "serviceHours", List.of());
        var short_ = Map.of(
                "name", "Penkkarit", "from", "2027-02-02", "until", "2027-02-02", "serviceHours", List.of(hours));
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("seasons", List.of(long_, short_), "confirmation", "Kokeillaan"))
                .patch("/api/v1/desks/" + desk)
                .then()
                .statusCode(200);
        coverage("2027-02-01", "2027-02-08")
                .body(
                        "desks[0].days.occasion",
                        equalTo(Arrays.asList("Kevät", "Penkkarit", "Kevät", "Kevät", "Kevät", "Kevät", "Kevät", null)))
                .body("desks[0].days.state[0..2]", equalTo(List.of("closed", "gap", "closed")))
                .body("desks[0].days[1].spans[0].from", equalTo("2027-02-02T08:00:00Z"));
    }

    @Test
    void a_rota_covers_and_duty_names_who_is_there() {
        Office.rota(desk, ANSKI);
        coverage("2027-02-01", "2027-02-07")
                .body("covered", equalTo(true))
                .body("desks[0].gaps", hasSize(0))
                .body("desks[0].shifts", hasSize(5))
                .body("desks[0].shifts[0].member.id", equalTo(ANSKI.id()));
        AINO.asks()
                .get("/api/v1/duty?desk=" + desk + "&at=2027-02-01T07:00:00Z")
                .then()
                .statusCode(200)
                .body("desks[0].state", equalTo("covered"))
                .body("desks[0].members[0].member.id", equalTo(ANSKI.id()));
        AINO.asks()
                .get("/api/v1/duty?desk=" + desk + "&at=2027-02-01T06:59:59Z")
                .then()
                .body("desks[0].state", equalTo("closed"))
                .body("desks[0].opensAt", equalTo("2027-02-01T07:00:00Z"));
    }

    @Test
    void an_absence_that_opens_a_gap_is_saved_only_when_somebody_says_why() {
        Office.rota(desk, ANSKI);
        var absence =
                Map.of("memberId", ANSKI.id(), "kind", "other", "firstDay", "2099-02-02", "lastDay", "2099-02-02");
        var soon = java.time.LocalDate.now().plusDays(7);
        while (soon.getDayOfWeek().getValue() > 5) soon = soon.plusDays(1);
        var body = new java.util.HashMap<String, Object>(absence);
        body.put("firstDay", soon.toString());
        body.put("lastDay", soon.toString());
        RISTO.asks()
                .body(Map.of("absence", body))
                .post("/api/v1/coverage/previews")
                .then()
                .statusCode(200)
                .body("opensGaps", equalTo(true))
                .body("opened.reason", hasItem("all-absent"));
        RISTO.asks()
                .body(body)
                .post("/api/v1/absences")
                .then()
                .statusCode(422)
                .body("code", equalTo("opens-gap"))
                .body("violations[0].field", equalTo("confirmation"));
        body.put("confirmation", "Kukaan muu ei ehdi");
        String id = RISTO.asks()
                .body(body)
                .post("/api/v1/absences")
                .then()
                .statusCode(201)
                .body("state", equalTo("approved"))
                .extract()
                .path("id");
        coverage(soon.toString(), soon.toString()).body("desks[0].gaps.reason", equalTo(List.of("all-absent")));
        RISTO.asks()
                .body(Map.of("id", id, "absence", Map.of("substitutes", Office.ids(AINO))))
                .post("/api/v1/coverage/previews")
                .then()
                .statusCode(200)
                .body("closed", hasSize(1));
        coverage(soon.toString(), soon.toString()).body("desks[0].gaps", hasSize(1));
        RISTO.asks().delete("/api/v1/absences/" + id).then().statusCode(204);
        coverage(soon.toString(), soon.toString()).body("desks[0].gaps", hasSize(0));
    }

    @Test
    void a_shift_that_moves_is_looked_at_as_one_change() {
        Office.rota(desk, ANSKI);
        var day = java.time.LocalDate.now().plusDays(7);
        while (day.getDayOfWeek().getValue() > 5) day = day.plusDays(1);
        var times = Map.of("deskId", desk, "from", day + "T09:00", "until", day + "T16:00");
        var comes = new java.util.HashMap<>(times);
        comes.put("memberId", AINO.id());
        var goes = new java.util.HashMap<>(times);
        goes.put("insteadOfId", ANSKI.id());
        looksAt(List.of(comes, goes)).body("opensGaps", equalTo(false)).body("daysChanged", equalTo(1));
        looksAt(List.of(goes)).body("opensGaps", equalTo(true)).body("opened", hasSize(1));
        coverage(day.toString(), day.toString()).body("desks[0].shifts[0].member.id", equalTo(ANSKI.id()));
    }

    @Test
    void who_holds_the_work_in_the_last_resort_is_proposed_last() {
        int version = RISTO.asks().get("/api/v1/desks/" + desk).path("version");
        RISTO.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("lastResortId", AINO.id()))
                .patch("/api/v1/desks/" + desk)
                .then()
                .statusCode(200);
        var fixes = coverage("2027-02-01", "2027-02-01");
        List<String> members = fixes.extract().path("desks[0].gaps[0].fixes.member.id");
        assertTrue(members.size() > 1 && !members.get(0).equals(AINO.id()), "Proposed first of " + members.size());
        fixes.body("desks[0].gaps[0].fixes.checks.flatten().findAll { it.code == 'hours' }.value", hasItem(7f));
    }

    private static io.restassured.response.ValidatableResponse looksAt(List<? extends Map<String, String>> overrides) {
        return RISTO.asks()
                .body(Map.of("overrides", overrides))
                .post("/api/v1/coverage/previews")
                .then()
                .statusCode(200);
    }

    private io.restassured.response.ValidatableResponse coverage(String from, String until) {
        return RISTO.asks()
                .get("/api/v1/coverage?desk=" + desk + "&from=" + from + "&until=" + until)
                .then()
                .statusCode(200);
    }
}
