package fi.majakka.coverage;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.NOORA;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.Cast.ULLA;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.Cast;
import fi.majakka.DemoChannel;
import fi.majakka.delegation.Roles;
import fi.majakka.shared.ChannelId;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarStoryTest {
    private static final String FEEDS = "/api/v1/calendar-feeds";
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private ChannelId channel;
    private String desk;

    @BeforeEach
    void a_desk() {
        RISTO.reads("fi");
        ANSKI.reads("en");
        AINO.reads("sv");
        channel = DemoChannel.connectEmpty();
        desk = Office.desk(Map.of(
                "channels",
                List.of(channel.toString()),
                "name",
                "Arki, ilta; \\ 👩‍👧",
                "holidays",
                Map.of("country", "FI")));
    }

    @AfterEach
    void it_closes() {
        for (var who : List.of(RISTO, ANSKI, AINO)) who.reads("fi");
        RISTO.asks().delete("/api/v1/desks/" + desk);
        RISTO.asks().delete("/api/v1/channels/" + channel).then().statusCode(204);
    }

    @Test
    void the_calendar_of_a_desk_shows_what_the_proof_shows() {
        Office.rota(desk, Map.of(), ANSKI, AINO);
        var events = events(address(ANSKI, desk));
        var days = Map.of(
                "from", LocalDate.now(HELSINKI).minusDays(15).toString(),
                "until", LocalDate.now(HELSINKI).plusDays(180).toString());
        var proof = ANSKI.asks()
                .queryParams(days)
                .queryParam("desk", desk)
                .get("/api/v1/coverage")
                .jsonPath();
        List<String> shifts = proof.getList("desks[0].shifts.from");
        var shown = events.stream()
                .filter(e -> !e.getSummary().getValue().startsWith("Closed"))
                .map(e -> begin(e).toString())
                .collect(Collectors.toCollection(TreeSet::new));
        var expected = shifts.stream()
                .filter(at -> shown.isEmpty() || at.compareTo(shown.first()) >= 0 && at.compareTo(shown.last()) <= 0)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, shown);
        assertTrue(shown.size() > 120, "Only " + shown.size());
        assertTrue(
                events.stream().anyMatch(e -> e.getSummary().getValue().startsWith("Closed: ")), "half a year has one");
        assertEquals(9, begin(events.get(0)).atZone(HELSINKI).getHour());
        assertEquals("Arki, ilta; \\ 👩‍👧", location(events));
    }

    @Test
    void what_stays_the_same_keeps_its_uid() {
        Office.rota(desk, ANSKI);
        var address = address(ANSKI, null);
        var first = uids(address);
        assertEquals(first, uids(address));
        assertTrue(first.size() > 100);
        Office.override(desk, AINO);
        assertEquals(first, uids(address));
    }

    @Test
    void nobody_on_duty_is_an_event_too() {
        var texts = events(address(RISTO, desk)).stream()
                .map(e -> e.getSummary().getValue())
                .collect(Collectors.toSet());
        assertTrue(texts.contains("Aukko: ei ketään"), texts.toString());
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("Kiinni: ")), texts.toString());
        assertTrue(read(address(RISTO, desk)).contains("Ketään ei ole merkitty vuoroon."));
    }

    @Test
    void ones_own_calendar_shows_absences_and_the_desks_never_why() {
        Office.rota(desk, ANSKI);
        var day = LocalDate.now(HELSINKI).plusDays(20).with(java.time.DayOfWeek.WEDNESDAY);
        var body = new HashMap<String, Object>(
                Map.of("memberId", ANSKI.id(), "kind", "holiday", "note", "Salaisuus", "confirmation", "Sovittu"));
        body.put("firstDay", day.toString());
        body.put("lastDay", day.plusDays(1).toString());
        String absence = Office.made("absences", body);
        var own = events(address(ANSKI, null));
        var away = own.stream()
                .filter(e -> e.getSummary().getValue().equals("Away: holiday"))
                .findFirst()
                .orElseThrow();
        assertEquals(day, away.getDateTimeStart().getDate());
        assertEquals(day.plusDays(2), away.getDateTimeEnd().getDate(), "the end is not within");
        assertTrue(own.stream()
                .noneMatch(e -> e.getSummary().getValue().startsWith("On duty")
                        && begin(e).atZone(HELSINKI).toLocalDate().equals(day)));
        var shared = read(address(AINO, desk));
        assertTrue(shared.contains("Lucka: ingen"));
        for (var secret : List.of("Semester", "Salaisuus", "Borta")) assertFalse(shared.contains(secret), secret);
        RISTO.asks().delete("/api/v1/absences/" + absence).then().statusCode(204);
    }

    @Test
    void the_address_is_told_once_and_ends_at_once() {
        var made = ANSKI.asks()
                .body(Map.of("deskId", desk))
                .post(FEEDS)
                .then()
                .statusCode(201)
                .body("desk.id", equalTo(desk))
                .extract();
        String id = made.path("id");
        String address = made.path("address");
        given().get(address)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/calendar; charset=utf-8"))
                .header("Cache-Control", equalTo("private, no-store"))
                .header("RateLimit-Limit", notNullValue());
        var list = ANSKI.asks().get(FEEDS + "?limit=200").then().statusCode(200);
        list.body("items.id", hasItem(id)).body("items.find { it.id == '" + id + "' }.lastUsedAt", notNullValue());
        assertFalse(list.extract().asString().contains(address.replaceAll(".*/|\\.ics", "")));
        AINO.asks().get(FEEDS).then().body("items.id", not(hasItem(id)));
        AINO.asks().delete(FEEDS + "/" + id).then().statusCode(404);
        ANSKI.asks().delete(FEEDS + "/" + id).then().statusCode(204);
        looksLikeNoneThatEverWas(address);
        ANSKI.asks().delete(FEEDS + "/" + id).then().statusCode(404);
    }

    @Test
    void a_calendar_of_a_desk_ends_with_the_right_to_see_it() {
        Roles.none(NOORA);
        NOORA.asks()
                .body(Map.of("deskId", desk))
                .post(FEEDS)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-desk"));
        var role = Roles.given(NOORA, "observer", channel.toString());
        var ofDesk = address(NOORA, desk);
        var own = address(NOORA, null);
        assertTrue(read(ofDesk).contains("Aukko"));
        RISTO.asks().body(Map.of("reason", "Loppui")).put("/api/v1/delegations/" + role + "/revocation");
        looksLikeNoneThatEverWas(ofDesk);
        assertTrue(events(own).isEmpty());
        NOORA.asks().get(FEEDS + "?limit=200").then().body("items.desk", hasItem(nullValue()));
        active(NOORA.id(), false);
        looksLikeNoneThatEverWas(own);
        active(NOORA.knownId(), true);
        assertTrue(events(own).isEmpty(), "who comes back finds it again");
    }

    @Test
    void who_is_not_of_the_team_makes_none() {
        ULLA.asks().body("{}").post(FEEDS).then().statusCode(403);
        given().contentType("application/json").body("{}").post(FEEDS).then().statusCode(401);
        ANSKI.asks()
                .body(Map.of("deskId", java.util.UUID.randomUUID()))
                .post(FEEDS)
                .then()
                .statusCode(422);
        ANSKI.asks().get(FEEDS).then().body("items", notNullValue()).body("items.address", not(hasSize(0)));
    }

    private static void active(String member, boolean active) {
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("active", active))
                .patch("/api/v1/members/" + member)
                .then()
                .statusCode(200);
    }

    private static void looksLikeNoneThatEverWas(String address) {
        var never = address.replaceFirst("[^/]+\\.ics$", "x".repeat(43) + ".ics");
        var expected =
                given().get(never).then().statusCode(404).extract().jsonPath().<String, Object>getMap("$");
        var answer =
                given().get(address).then().statusCode(404).extract().jsonPath().<String, Object>getMap("$");
        expected.remove("instance");
        answer.remove("instance");
        assertEquals(expected, answer);
    }

    private static String address(Cast who, String desk) {
        return who.asks()
                .body(desk == null ? Map.of() : Map.of("deskId", desk))
                .post(FEEDS)
                .then()
                .statusCode(201)
                .extract()
                .path("address");
    }

    private static String read(String address) {
        return new String(
                given().get(address).then().statusCode(200).extract().asByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<VEvent> events(String address) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(read(address)));
            return calendar.<VEvent>getComponents("VEVENT");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> uids(String address) {
        return events(address).stream()
                .map(e -> e.getUid().orElseThrow().getValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String location(List<VEvent> events) {
        return events.stream()
                .filter(e -> e.getLocation() != null)
                .map(e -> e.getLocation().getValue())
                .findFirst()
                .orElseThrow();
    }

    private static Instant begin(VEvent event) {
        Temporal at = event.getDateTimeStart().getDate();
        return at instanceof LocalDate day ? day.atStartOfDay(HELSINKI).toInstant() : Instant.from(at);
    }
}
