package fi.majakka.reply.sending;

import static fi.majakka.Cast.AINO;
import static fi.majakka.DemoChannel.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.DemoChannel;
import fi.majakka.Saboteur;
import fi.majakka.channel.Credentials;
import fi.majakka.network.demo.DemoFault;
import fi.majakka.network.demo.DemoNetwork;
import fi.majakka.shared.ChannelId;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens between the network's yes and our row: nothing there may post a second time. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AfterPublishTest {
    @Inject
    DemoNetwork network;

    @Inject
    Credentials credentials;

    @Inject
    Saboteur saboteur;

    @Inject
    ReplySender sender;

    @Inject
    Sql sql;

    private ChannelId channel;
    private String asked;
    private String comment;

    @BeforeEach
    void somebody_asks_on_a_network_that_takes_a_repeated_reply_again() {
        channel = DemoChannel.connectEmpty("facebook");
        var question = "Onko teillä auki? " + UUID.randomUUID();
        asked = network.visitorWrites(channel, "Riikka", question, null);
        comment = DemoChannel.fetched(channel, question);
    }

    @AfterEach
    void peace() {
        saboteur.rests();
    }

    /** T7. */
    @ParameterizedTest
    @EnumSource(Saboteur.Place.class)
    void an_error_after_the_reply_went_out_never_sends_it_again(Saboteur.Place place) {
        network.script(channel, DemoFault.SLOW); // time to break what comes after
        var reply = answer("Kyllä, kymmenestä");
        for (var what : List.of("reply-sent", "reply-unknown", "reply-found")) saboteur.breaks(place, what, reply);
        int peace = saboteur.broken();
        eventually("its end could not be stored", () -> saboteur.broken() > peace);
        assertEquals("sending", state(reply));
        int before = saboteur.broken();
        leaseEnds(reply);
        eventually("that it was interrupted could not be stored either", () -> saboteur.broken() > before);
        var other = answer("Ja sunnuntaina yhdestätoista");
        ends(other, "sent"); // nobody waits for the broken one
        assertEquals(1, ledger("Kyllä, kymmenestä"));

        saboteur.rests();
        leaseEnds(reply);
        ends(reply, "sent");
        assertEquals(1, ledger("Kyllä, kymmenestä"));
        assertTrue(history().containsAll(List.of("reply-unknown", "reply-found")), "history " + history());
    }

    /** T11: networks push and are polled while they still answer the call. */
    @Test
    void our_own_words_that_come_back_before_the_call_returns_are_no_new_item() {
        network.script(channel, DemoFault.SLOW);
        var reply = answer("Kyllä, tulkaa käymään");
        eventually("our words are in the thread", () -> thread().contains("Kyllä, tulkaa käymään"));
        assertEquals("sending", state(reply), "The words did not come back before the call: this proves nothing");
        ends(reply, "sent");
        assertEquals(List.of("Kyllä, tulkaa käymään"), thread());
        assertEquals(reply, detail("thread[0].replyId"));
        assertEquals(1, ledger("Kyllä, tulkaa käymään"));
        int items = AINO.asks()
                .queryParam("channel", channel.toString())
                .queryParam("state", "any")
                .get("/api/v1/comments")
                .then()
                .extract()
                .path("items.size()");
        assertEquals(1, items);
        ends(answer("Nähdään!"), "sent"); // our own words are no news to whoever answers next
    }

    /** T6: a network that has no key of ours knows two equal replies apart by their ids alone. */
    @Test
    void two_replies_with_equal_words_are_not_taken_for_each_other() {
        ends(answer("Kiitos!"), "sent");
        network.script(channel, DemoFault.TIMEOUT_BEFORE, DemoFault.TIMEOUT_AFTER);
        var lost = answer("Kiitos!");
        ends(lost, "unknown");
        looked(lost);
        assertEquals("unknown", state(lost), "The first one was taken for it");
        assertEquals(1, ledger("Kiitos!"));
        AINO.asks()
                .body(Map.of("posted", false))
                .put("/api/v1/replies/" + lost + "/verdict")
                .then()
                .statusCode(200);
        var arrived = answer("Kiitos!");
        ends(arrived, "sent");
        assertEquals(2, ledger("Kiitos!"));
        assertEquals(2, thread().stream().filter("Kiitos!"::equals).count());
    }

    private void looked(String reply) {
        eventually(
                "it was looked for",
                () -> sql.one(
                                "SELECT checks FROM reply WHERE id = ?",
                                List.of(UUID.fromString(reply)),
                                row -> row.getInt("checks"))
                        >= 1);
    }

    /** As if the time of whoever held it had passed. */
    private void leaseEnds(String reply) {
        sql.change("UPDATE reply SET lease_until = now() - interval '1 second' WHERE id = ?", UUID.fromString(reply));
        sender.sendDueReplies();
    }

    private String answer(String text) {
        int version = detail("version");
        return AINO.asksOnce()
                .body(Map.of("text", text, "seenVersion", version))
                .post("/api/v1/comments/" + comment + "/replies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void ends(String reply, String state) {
        eventually("reply is " + state, () -> state(reply).equals(state));
    }

    private static String state(String reply) {
        return AINO.asks().get("/api/v1/replies/" + reply).then().extract().path("state");
    }

    private <T> T detail(String path) {
        return AINO.asks()
                .get("/api/v1/comments/" + comment)
                .then()
                .statusCode(200)
                .extract()
                .path(path);
    }

    private List<String> thread() {
        return detail("thread.text");
    }

    private List<String> history() {
        return AINO.asks()
                .get("/api/v1/comments/" + comment + "/history")
                .then()
                .extract()
                .path("items.what");
    }

    private long ledger(String text) {
        return network.posted(credentials.access(channel)).stream()
                .filter(text::equals)
                .count();
    }
}
