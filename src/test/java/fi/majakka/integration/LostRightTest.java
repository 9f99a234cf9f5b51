package fi.majakka.integration;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.OSKARI;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.Cast.SANNA;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.Feed;
import fi.majakka.delegation.Roles;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** T27: a stream that is open tells no more than its reader may know at that moment, and ends with the reader's access. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LostRightTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @BeforeEach
    void oskari_is_known() {
        OSKARI.id();
    }

    @AfterEach
    void as_it_was() {
        active(true);
        Roles.none(OSKARI);
        Roles.none(SANNA);
    }

    @Test
    void a_leavers_stream_ends_within_five_seconds() {
        Roles.given(OSKARI, "observer", Feed.channel());
        try (var oskari = new Listening(OSKARI, null)) {
            active(false);
            assertTrue(oskari.endsWithin(AT_ONCE), "the stream is still open");
        }
    }

    @Test
    void who_lost_a_role_hears_of_its_end_and_nothing_of_the_channel_after_it() {
        var own = Feed.channel();
        var lost = Feed.channel();
        var ownComment = Feed.one(own, "Riikka", "Oma " + UUID.randomUUID());
        var lostComment = Feed.one(lost, "Riikka", "Vieras " + UUID.randomUUID());
        Roles.given(SANNA, "observer", own);
        var role = Roles.given(SANNA, "observer", lost);
        try (var sanna = new Listening(SANNA, null)) {
            note(lostComment);
            sanna.until("comment-noted", lostComment);
            RISTO.asks().body(Map.of("reason", "Riittää")).put("/api/v1/delegations/" + role + "/revocation");
            note(lostComment);
            note(ownComment);
            sanna.until("delegation-revoked", role);
            for (var heard = sanna.next(); !heard.data().contains(ownComment); heard = sanna.next())
                assertTrue(!heard.data().contains(lostComment), "told of a channel that is no more hers: " + heard);
        }
        try (var aino = new Listening(AINO, null)) {
            note(ownComment);
            for (var heard = aino.next(); !heard.data().contains(ownComment); heard = aino.next())
                assertTrue(!heard.data().contains(role), "told of another one's role");
        }
    }

    private static void note(String comment) {
        AINO.asks()
                .body(Map.of("text", "Huomio"))
                .post("/api/v1/comments/" + comment + "/notes")
                .then()
                .statusCode(201);
    }

    private static void active(boolean active) {
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("active", active))
                .patch("/api/v1/members/" + OSKARI.knownId())
                .then()
                .statusCode(200);
    }
}
