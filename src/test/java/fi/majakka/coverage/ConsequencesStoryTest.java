package fi.majakka.coverage;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.ELIAS;
import static fi.majakka.Cast.JONAS;
import static fi.majakka.Cast.RISTO;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.majakka.DemoChannel;
import fi.majakka.delegation.Roles;
import fi.majakka.shared.ChannelId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a change is said to do is what it does. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConsequencesStoryTest {
    private static final String WEDNESDAY = LocalDate.now()
            .plusWeeks(2)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY))
            .toString();

    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private ChannelId channel;
    private String desk;

    @BeforeEach
    void a_desk() {
        channel = DemoChannel.connectEmpty();
        desk = Office.desk(channel.toString());
    }

    @AfterEach
    void it_closes() {
        RISTO.asks().delete("/api/v1/desks/" + desk);
        RISTO.asks().delete("/api/v1/channels/" + channel).then().statusCode(204);
    }

    @Test
    void somebody_goes_from_one_shift_and_somebody_else_is_away() {
        Office.rota(desk, ANSKI);
        Office.rota(desk, JONAS);
        Office.made("overrides", times("insteadOfId", ANSKI.id()));
        var away = Office.made("absences", absence(AINO.id()));
        onWednesday()
                .statusCode(200)
                .body("desks[0].gaps", hasSize(0))
                .body("desks[0].shifts.member.id", equalTo(List.of(JONAS.id())));
        RISTO.asks().delete("/api/v1/absences/" + away).then().statusCode(204);
    }

    @Test
    void a_channel_that_no_desk_had_is_covered_by_who_may_answer_there() {
        Office.rota(desk, ANSKI);
        var other = DemoChannel.connectEmpty();
        var channels = List.of(channel.toString(), other.toString());
        RISTO.asks()
                .body(Map.of("id", desk, "desk", Map.of("channels", channels)))
                .post("/api/v1/coverage/previews")
                .then()
                .body("opensGaps", equalTo(false));
        change(Map.of("channels", channels)).statusCode(200);
        onWednesday().body("desks[0].gaps", hasSize(0));
        RISTO.asks().delete("/api/v1/channels/" + other).then().statusCode(204);
    }

    @Test
    void in_another_zone_what_is_planned_is_at_the_same_times_of_the_clock() {
        Office.rota(desk, ANSKI);
        var shift = Map.of("memberId", AINO.id(), "from", WEDNESDAY + "T09:00", "until", WEDNESDAY + "T16:00");
        Office.made(
                "plans",
                Map.of(
                        "name",
                        "Yksi päivä",
                        "desks",
                        List.of(desk),
                        "from",
                        WEDNESDAY,
                        "until",
                        WEDNESDAY,
                        "shifts",
                        List.of(shift)));
        change(Map.of("zone", "Europe/Stockholm")).statusCode(200);
        onWednesday().body("desks[0].gaps", hasSize(0)).body("desks[0].shifts.member.id", equalTo(List.of(AINO.id())));
    }

    @Test
    void a_holiday_is_named_also_where_one_date_is_asked_for() {
        change(Map.of("holidays", Map.of("country", "FI"))).statusCode(200);
        coverage("2027-12-06")
                .body("desks[0].days[0].state", equalTo("closed"))
                .body("desks[0].days[0].holiday.name.fi", equalTo("itsenäisyyspäivä"));
    }

    @Test
    void whose_role_has_ended_may_not_be_named() throws InterruptedException {
        var body = new HashMap<String, Object>(Map.of("memberId", ELIAS.id(), "role", "responder"));
        body.put("channels", List.of(channel.toString()));
        body.put("until", Instant.now().plusSeconds(3).toString());
        RISTO.asks().body(body).post("/api/v1/delegations").then().statusCode(201);
        Thread.sleep(3100); // it ends by itself
        RISTO.asks()
                .body(times("memberId", ELIAS.id()))
                .post("/api/v1/overrides")
                .then()
                .statusCode(422)
                .body("code", equalTo("member-may-not-answer"))
                .body("violations[0].field", equalTo("memberId"));
    }

    @Test
    void where_too_few_were_and_nobody_would_be_somebody_says_why() {
        change(Map.of("atLeast", 2)).statusCode(200);
        Office.rota(desk, Map.of("confirmation", "Toista ei ole"), ANSKI);
        onWednesday().body("desks[0].gaps.reason", equalTo(List.of("too-few")));
        var body = absence(ANSKI.id());
        body.remove("confirmation");
        RISTO.asks()
                .body(Map.of("absence", body))
                .post("/api/v1/coverage/previews")
                .then()
                .body("opensGaps", equalTo(true))
                .body("closed", hasSize(0));
        RISTO.asks().body(body).post("/api/v1/absences").then().statusCode(422).body("code", equalTo("opens-gap"));
    }

    @Test
    void who_only_approves_has_a_shift_too_and_covers_nothing() {
        var always = Map.of("days", DAYS, "from", "00:00", "until", "24:00");
        change(Map.of("serviceHours", List.of(always), "confirmation", "Kierto tulee"))
                .statusCode(200);
        Roles.given(ELIAS, "approver", channel.toString());
        Office.rota(desk, Map.of("shifts", List.of(always), "confirmation", "Kokeilu"), ELIAS);
        onWednesday()
                .body("desks[0].coveredMinutes", equalTo(0))
                .body("desks[0].shifts", hasSize(0))
                .body("desks[0].approving.member.id", equalTo(List.of(ELIAS.id())));
        ELIAS.asks().get("/api/v1/me").then().body("onDuty", equalTo(true));
        RISTO.asks()
                .get("/api/v1/duty?desk=" + desk)
                .then()
                .body("desks[0].approvers.id", equalTo(List.of(ELIAS.id())))
                .body("desks[0].until", nullValue());
        ELIAS.asks()
                .body(times("reason", "Hammaslääkäri"))
                .post("/api/v1/swaps")
                .then()
                .statusCode(201);
        Roles.none(ELIAS);
    }

    private Map<String, Object> times(String who, String member) {
        return Map.of("deskId", desk, who, member, "from", WEDNESDAY + "T09:00", "until", WEDNESDAY + "T16:00");
    }

    private static Map<String, Object> absence(String member) {
        return new HashMap<>(Map.of(
                "memberId",
                member,
                "kind",
                "other",
                "firstDay",
                WEDNESDAY,
                "lastDay",
                WEDNESDAY,
                "confirmation",
                "Sovittu"));
    }

    private ValidatableResponse change(Map<String, Object> some) {
        var version = RISTO.asks().get("/api/v1/desks/" + desk).header("ETag");
        return RISTO.asks()
                .header("If-Match", version)
                .body(some)
                .patch("/api/v1/desks/" + desk)
                .then();
    }

    private ValidatableResponse onWednesday() {
        return coverage(WEDNESDAY);
    }

    private ValidatableResponse coverage(String date) {
        return RISTO.asks()
                .get("/api/v1/coverage?desk=" + desk + "&from=" + date + "&until=" + date)
                .then();
    }
}
