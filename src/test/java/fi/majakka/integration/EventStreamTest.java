package fi.majakka.integration;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.INTEGRATOR;
import static fi.majakka.Cast.ULLA;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.DemoChannel;
import fi.majakka.Feed;
import fi.majakka.shared.Sql;
import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What changed is told once to those who may know of it, live or later. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EventStreamTest {
    private static final int CUTS = 10;

    private static final Comparator<String> BY_VERSION =
            Comparator.comparing(data -> Integer.valueOf(data.replaceFirst(".*\"version\":(\\d+).*", "$1")));

    @Inject
    Sql sql;

    @Inject
    EventRelay relay;

    @Inject
    Sequencer sequencer;

    private String comment;

    @BeforeEach
    void there_is_a_comment() {
        comment = Feed.one(Feed.channel(), "Riikka", "Onko teillä auki? " + UUID.randomUUID());
    }

    @Test
    void a_reader_who_comes_back_hears_what_was_missed_once_and_goes_on_live() {
        String last;
        try (var aino = new Listening(AINO, null)) {
            note("yksi");
            var heard = aino.until("comment-noted", comment);
            last = heard.get(heard.size() - 1).id();
        }
        note("kaksi");
        assign();
        try (var aino = new Listening(AINO, last)) {
            var missed = aino.until("comment-assigned", comment);
            note("kolme");
            var live = aino.until("comment-noted", comment);
            assertEquals(List.of("comment-noted", "comment-assigned"), types(missed));
            assertEquals(List.of("comment-noted"), types(live));
            var ids = new ArrayList<Long>();
            missed.forEach(e -> ids.add(Long.valueOf(e.id())));
            live.forEach(e -> ids.add(Long.valueOf(e.id())));
            assertEquals(ids.stream().sorted().distinct().toList(), ids, "not in order");
            assertTrue(ids.get(0) > Long.parseLong(last), "what was heard before came again");
        }
    }

    /** A connection that breaks again and again while others write. */
    @Test
    void who_is_cut_off_again_and_again_misses_nothing_and_hears_nothing_twice() throws Exception {
        String last;
        try (var aino = new Listening(AINO, null)) {
            note("alku");
            var heard = aino.until("comment-noted", comment);
            last = heard.get(heard.size() - 1).id();
        }
        var labelled = new ArrayList<String>();
        var pool = Executors.newSingleThreadExecutor();
        pool.submit(() -> labels(comment, CUTS * 2, 50));
        while (labelled.size() < CUTS * 2) {
            try (var aino = new Listening(AINO, last)) {
                for (int i = 0; i < 2; i++) {
                    var heard = aino.next();
                    while (!heard.data().contains(comment)) heard = aino.next();
                    last = heard.id();
                    labelled.add(heard.data());
                }
            }
        }
        pool.shutdown();
        assertEquals(CUTS * 2, new HashSet<>(labelled).size(), "heard " + labelled);
        assertEquals(labelled.stream().sorted(BY_VERSION).toList(), labelled, "not in order");
    }

    /** The moment between an event's place and its telling, held still: it is both missed and live. */
    @Test
    void what_is_missed_and_live_at_once_is_heard_once() {
        String last;
        try (var aino = new Listening(AINO, null)) {
            note("alku");
            var heard = aino.until("comment-noted", comment);
            last = heard.get(heard.size() - 1).id();
        }
        Listening aino;
        synchronized (ClientProxy.unwrap(relay)) {
            note("välissä");
            sequencer.sequence();
            aino = new Listening(AINO, last);
            aino.until("comment-noted", comment);
        }
        note("jälkeen");
        assign();
        assertEquals(List.of("comment-noted", "comment-assigned"), types(aino.until("comment-assigned", comment)));
        aino.close();
    }

    @Test
    void an_event_says_what_changed_and_nothing_of_it() {
        try (var integrator = new Listening(INTEGRATOR, null)) {
            note("Salaisuus: asiakas on kanta-asiakas");
            AINO.asks().body(Map.of("text", "Luonnos")).put("/api/v1/comments/" + comment + "/draft");
            for (var event : integrator.until("comment-drafted", comment)) {
                assertTrue(
                        event.data().matches("\\{\"type\":\"[a-z-]+\",\"id\":\"[0-9a-f-]{36}\",\"version\":\\d+}"),
                        event.data());
            }
        }
    }

    @Test
    void a_quiet_stream_says_that_it_lives_and_one_that_is_closed_is_forgotten() {
        int before = relay.open();
        try (var aino = new Listening(AINO, null);
                var anski = new Listening(ANSKI, null)) {
            for (int i = 0; i < 1_000 && !aino.next().name().equals(":"); i++) {}
            for (int i = 0; i < 1_000 && !anski.next().name().equals(":"); i++) {}
            assertTrue(relay.open() >= before + 2);
        }
        DemoChannel.eventually("nobody listens any more", () -> relay.open() <= before);
    }

    @Test
    void who_is_far_behind_is_told_to_start_afresh() {
        QuarkusTransaction.requiringNew().run(() -> sql.change("""
                INSERT INTO event (type, subject_id, version, at)
                SELECT 'test-event', gen_random_uuid(), 0, now() FROM generate_series(1, 1200)"""));
        DemoChannel.eventually(
                "they have their place",
                () -> sql.one(
                                "SELECT count(*) AS n FROM event WHERE seq IS NULL AND type = 'test-event'",
                                List.of(),
                                r -> r.getInt("n"))
                        == 0);
        try (var aino = new Listening(AINO, "0")) {
            assertEquals("reset", aino.next().name());
            note("ja sitten");
            assertEquals(List.of("comment-noted"), types(aino.until("comment-noted", comment)));
        }
    }

    @Test
    void who_may_not_read_hears_nothing_and_garbage_is_refused() {
        for (var path : List.of("/api/v1/events", "/api/v1/changes")) {
            given().get(path).then().statusCode(401).contentType("application/problem+json");
            ULLA.asks().get(path).then().statusCode(403).body("code", equalTo("role-missing"));
        }
        AINO.asks()
                .header("Last-Event-ID", "roskaa")
                .header("Accept", "text/event-stream")
                .get("/api/v1/events")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("Last-Event-ID"));
    }

    @Test
    void changes_are_told_page_by_page_without_a_gap_while_others_write() throws Exception {
        var start = end(null);
        var written = new ArrayList<String>();
        for (int i = 0; i < 4; i++)
            written.add(Feed.one(Feed.channel(), "Timo", "Kirjoittaja " + i + UUID.randomUUID()));
        var pool = Executors.newFixedThreadPool(4);
        var writing = new ArrayList<Future<?>>();
        for (var id : written) writing.add(pool.submit(() -> labels(id, 15, 0)));
        var told = new ArrayList<String>();
        var cursor = start;
        boolean done = false;
        for (int quiet = 0; quiet < 3; ) {
            done = done || writing.stream().allMatch(Future::isDone);
            var page = page(cursor, 7);
            page.forEach(c -> told.add(c.get("type") + " " + c.get("id") + " " + c.get("version")));
            cursor = next;
            quiet = page.isEmpty() && done ? quiet + 1 : 0;
            if (page.isEmpty()) Thread.sleep(300); // longer than a tick of the relay
        }
        for (var one : writing) one.get();
        pool.shutdown();
        var labelled =
                told.stream().filter(t -> t.startsWith("comment-labelled")).toList();
        assertEquals(4 * 15, labelled.size(), "told " + labelled);
        assertEquals(labelled.size(), new HashSet<>(labelled).size(), "told twice");
        for (var id : written) assertTrue(told.contains("comment-arrived " + id + " 0"), "lost " + id);
        assertFalse(told.isEmpty());
    }

    private String next;

    private List<Map<String, Object>> page(String after, int limit) {
        var asked = INTEGRATOR.asks().queryParam("limit", limit);
        if (after != null) asked.queryParam("after", after);
        var answer = asked.get("/api/v1/changes").then().statusCode(200).extract();
        next = answer.path("next");
        assertTrue(answer.header("Link").contains("after=" + next), "Link " + answer.header("Link"));
        return answer.path("items");
    }

    private String end(String from) {
        var cursor = from;
        for (int i = 0; i < 1_000; i++) {
            if (page(cursor, 200).isEmpty()) return next;
            cursor = next;
        }
        throw new AssertionError("There is no end");
    }

    private void labels(String id, int times, int pauseMillis) {
        for (int i = 0; i < times; i++) {
            pause(pauseMillis);
            AINO.asks()
                    .header("If-Match", "*")
                    .body(Map.of("labels", List.of("nro" + i)))
                    .patch("/api/v1/comments/" + id)
                    .then()
                    .statusCode(200);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(String text) {
        AINO.asks()
                .body(Map.of("text", text))
                .post("/api/v1/comments/" + comment + "/notes")
                .then()
                .statusCode(201);
    }

    private void assign() {
        AINO.asks()
                .body(Map.of("memberId", ANSKI.id()))
                .put("/api/v1/comments/" + comment + "/assignment")
                .then()
                .statusCode(200);
    }

    private static List<String> types(List<Listening.Heard> events) {
        return events.stream()
                .map(e -> e.data().replaceFirst(".*\"type\":\"([^\"]*)\".*", "$1"))
                .toList();
    }
}
