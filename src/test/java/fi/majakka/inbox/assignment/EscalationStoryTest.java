package fi.majakka.inbox.assignment;

import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.JONAS;
import static fi.majakka.Cast.KATARIINA;
import static fi.majakka.Cast.RISTO;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.Cast;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EscalationStoryTest extends OpenDesk {
    private String comment;

    @Override
    Map<String, Object> different() {
        return Map.of(
                "targets",
                Map.of("firstReplyMinutes", 60),
                "escalation",
                List.of(
                        Map.of("to", "holder", "minutes", 30),
                        Map.of("to", "nextOnDuty", "minutes", 15),
                        Map.of("to", "lastResort", "minutes", 0, "repeat", 1)));
    }

    @BeforeEach
    void somebody_asks() {
        on(ANSKI);
        on(JONAS);
        comment = written("Missä paketti on?");
        jobs.run();
        jobs.escalate();
    }

    @Test
    void an_item_that_nears_its_target_goes_from_its_holder_to_the_next_to_the_last_resort() {
        RISTO.asks().get("/api/v1/comments/" + comment).then().body("dueAt", notNullValue());
        var holder = holder(comment);
        var other = holder.equals(ANSKI.id()) ? JONAS : ANSKI;
        pass(0);
        assertEquals(holder, holder(comment));
        told(other == JONAS ? ANSKI : JONAS);
        pass(1);
        assertEquals(other.id(), holder(comment));
        told(other);
        pass(2);
        assertEquals(KATARIINA.id(), holder(comment));
        RISTO.asks()
                .get("/api/v1/comments/" + comment + "/history")
                .then()
                .body("items.what", hasItem("comment-escalated"));
        assertEquals(1, waiting()); // the last step is repeated once
        pass(2);
        assertEquals(0, waiting());
    }

    @Test
    void what_is_resolved_goes_nowhere() {
        RISTO.asks()
                .body(Map.of("outcome", "answered"))
                .put("/api/v1/comments/" + comment + "/resolution")
                .then()
                .statusCode(200);
        var holder = holder(comment);
        pass(1);
        assertEquals(holder, holder(comment));
        assertEquals(0, waiting());
    }

    @Test
    void the_escalator_tells_that_it_runs() {
        jobs.escalate();
        var health = "http://localhost:" + management() + "/q/health/well";
        io.restassured.RestAssured.get(health)
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'escalation' }.status", equalTo("UP"));
    }

    private static int management() {
        return org.eclipse.microprofile.config.ConfigProvider.getConfig()
                .getValue("quarkus.management.test-port", Integer.class);
    }

    /** The step is due now. */
    private void pass(int step) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.change(
                        "UPDATE escalation SET fire_at = now() - interval '1 second' WHERE comment_id = ? AND step = ?",
                        UUID.fromString(comment),
                        step));
        jobs.escalate();
    }

    private int waiting() {
        return sql.one(
                "SELECT count(*) AS n FROM escalation WHERE comment_id = ? AND fire_at IS NOT NULL",
                List.of(UUID.fromString(comment)),
                row -> row.getInt("n"));
    }

    private void told(Cast who) {
        List<String> about = who.asks()
                .get("/api/v1/notices")
                .then()
                .extract()
                .path("items.findAll { it.what == 'work-escalated' }.commentId");
        org.junit.jupiter.api.Assertions.assertTrue(about.contains(comment));
    }
}
