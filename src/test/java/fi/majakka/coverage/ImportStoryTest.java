package fi.majakka.coverage;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.ELIAS;
import static fi.majakka.Cast.KATARIINA;
import static fi.majakka.Cast.RISTO;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.Cast;
import fi.majakka.DemoChannel;
import fi.majakka.shared.ChannelId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
class ImportStoryTest {
    private static final String IMPORTS = "/api/v1/absences/imports";
    private final String uid = UUID.randomUUID().toString();
    private ChannelId channel;
    private String desk;

    @BeforeEach
    void a_desk() {
        channel = DemoChannel.connectEmpty();
        desk = Office.desk(channel.toString());
    }

    @AfterEach
    void it_closes() {
        for (var who : List.of(ANSKI, KATARIINA))
            for (var id : absences(who)) RISTO.asks().delete("/api/v1/absences/" + id);
        RISTO.asks().delete("/api/v1/desks/" + desk).then().statusCode(204);
        RISTO.asks().delete("/api/v1/channels/" + channel).then().statusCode(204);
    }

    @Test
    void a_calendar_becomes_absences_and_never_twice() {
        var file = calendar(weekly(3) + "BEGIN:VEVENT\r\nUID:" + uid + "x\r\nSUMMARY:Rikki\r\nEND:VEVENT\r\n");
        var dry = body(file);
        dry.put("dryRun", true);
        brought(ANSKI, dry).body("absences", hasSize(3));
        assertEquals(0, absences(ANSKI).size(), "nothing is saved");
        brought(ANSKI, body(file))
                .body("absences", hasSize(3))
                .body("absences.state", everyItem(equalTo("requested")))
                .body("absences[0].note", equalTo("Loma, äidin luona"))
                .body("absences[0].firstDay", equalTo(monday().toString()))
                .body("absences[0].lastDay", equalTo(monday().plusDays(1).toString()))
                .body("skipped", hasSize(1))
                .body("skipped[0].summary", equalTo("Rikki"))
                .body("skipped[0].reason", equalTo("it has no begin"));
        brought(ANSKI, body(calendar(weekly(4))))
                .body("absences", hasSize(1))
                .body("skipped", hasSize(3))
                .body("skipped[0].reason", containsString("brought before"));
        assertEquals(4, absences(ANSKI).size());
        RISTO.asks().delete("/api/v1/absences/" + absences(ANSKI).get(0)).then().statusCode(204);
        brought(ANSKI, body(calendar(weekly(4)))).body("absences", hasSize(1)).body("skipped", hasSize(3));
    }

    @Test
    void what_opens_a_gap_needs_a_reason_for_all_of_it() {
        Office.rota(desk, KATARIINA);
        var body = body(calendar(weekly(2)));
        body.put("memberId", KATARIINA.id());
        RISTO.asks()
                .body(body)
                .post(IMPORTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("opens-gap"))
                .body("violations[0].field", equalTo("confirmation"));
        assertEquals(0, absences(KATARIINA).size());
        body.put("confirmation", "Loma on loma");
        brought(RISTO, body).body("absences", hasSize(2)).body("absences.state", everyItem(equalTo("approved")));
        AINO.asks()
                .get("/api/v1/coverage?desk=" + desk + "&from=" + monday() + "&until=" + monday())
                .then()
                .body("desks[0].gaps.reason", equalTo(List.of("all-absent")));
    }

    @Test
    void a_substitute_stands_in_each_time() {
        Office.rota(desk, KATARIINA);
        var body = body(calendar(weekly(2)));
        body.putAll(Map.of("memberId", KATARIINA.id(), "substitutes", List.of(AINO.id())));
        brought(RISTO, body).body("absences.substitutes[0].id", everyItem(equalTo(AINO.id())));
        AINO.asks()
                .get("/api/v1/coverage?desk=" + desk + "&from=" + monday() + "&until=" + monday())
                .then()
                .body("covered", equalTo(true));
    }

    @Test
    void the_same_request_twice_has_its_effect_once() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            ANSKI.asks()
                    .header("Idempotency-Key", key)
                    .body(body(calendar(weekly(2))))
                    .post(IMPORTS)
                    .then()
                    .statusCode(200)
                    .body("absences", hasSize(2));
        assertEquals(2, absences(ANSKI).size());
    }

    @Test
    void nobody_brings_somebody_elses_and_nothing_is_an_incident() {
        var foreign = body(calendar(weekly(1)));
        foreign.put("memberId", AINO.id());
        ELIAS.asks().body(foreign).post(IMPORTS).then().statusCode(403);
        for (var ics : List.of(
                "sana",
                "BEGIN:VCALENDAR",
                "BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n".repeat(10_000),
                calendar(weekly(400)),
                calendar(weekly(1).repeat(101))))
            ANSKI.asks()
                    .body(body(ics))
                    .post(IMPORTS)
                    .then()
                    .statusCode(ics.equals("BEGIN:VCALENDAR") ? 200 : ics.contains("COUNT=400") ? 200 : 400);
        var zone = body(calendar(weekly(1)));
        zone.put("zone", "Mars/Olympus");
        ANSKI.asks().body(zone).post(IMPORTS).then().statusCode(400).body("violations[0].field", equalTo("zone"));
    }

    private static ValidatableResponse brought(Cast who, Map<String, Object> body) {
        return who.asks().body(body).post(IMPORTS).then().statusCode(200);
    }

    private static List<String> absences(Cast who) {
        return RISTO.asks()
                .get("/api/v1/absences?limit=200&member=" + who.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static LocalDate monday() {
        return LocalDate.now().plusDays(14).with(java.time.DayOfWeek.MONDAY);
    }

    /** Two days from a Monday on. */
    private String weekly(int times) {
        var day = DateTimeFormatter.BASIC_ISO_DATE;
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:Loma\\, äidin luona\r\nDTSTART;VALUE=DATE:"
                + day.format(monday()) + "\r\nDTEND;VALUE=DATE:" + day.format(monday().plusDays(2))
                + "\r\nRRULE:FREQ=WEEKLY;COUNT=" + times + "\r\nEND:VEVENT\r\n";
    }

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
    }

    private static Map<String, Object> body(String ics) {
        return new HashMap<>(Map.of("ics", ics, "kind", "holiday"));
    }
}
