package fi.majakka.inbox.assignment;

import static fi.majakka.Cast.MERVI;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.DemoChannel.eventually;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.channel.Credentials;
import fi.majakka.delegation.Roles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Outside its hours a desk says when it answers, once to each who writes. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutOfHoursStoryTest extends OpenDesk {
    private static final Map<String, Object> WORDS = Map.of(
            "texts",
            List.of(
                    Map.of("language", "fi", "text", "Kiitos! Vastaamme viimeistään {time}."),
                    Map.of("language", "sv", "text", "Tack! Vi svarar senast {time}.")));

    @Inject
    Credentials credentials;

    @Override
    Map<String, Object> different() {
        return Map.of("targets", Map.of("firstReplyMinutes", 150), "outOfHours", WORDS);
    }

    @Test
    void who_writes_is_told_once_and_the_comment_is_as_new_as_it_was() {
        closedToday();
        var comment = written("Onko teillä auki?");
        jobs.tell();
        eventually("told", () -> posted().size() == 1 ? posted() : null);
        var day = DateTimeFormatter.ofPattern("EEEE d.M.", Locale.forLanguageTag("fi"))
                .format(LocalDate.now(ZONE).plusDays(1));
        assertEquals("Kiitos! Vastaamme viimeistään " + day + " klo 2.30.", posted().get(0));
        var again = written("Haloo?");
        written("Minäkin kysyn", "Timo");
        jobs.tell();
        jobs.tell();
        eventually("the other author is told too", () -> posted().size() == 2 ? posted() : null);
        // what comes back through the network's feed is known as ours, and nobody worked on the comment
        RISTO.asks()
                .get("/api/v1/comments/" + comment)
                .then()
                .body("state", equalTo("new"))
                .body("reply", nullValue())
                .body("replies[0].outOfHours", equalTo(true))
                .body("replies[0].state", equalTo("sent"));
        RISTO.asks().get("/api/v1/comments/" + again).then().body("replies", empty());
        RISTO.asks().get("/api/v1/replies?channel=" + channel).then().body("items", empty());
    }

    @Test
    void in_its_hours_a_desk_says_nothing() {
        written("Onko teillä auki?");
        jobs.tell();
        assertEquals(0, replies());
    }

    @Test
    void what_leaves_too_late_does_not_leave() {
        closedToday();
        var comment = written("Onko teillä auki?");
        change("UPDATE channel SET state = 'PAUSED' WHERE id = ?", channel.value()); // nothing leaves
        jobs.tell();
        change("UPDATE reply SET expires_at = now() WHERE comment_id = ?", UUID.fromString(comment));
        change("UPDATE channel SET state = 'OK' WHERE id = ?", channel.value());
        eventually("it failed", () -> {
            var replies = RISTO.asks().get("/api/v1/comments/" + comment).then();
            String code = replies.extract().path("replies[0].failure.code");
            return "too-late".equals(code) ? code : null;
        });
        assertTrue(posted().isEmpty());
    }

    @Test
    void the_words_are_an_approvers_and_name_a_time() {
        refused(MERVI, WORDS, 403, "role-missing", null);
        var timeless = Map.of("texts", List.of(Map.of("language", "fi", "text", "Vastaamme pian.")));
        refused(RISTO, timeless, 400, "invalid", "outOfHours.texts[0].text");
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("targets", Map.of()))
                .patch("/api/v1/desks/" + desk)
                .then()
                .statusCode(422)
                .body("code", equalTo("answer-time-missing"))
                .body("violations[0].field", equalTo("targets.firstReplyMinutes"));
        change(Map.of("clear", List.of("outOfHours"), "targets", Map.of()));
        RISTO.asks().get("/api/v1/desks/" + desk).then().body("outOfHours", nullValue());
    }

    private void refused(fi.majakka.Cast who, Object words, int status, String code, String field) {
        if (who == MERVI) Roles.given(MERVI, "planner", channel.toString(), null);
        try {
            who.asks()
                    .header("If-Match", "*")
                    .body(Map.of("outOfHours", words))
                    .patch("/api/v1/desks/" + desk)
                    .then()
                    .statusCode(status)
                    .body("code", equalTo(code))
                    .body("violations[0].field", field == null ? nullValue() : equalTo(field));
        } finally {
            if (who == MERVI) Roles.none(MERVI);
        }
    }

    private void change(String statement, UUID of) {
        QuarkusTransaction.requiringNew().run(() -> assertEquals(1, sql.change(statement, of)));
    }

    private List<String> posted() {
        return network.posted(credentials.access(channel));
    }

    private int replies() {
        return sql.one(
                "SELECT count(*) AS n FROM reply WHERE channel_id = ?",
                List.of(channel.value()),
                row -> row.getInt("n"));
    }
}
