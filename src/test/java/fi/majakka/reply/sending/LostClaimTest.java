package fi.majakka.reply.sending;

import static fi.majakka.Cast.AINO;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.DemoChannel;
import fi.majakka.network.Delivery;
import fi.majakka.network.demo.DemoNetwork;
import fi.majakka.shared.Lease;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An instance that slept beyond its lease wakes up with a claim in its hands. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LostClaimTest {
    @Inject
    DemoNetwork network;

    @Inject
    Outbox outbox;

    @Inject
    Sql sql;

    private UUID reply;
    private Lease claim;

    @BeforeEach
    void a_reply_is_claimed() {
        var channel = DemoChannel.connectEmpty();
        var question = "Saako kakun huomiseksi? " + UUID.randomUUID();
        network.visitorWrites(channel, "Riikka", question, null);
        var comment = DemoChannel.fetched(channel, question);
        var body = Map.of("text", "Saa!", "seenVersion", 0, "draft", true);
        String id = AINO.asksOnce()
                .body(body)
                .post("/api/v1/comments/" + comment + "/replies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        reply = UUID.fromString(id);
        // the job's own claims are never lost here, so this one is made by hand, of a draft that no job touches
        var claims = Lease.claim(
                sql,
                "reply",
                "id = '" + reply + "'",
                "sends_at",
                "state = 'SENDING', attempt = 1, prepared_at = now()",
                1,
                Duration.ofMinutes(5));
        claim = claims.get(0);
    }

    @AfterEach
    void nothing_is_left_in_the_middle() {
        sql.change("UPDATE reply SET state = 'CANCELLED' WHERE id = ? AND state <> 'SENT'", reply);
    }

    @Test
    void its_time_counts_from_the_moment_at_which_the_attempt_begins() {
        sql.change("UPDATE reply SET lease_until = now() + interval '1 hour' WHERE id = ?", reply);
        assertTrue(outbox.prepare(claim).isPresent());
        var left = "SELECT lease_until < now() + interval '2 minutes' AS soon FROM reply WHERE id = ?";
        assertEquals(true, sql.one(left, List.of(reply), row -> row.getBoolean("soon")));
        outbox.sent(claim, new Delivery("x" + reply, null, null));
        state("sent");
    }

    @Test
    void it_begins_nothing_that_was_taken_over_meanwhile() {
        sql.change("UPDATE reply SET epoch = epoch + 1 WHERE id = ?", reply);
        assertTrue(outbox.prepare(claim).isEmpty());
        state("sending");
    }

    @Test
    void it_begins_nothing_that_is_looked_for_meanwhile() {
        outbox.interrupted(claim);
        assertTrue(outbox.prepare(claim).isEmpty());
        state("unknown");
    }

    @Test
    void it_ends_nothing_that_was_taken_over_meanwhile() {
        sql.change("UPDATE reply SET epoch = epoch + 1 WHERE id = ?", reply);
        outbox.sent(claim, new Delivery("x" + reply, null, null));
        state("sending");
    }

    private void state(String word) {
        AINO.asks().get("/api/v1/replies/" + reply).then().body("state", equalTo(word));
    }
}
