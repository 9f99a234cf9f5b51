package fi.majakka.coverage;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.ELIAS;
import static fi.majakka.Cast.JONAS;
import static fi.majakka.Cast.KATARIINA;
import static fi.majakka.Cast.PERTTI;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.Cast.SANNA;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.Cast;
import fi.majakka.DemoChannel;
import fi.majakka.coverage.watch.AskWatch;
import fi.majakka.shared.ChannelId;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskStoryTest {
    @Inject
    AskWatch watch;

    private ChannelId channel;
    private String desk;
    private LocalDate day;
    private final List<String> absences = new ArrayList<>();

    @BeforeEach
    void nobody_is_on_duty_on_a_tuesday() {
        channel = DemoChannel.connectEmpty();
        desk = Office.desk(channel.toString());
        day = LocalDate.now().plusDays(8);
        while (day.getDayOfWeek() != DayOfWeek.TUESDAY) day = day.plusDays(1);
    }

    @AfterEach
    void it_closes() {
        for (var absence : absences)
            RISTO.asks().delete("/api/v1/absences/" + absence).then().statusCode(204);
        RISTO.asks().delete("/api/v1/desks/" + desk).then().statusCode(204);
        RISTO.asks().delete("/api/v1/channels/" + channel).then().statusCode(204);
    }

    @Test
    void two_are_asked_one_cannot_and_the_other_takes_it() {
        var ask = asked(ANSKI, JONAS);
        gap().body("asked", hasSize(1))
                .body("asked[0].askId", equalTo(ask))
                .body("asked[0].members.id", contains(ANSKI.id(), JONAS.id()))
                .body("asked[0].answerBy", notNullValue());
        told(ANSKI, ask, "ask-made");
        answer(ANSKI, ask, Map.of("takes", false, "reason", "Olen matkalla"))
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("refusals.reason", contains("Olen matkalla"));
        JONAS.asks().get("/api/v1/asks/" + ask).then().body("refusals", empty());
        answer(JONAS, ask, Map.of("takes", true))
                .statusCode(200)
                .body("state", equalTo("taken"))
                .body("takenBy.id", equalTo(JONAS.id()))
                .body("overrideId", notNullValue());
        answer(JONAS, ask, Map.of("takes", true)).statusCode(200);
        answer(ANSKI, ask, Map.of("takes", true)).statusCode(409).body("code", equalTo("already-taken"));
        on(JONAS);
        told(RISTO, ask, "ask-taken");
    }

    @Test
    void everybody_is_asked_who_could_take_all_of_it() {
        absent(KATARIINA);
        String ask = RISTO.asks()
                .body(body(Map.of()))
                .post("/api/v1/asks")
                .then()
                .statusCode(201)
                .body("asked.id", hasItems(AINO.id(), ANSKI.id(), JONAS.id()))
                .body("asked.id", not(hasItems(KATARIINA.id())))
                .body("asked.id", not(hasItems(RISTO.id())))
                .body("asked.id", not(hasItems(ELIAS.id())))
                .extract()
                .path("id");
        RISTO.asks().body(body(Map.of())).post("/api/v1/asks").then().body("code", equalTo("nobody-can"));
        RISTO.asks().delete("/api/v1/asks/" + ask).then().statusCode(204);
        told(AINO, ask, "ask-withdrawn");
        answer(AINO, ask, Map.of("takes", true)).statusCode(409).body("code", equalTo("ask-ended"));
        RISTO.asks().delete("/api/v1/asks/" + ask).then().statusCode(409);
        gap().body("asked", empty());
    }

    @Test
    void of_two_who_say_yes_at_the_same_moment_one_takes_it_asked_together_or_apart() throws Exception {
        var together = asked(ANSKI, JONAS);
        var apart = asked(AINO);
        var yes = Map.<String, Object>of("takes", true);
        var said = atOnce(List.of(
                () -> answer(ANSKI, together, yes).extract().statusCode(),
                () -> answer(JONAS, together, yes).extract().statusCode(),
                () -> answer(AINO, apart, yes).extract().statusCode()));
        assertEquals(List.of(200, 409, 409), said);
        AINO.asks().get("/api/v1/overrides?desk=" + desk).then().body("items", hasSize(1));
        look();
        RISTO.asks()
                .get("/api/v1/asks?state=open&desk=" + desk)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void it_ends_when_all_cannot_when_the_time_is_over_and_when_the_gap_is_closed() throws Exception {
        var all = asked(ANSKI);
        answer(ANSKI, all, Map.of("takes", false)).statusCode(200).body("state", equalTo("refused"));
        told(RISTO, all, "ask-all-refused");
        var late = made(Map.of("memberIds", Office.ids(JONAS), "answerBy", in(Duration.ofSeconds(1))));
        var closed = asked(AINO);
        comesIn(ANSKI);
        atOnce(List.of(this::look, this::look));
        told(AINO, closed, "ask-closed");
        told(RISTO, late, "ask-closed");
    }

    @Test
    void who_asked_hears_once_that_nobody_answered_in_time() throws Exception {
        var ask = made(Map.of("memberIds", Office.ids(JONAS), "answerBy", in(Duration.ofMillis(900))));
        Thread.sleep(1000);
        answer(JONAS, ask, Map.of("takes", true)).statusCode(409).body("code", equalTo("ask-ended"));
        atOnce(List.of(this::look, this::look, this::look));
        assertEquals(1, notices(RISTO, ask, "ask-expired"));
        gap().body("asked", empty());
    }

    @Test
    void a_rule_of_work_is_broken_only_by_somebody_who_says_why() {
        RISTO.asks()
                .body(Map.of(
                        "serviceHours",
                        List.of(Map.of("days", List.of("tuesday"), "from", "07:00", "until", "21:00")),
                        "confirmation",
                        "Pitkä päivä"))
                .header("If-Match", "*")
                .patch("/api/v1/desks/" + desk)
                .then()
                .statusCode(200);
        var whole = new HashMap<String, Object>(Map.of("from", day + "T07:00", "until", day + "T21:00"));
        post(RISTO, whole).statusCode(422).body("code", equalTo("nobody-can"));
        whole.put("memberIds", Office.ids(ANSKI));
        var ask = made(whole);
        answer(ANSKI, ask, Map.of("takes", true)).statusCode(422).body("code", equalTo("against-work-rules"));
        answer(ANSKI, ask, Map.of("takes", true, "confirmation", "Sovittu, vapaa on perjantaina"))
                .statusCode(200);
        on(ANSKI);
    }

    @Test
    void who_may_not_answer_is_not_asked_and_who_is_not_asked_knows_of_nothing() {
        post(RISTO, Map.of("memberIds", Office.ids(ELIAS)))
                .statusCode(422)
                .body("code", equalTo("member-may-not-answer"));
        post(AINO, Map.of()).statusCode(403);
        post(RISTO, Map.of("memberIds", Office.ids(RISTO))).statusCode(400);
        post(RISTO, Map.of("from", day + "T17:00", "until", day + "T18:00")).body("code", equalTo("no-gap"));
        var past = Map.<String, Object>of("from", "2026-01-05T09:00", "until", "2026-01-05T16:00");
        post(RISTO, past).body("code", equalTo("over"));
        post(RISTO, Map.of("until", day.plusDays(2) + "T16:00")).statusCode(400);
        post(RISTO, Map.of("answerBy", day.plusDays(1) + "T00:00:00Z")).statusCode(400);
        var ask = asked(ANSKI);
        post(RISTO, Map.of("memberIds", Office.ids(ANSKI))).body("code", equalTo("already-asked"));
        for (var other : List.of(JONAS, SANNA, PERTTI)) {
            other.asks().get("/api/v1/asks/" + ask).then().statusCode(404);
            answer(other, ask, Map.of("takes", true)).statusCode(404);
            other.asks().get("/api/v1/asks").then().body("items.id", not(hasItems(ask)));
        }
        answer(RISTO, ask, Map.of("takes", true)).statusCode(403).body("code", equalTo("not-asked"));
        answer(ANSKI, UUID.randomUUID().toString(), Map.of("takes", true)).statusCode(404);
        ANSKI.asks().delete("/api/v1/asks/" + ask).then().statusCode(403);
        absent(ANSKI);
        answer(ANSKI, ask, Map.of("takes", true)).statusCode(422).body("code", equalTo("cannot-take"));
    }

    /** As the scheduler does it, which gives each look a context of its own. */
    private int look() {
        var context = Arc.container().requestContext();
        context.activate();
        watch.look();
        context.terminate();
        return 0;
    }

    private static List<Integer> atOnce(List<Callable<Integer>> deeds) throws Exception {
        var people = Executors.newFixedThreadPool(deeds.size());
        var said = new ArrayList<Integer>();
        for (var done : people.invokeAll(deeds)) said.add(done.get());
        people.shutdown();
        said.sort(null);
        return said;
    }

    private static String in(Duration time) {
        return Instant.now().plus(time).toString();
    }

    private Map<String, Object> body(Map<String, Object> different) {
        var body = new HashMap<String, Object>(Map.of(
                "deskId",
                desk,
                "from",
                day + "T09:00",
                "until",
                day + "T16:00",
                "answerBy",
                in(Duration.ofDays(2)),
                "message",
                "Otatko tiistain?"));
        body.putAll(different);
        return body;
    }

    private ValidatableResponse post(Cast who, Map<String, Object> different) {
        return who.asks().body(body(different)).post("/api/v1/asks").then();
    }

    private String made(Map<String, Object> different) {
        return post(RISTO, different).statusCode(201).extract().path("id");
    }

    private String asked(Cast... members) {
        return made(Map.of("memberIds", Office.ids(members)));
    }

    private static ValidatableResponse answer(Cast who, String ask, Map<String, Object> body) {
        return who.asks().body(body).put("/api/v1/asks/" + ask + "/answer").then();
    }

    private ValidatableResponse gap() {
        return AINO.asks()
                .get("/api/v1/coverage?desk=" + desk + "&from=" + day + "&until=" + day)
                .then()
                .statusCode(200)
                .rootPath("desks[0].gaps[0]");
    }

    private void comesIn(Cast member) {
        Office.made(
                "overrides",
                Map.of("deskId", desk, "memberId", member.id(), "from", day + "T09:00", "until", day + "T16:00"));
    }

    private void absent(Cast member) {
        absences.add(Office.made(
                "absences",
                Map.of(
                        "memberId",
                        member.id(),
                        "firstDay",
                        day.toString(),
                        "lastDay",
                        day.toString(),
                        "kind",
                        "other",
                        "confirmation",
                        "Muualla")));
    }

    private void on(Cast member) {
        AINO.asks()
                .get("/api/v1/duty?desk=" + desk + "&at=" + day + "T10:00:00Z")
                .then()
                .body("desks[0].members.member.id", equalTo(List.of(member.id())));
    }

    private static void told(Cast who, String ask, String what) {
        assertEquals(1, notices(who, ask, what), who + " hears of " + what);
    }

    private static long notices(Cast who, String ask, String what) {
        List<Map<String, String>> all =
                who.asks().get("/api/v1/notices?limit=200").path("items");
        return Stream.ofNullable(all)
                .flatMap(List::stream)
                .filter(n -> n.get("what").equals(what) && n.get("subjectId").equals(ask))
                .count();
    }
}
