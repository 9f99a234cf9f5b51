package fi.majakka.inbox.assignment;

import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.JONAS;
import static fi.majakka.Cast.KATARIINA;
import static fi.majakka.Cast.RISTO;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.Cast;
import fi.majakka.DemoChannel;
import fi.majakka.coverage.Office;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkFollowsDutyTest extends OpenDesk {
    private final List<String> absences = new ArrayList<>();

    @AfterEach
    void all_are_back() {
        for (var id : absences) RISTO.asks().delete("/api/v1/absences/" + id);
    }

    @Test
    void new_comments_go_to_those_on_duty_evenly() {
        on(ANSKI);
        on(JONAS);
        int uneven = Math.abs(open(ANSKI) - open(JONAS));
        var comments = IntStream.range(0, 6).mapToObj(i -> written("Hei " + i)).toList();
        jobs.run();
        assertEquals(6, comments.stream().filter(c -> holder(c) != null).count());
        assertTrue(Math.abs(open(ANSKI) - open(JONAS)) <= Math.max(0, uneven - 6) + 1);
    }

    @Test
    void whoever_is_full_gets_no_more_and_the_rest_stays_free() {
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("mostOpen", open(ANSKI) + 2))
                .patch("/api/v1/desks/" + desk)
                .then()
                .statusCode(200);
        on(ANSKI);
        var comments = IntStream.range(0, 3).mapToObj(i -> written("Hei " + i)).toList();
        jobs.run();
        assertEquals(
                2, comments.stream().filter(c -> ANSKI.id().equals(holder(c))).count());
        assertEquals(1, comments.stream().filter(c -> holder(c) == null).count());
    }

    @Test
    void an_author_comes_back_to_who_answered_before() {
        on(ANSKI);
        on(JONAS);
        jobs.run();
        var first = written("Onko teillä kakkuja?");
        jobs.run();
        var who = holder(first);
        var answerer = who.equals(ANSKI.id()) ? ANSKI : JONAS;
        resolved(first, answerer);
        written("Jokin muu", "Toinen");
        jobs.run();
        for (int i = 0; i < 3; i++) {
            var again = written("Vielä " + i);
            jobs.run();
            assertEquals(who, holder(again));
        }
    }

    @Test
    void work_in_a_language_goes_to_who_knows_it() {
        on(ANSKI);
        on(JONAS);
        languages(ANSKI, "fi");
        languages(JONAS, "sv");
        try {
            var comment = written("Hej, har ni glutenfritt bröd?");
            sql.change("UPDATE comment SET language = 'sv' WHERE id = ?", UUID.fromString(comment));
            jobs.run();
            assertEquals(JONAS.id(), holder(comment));
        } finally {
            languages(ANSKI);
            languages(JONAS);
        }
    }

    @Test
    void when_nobody_is_there_the_last_resort_holds_it() {
        var comment = written("Onko ketään?");
        jobs.run();
        assertEquals(KATARIINA.id(), holder(comment));
    }

    @Test
    void where_people_agreed_to_be_called_in_a_gap_that_is_near_is_closed_by_itself() {
        change(Map.of("fillsGaps", true));
        jobs.fill();
        var comment = written("Onko täällä joku?");
        jobs.run();
        var holder = holder(comment);
        assertTrue(holder != null);
        RISTO.asks().get("/api/v1/notices").then().body("items.what", hasItem("gap-filled"));
        RISTO.asks()
                .get("/api/v1/duty?desk=" + desk)
                .then()
                .body("desks[0].state", equalTo("covered"))
                .body("desks[0].members[0].source", equalTo("override"))
                .body("desks[0].members[0].member.id", equalTo(holder));
    }

    @Test
    void gaps_of_two_desks_are_closed_together_by_people_of_their_own() {
        var other = DemoChannel.connectEmpty();
        change(Map.of("fillsGaps", true));
        var second = Office.desk(Map.of(
                "channels",
                List.of(other.toString()),
                "fillsGaps",
                true,
                "serviceHours",
                RISTO.asks().get("/api/v1/desks/" + desk).path("serviceHours")));
        try {
            jobs.fill();
            var there = List.of(onDuty(desk), onDuty(second));
            assertNotEquals(there.get(0), there.get(1));
            assertFalse(there.contains(KATARIINA.id()), "the last resort comes last");
            long before = overrides(second);
            jobs.fill();
            assertEquals(before, overrides(second), "what was closed is closed");
        } finally {
            RISTO.asks().delete("/api/v1/desks/" + second).then().statusCode(204);
            RISTO.asks().delete("/api/v1/channels/" + other).then().statusCode(204);
        }
    }

    private static String onDuty(String desk) {
        return RISTO.asks()
                .get("/api/v1/duty?desk=" + desk)
                .then()
                .body("desks[0].state", equalTo("covered"))
                .body("desks[0].members.size()", equalTo(1))
                .extract()
                .path("desks[0].members[0].member.id");
    }

    private long overrides(String desk) {
        var count = "SELECT count(*) AS n FROM duty_override WHERE desk_id = ?";
        return sql.one(count, List.of(UUID.fromString(desk)), row -> row.getLong("n"));
    }

    @Test
    void where_the_desk_is_closed_work_waits_until_it_opens() {
        closedToday();
        on(ANSKI);
        var comment = written("Onko auki?");
        jobs.run();
        assertEquals(null, holder(comment));
        change(Map.of("exceptions", List.of()));
        jobs.run();
        assertEquals(ANSKI.id(), holder(comment));
    }

    @Test
    void an_illness_passes_the_work_to_the_substitute_and_it_comes_back_on_wish() throws InterruptedException {
        on(ANSKI);
        jobs.run();
        var comment = written("Paketti on myöhässä");
        jobs.run();
        assertEquals(ANSKI.id(), holder(comment));
        var absence = ill(ANSKI, JONAS);
        jobs.run();
        assertEquals(JONAS.id(), holder(comment));
        JONAS.asks()
                .get("/api/v1/comments/" + comment + "/history")
                .then()
                .statusCode(200)
                .body("items.what", hasItem("comment-handed-over"));
        JONAS.asks().get("/api/v1/notices").then().body("items.what", hasItem("work-handed-over"));
        var soon = Instant.now().plusSeconds(1).truncatedTo(ChronoUnit.MILLIS);
        ANSKI.asks()
                .header("If-Match", "*")
                .body(Map.of("until", soon.toString()))
                .patch("/api/v1/absences/" + absence)
                .then()
                .statusCode(200);
        Thread.sleep(1200);
        jobs.run();
        assertEquals(ANSKI.id(), holder(comment));
    }

    @Test
    void what_was_given_by_hand_to_somebody_who_is_not_on_duty_stays() {
        on(ANSKI);
        jobs.run();
        var comment = written("Kenelle tämä kuuluu?");
        ANSKI.asks()
                .body(Map.of("memberId", KATARIINA.id()))
                .put("/api/v1/comments/" + comment + "/assignment")
                .then()
                .statusCode(200);
        ill(ANSKI, JONAS);
        jobs.run();
        assertEquals(KATARIINA.id(), holder(comment));
    }

    @Test
    void when_everybody_goes_the_last_resort_has_the_work() {
        on(ANSKI);
        jobs.run();
        var comment = written("Nyt on kiire");
        jobs.run();
        ill(ANSKI);
        jobs.run();
        RISTO.asks()
                .get("/api/v1/comments/" + comment)
                .then()
                .body("assignee.id", equalTo(KATARIINA.id()))
                .body("claim", nullValue());
    }

    private String ill(Cast who, Cast... substitutes) {
        var body = new HashMap<String, Object>(Map.of("kind", "ill", "substitutes", Office.ids(substitutes)));
        body.put("from", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        body.put("until", Instant.now().plus(1, ChronoUnit.DAYS).toString());
        body.put("returnWork", true);
        String id = who.asks()
                .body(body)
                .post("/api/v1/absences")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        absences.add(id);
        return id;
    }

    private static void languages(Cast who, String... codes) {
        who.asks()
                .body(Map.of("languages", Set.of(codes)))
                .put("/api/v1/me/languages")
                .then()
                .statusCode(200);
    }

    private static void resolved(String comment, Cast by) {
        by.asks()
                .body(Map.of("outcome", "answered"))
                .put("/api/v1/comments/" + comment + "/resolution")
                .then()
                .statusCode(200);
    }

    private static int open(Cast who) {
        List<String> all = RISTO.asks()
                .get("/api/v1/comments?limit=200&assignee=" + who.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return all.size();
    }
}
