package fi.majakka.reply;

import static fi.majakka.Cast.KATARIINA;
import static fi.majakka.Cast.MERVI;
import static fi.majakka.Cast.NOORA;
import static fi.majakka.Cast.RISTO;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.DemoChannel;
import fi.majakka.delegation.Roles;
import fi.majakka.network.demo.DemoNetwork;
import fi.majakka.shared.ChannelId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Trust over HTTP: decided by the owner, drawn by nobody's foresight, proposed by the record. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SampledStoryTest {
    @Inject
    DemoNetwork network;

    private ChannelId channel;
    private String trust;

    @BeforeEach
    void mervi_answers_on_a_channel() {
        channel = DemoChannel.connectEmpty();
        Roles.given(MERVI, "responder", channel.toString());
        trust = "/api/v1/trust/" + MERVI.id() + "/" + channel;
    }

    @Test
    void trust_begins_supervised_and_the_owner_decides_on_more() {
        MERVI.asks()
                .get(trust)
                .then()
                .statusCode(200)
                .body("level", equalTo("supervised"))
                .body("version", equalTo(0));
        MERVI.asks().body(Map.of("level", "free")).put(trust).then().statusCode(403);
        KATARIINA.asks().get(trust).then().statusCode(403);
        RISTO.asks().body(Map.of("level", "free", "oneIn", 3)).put(trust).then().statusCode(400);
        RISTO.asks()
                .body(Map.of("level", "sampled", "oneIn", 3))
                .put(trust)
                .then()
                .statusCode(200)
                .body("level", equalTo("sampled"))
                .body("oneIn", equalTo(3))
                .body("setBy.name", equalTo("Risto Hallamaa"));
        RISTO.asks().body(Map.of("level", "free")).put(trust).then().statusCode(200);
        assertEquals("queued", state(write(asked(1).get(0), "Kyllä")));
        RISTO.asks().body(Map.of("level", "supervised")).put(trust).then().statusCode(200);
        assertEquals("submitted", state(write(asked(1).get(0), "Kyllä vain")));
    }

    @Test
    void of_who_is_sampled_some_are_held_and_the_others_leave() {
        RISTO.asks()
                .body(Map.of("level", "sampled", "oneIn", 2))
                .put(trust)
                .then()
                .statusCode(200);
        var states = new HashMap<String, Integer>();
        for (var comment : asked(24)) states.merge(state(write(comment, "Kyllä, " + comment)), 1, Integer::sum);
        assertTrue(
                states.getOrDefault("queued", 0) >= 3 && states.getOrDefault("submitted", 0) >= 3, states.toString());
    }

    @Test
    void twenty_good_replies_propose_a_step_that_the_owner_decides() {
        Roles.given(NOORA, "approver", channel.toString());
        for (var comment : asked(20)) {
            var id = write(comment, "Kyllä on, " + comment);
            NOORA.asks().put("/api/v1/replies/" + id + "/approval").then().statusCode(200);
        }
        var mine = "items.find { it.channel.id == '" + channel + "' }";
        RISTO.asks()
                .get("/api/v1/trust/proposals?limit=200")
                .then()
                .statusCode(200)
                .body(mine + ".member.name", equalTo("Mervi Tolonen"))
                .body(mine + ".record.unchanged", equalTo(20))
                .body(mine + ".proposal.level", equalTo("sampled"))
                .body(mine + ".proposal.oneIn", equalTo(5));
        MERVI.asks().get("/api/v1/trust/proposals").then().statusCode(403);
        RISTO.asks()
                .body(Map.of("level", "sampled"))
                .put(trust)
                .then()
                .statusCode(200)
                .body("record.decided", equalTo(0));
        RISTO.asks()
                .get("/api/v1/trust/proposals?limit=200")
                .then()
                .body("items.channel.id", not(hasItem(channel.toString())));
    }

    private static String state(String reply) {
        return MERVI.asks().get("/api/v1/replies/" + reply).path("state");
    }

    /** As many comments as that, all written before the next poll. */
    private List<String> asked(int comments) {
        var questions = Stream.generate(() -> "Onko auki? " + UUID.randomUUID())
                .limit(comments)
                .toList();
        for (var question : questions) network.visitorWrites(channel, "Riikka", question, null);
        return questions.stream().map(q -> DemoChannel.fetched(channel, q)).toList();
    }

    /** @return the reply's id */
    private static String write(String comment, String text) {
        return MERVI.asksOnce()
                .body(Map.of("text", text, "seenVersion", 0))
                .post("/api/v1/comments/" + comment + "/replies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
