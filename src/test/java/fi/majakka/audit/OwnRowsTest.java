package fi.majakka.audit;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.INTEGRATOR;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.Cast.ULLA;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.Feed;
import fi.majakka.shared.MemberId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whose rows the trail shows to whom, and for whom somebody acted. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnRowsTest {
    private static final String PATH = "/api/v1/audit?limit=200&subject=";

    @Inject
    AuditTrail trail;

    private String comment;

    @BeforeEach
    void there_is_a_comment() {
        comment = Feed.one(Feed.channel(), "Riikka", "Onko teillä auki? " + UUID.randomUUID());
    }

    @Test
    void everybody_else_reads_what_they_did_themselves_and_nothing_more() {
        resolve();
        ANSKI.asks().body(Map.of("text", "Oliko se?")).post("/api/v1/comments/" + comment + "/notes");
        var path = PATH + comment;
        AINO.asks().get(path).then().statusCode(200).body("items.what", equalTo(List.of("comment-resolved")));
        ANSKI.asks().get(path).then().statusCode(200).body("items.what", equalTo(List.of("comment-noted")));
        AINO.asks().get(path + "&who=" + ANSKI.id()).then().statusCode(200).body("items.size()", equalTo(0));
        INTEGRATOR.asks().get(path).then().statusCode(200).body("items.size()", equalTo(0));
        for (var who : List.of(AINO, ANSKI, INTEGRATOR)) {
            List<String> done = who.asks()
                    .get("/api/v1/audit?limit=200")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.who.id");
            assertTrue(done.stream().allMatch(who.id()::equals), who + " reads what others did");
        }
        ULLA.asks().get(path).then().statusCode(403).body("code", equalTo("role-missing"));
    }

    @Test
    void a_row_says_for_whom_somebody_acted() {
        var did = new Did(
                UUID.fromString(comment),
                null,
                new MemberId(UUID.fromString(AINO.id())),
                new MemberId(UUID.fromString(RISTO.id())),
                Instant.now(),
                null,
                "valtuutettuna");
        QuarkusTransaction.requiringNew().run(() -> trail.record(did));
        RISTO.asks()
                .get(PATH + comment + "&what=test-done")
                .then()
                .body("items[0].who.name", equalTo("Aino Vuorela"))
                .body("items[0].onBehalfOf.id", equalTo(RISTO.id()))
                .body("items[0].onBehalfOf.name", equalTo("Risto Hallamaa"));
        resolve();
        RISTO.asks().get(PATH + comment + "&what=comment-resolved").then().body("items[0]", not(hasKey("onBehalfOf")));
    }

    private void resolve() {
        AINO.asks()
                .body(Map.of("outcome", "spam"))
                .put("/api/v1/comments/" + comment + "/resolution")
                .then()
                .statusCode(200);
    }
}
