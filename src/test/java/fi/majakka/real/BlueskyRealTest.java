package fi.majakka.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fi.majakka.network.CanHide;
import fi.majakka.network.CanLike;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.OutgoingReply;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The connector against the network's own servers. */
@Tag("real")
class BlueskyRealTest extends BlueskyDay {
    @Test
    void a_question_comes_in_within_seconds_and_its_answer_stands_once() throws Exception {
        firm.poll();
        long begun = System.nanoTime();
        var question = ada.reply("Myös arkipyhinä? 🙂", root).uri();
        var mention = bo.mention(firm.account, "pakettini on hukassa").uri();
        firm.pollUntil(() -> firm.inbox.keySet().containsAll(List.of(question, mention)));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        System.out.println("Bluesky: question and mention written, indexed and read in " + millis + " ms");
        assertTrue(millis < 15_000, millis + " ms");
        assertEquals("Myös arkipyhinä? 🙂", firm.inbox.get(question).text());
        assertEquals(root, firm.inbox.get(question).post().externalId());
        assertNull(firm.inbox.get(mention).post());

        var reply = firm.reply(question, "Kyllä, 10–16! Katso https://leipomo.fi/auki #aukiolo @" + bo.handle());
        var delivery = firm.connector.reply(firm, reply);
        assertEquals(delivery, firm.connector.reply(firm, reply));
        assertEquals(delivery, firm.connector.findOwnReply(firm, reply).orElseThrow());
        shown(delivery);
        assertEquals(List.of("1 Myös arkipyhinä? 🙂", "2 " + reply.text()), firm.thread(root));
        assertEquals(
                "reply",
                ada.read("app.bsky.notification.listNotifications")
                        .path("notifications")
                        .path(0)
                        .path("reason")
                        .asText());
    }

    @Test
    void another_text_under_the_same_key_overwrites_nothing() throws Exception {
        var question = asked("Avaatteko?");
        var reply = firm.reply(question, "Kyllä!");
        var first = firm.connector.reply(firm, reply);
        var other = new OutgoingReply(reply.id(), 2, reply.target(), "Emme!", "fi", reply.preparedAt());
        assertEquals(first, firm.connector.reply(firm, other));
        shown(first);
        assertEquals(List.of("1 Avaatteko?", "2 Kyllä!"), firm.thread(root));
    }

    @Test
    void the_same_words_twice_are_two_replies() throws Exception {
        var question = asked("Avaatteko?");
        var one = firm.connector.reply(firm, firm.reply(question, "Kiitos!"));
        var two = firm.connector.reply(firm, firm.reply(question, "Kiitos!"));
        assertNotEquals(one.externalId(), two.externalId());
        for (var d : List.of(one, two)) shown(d);
        assertEquals(List.of("1 Avaatteko?", "2 Kiitos!", "2 Kiitos!"), firm.thread(root));
    }

    @Test
    void a_deleted_comment_is_not_answered() throws Exception {
        var question = asked("Avaatteko?");
        ada.delete(question);
        var reply = firm.reply(question, "Kyllä!");
        assertEquals(Kind.TARGET_GONE, refused(reply).kind());
        assertTrue(firm.connector.findOwnReply(firm, reply).isEmpty());
        assertNotNull(firm.reread(question).deletedAt());
    }

    @Test
    void an_edit_shows_when_read_again() throws Exception {
        var question = asked("Avaatteko?");
        assertNull(firm.reread(question).editedAt());
        ada.edit(question, "Avaatteko sunnuntaina?");
        assertEquals("Avaatteko sunnuntaina?", firm.reread(question).text());
        assertNotNull(firm.reread(question).editedAt());
        var delivery = firm.connector.reply(firm, firm.reply(question, "Kyllä!"));
        shown(delivery);
        assertEquals(List.of("1 Avaatteko sunnuntaina?", "2 Kyllä!"), firm.thread(root));
    }

    @Test
    void an_expired_login_is_renewed_and_a_revoked_one_needs_a_keeper() throws Exception {
        var question = asked("Avaatteko?");
        var before = firm.credential();
        firm.replace("accessJwt", BlueskyTokens.expired(before.get("accessJwt")));
        firm.connector.reply(firm, firm.reply(question, "Kyllä!"));
        var after = firm.credential();
        assertNotEquals(before.get("refreshJwt"), after.get("refreshJwt"));
        firm.replace("accessJwt", BlueskyTokens.expired(after.get("accessJwt")));
        firm.replace("refreshJwt", BlueskyTokens.expired(after.get("refreshJwt")));
        assertEquals(firm.account.handle(), firm.connector.probe(firm).name());

        firm.account.write(
                "com.atproto.server.revokeAppPassword",
                JsonNodeFactory.instance.objectNode().put("name", "majakka"));
        firm.replace("accessJwt", BlueskyTokens.expired(firm.credential().get("accessJwt")));
        var failure = assertThrows(Failure.class, () -> firm.connector.probe(firm));
        assertEquals(Kind.AUTH, failure.kind(), failure.getMessage());
    }

    @Test
    void a_hundred_and_twenty_replies_come_in_pages() throws Exception {
        var written = new HashSet<String>();
        BlueskyVisitor.Said last = null;
        for (int i = 0; i < 120; i++) {
            last = (i % 2 == 0 ? ada : bo).say(ada.answer("Vastaus " + i, root));
            written.add(last.uri());
        }
        ada.seen(last);
        TimeUnit.SECONDS.sleep(1);
        firm.poll(4, 20, Duration.ZERO);
        System.out.println("Bluesky: 120 replies in " + firm.pages.size() + " fetches of at most 4 calls and 20 items");
        assertTrue(firm.pages.size() > 5);
        assertTrue(firm.inbox.keySet().containsAll(written), "lost");
        assertEquals(written, firm.inbox.keySet());
    }

    @Test
    void what_the_notifications_keep_back_is_found_in_the_thread() throws Exception {
        firm.account.write(
                "app.bsky.graph.muteActor",
                JsonNodeFactory.instance.objectNode().put("actor", ada.did()));
        firm.poll();
        var kept = ada.reply("Kuuleeko kukaan?", root).uri();
        firm.poll();
        assertFalse(firm.inbox.containsKey(kept));
        firm.poll(10, 100, Duration.ofMinutes(6));
        assertTrue(firm.inbox.containsKey(kept));
    }

    @Test
    void what_staff_wrote_in_another_program_is_ours() throws Exception {
        var question = asked("Avaatteko?");
        var own = firm.account.reply("Kyllä!", question).uri();
        firm.poll(10, 100, Duration.ofMinutes(6));
        assertTrue(firm.inbox.get(own).own());
        assertEquals(question, firm.inbox.get(own).parentExternalId());
    }

    @Test
    void hiding_and_liking_show_on_the_network() throws Exception {
        var question = asked("Avaatteko?");
        ((CanHide) firm.connector).hide(firm, firm.target(question));
        eventually(() -> firm.reread(question).hidden());
        var answered = firm.connector.reply(firm, firm.reply(question, "Hei"));
        assertNotNull(answered, "a thread with a hidden reply is still open");
        ((CanHide) firm.connector).show(firm, firm.target(question));
        eventually(() -> !firm.reread(question).hidden());
        for (int i = 0; i < 2; i++) ((CanLike) firm.connector).like(firm, firm.target(question));
        eventually(() -> firm.reread(question).liked());
        ((CanLike) firm.connector).unlike(firm, firm.target(question));
        eventually(() -> !firm.reread(question).liked());
    }

    @Test
    void a_wrong_app_password_needs_a_keeper() {
        var stranger = new BlueskyFirm(peer);
        stranger.replace("password", "aaaa-bbbb-cccc-dddd");
        var failure = assertThrows(Failure.class, () -> stranger.connector.probe(stranger));
        assertEquals(Kind.AUTH, failure.kind());
        assertTrue(failure.getMessage().contains("app password"), failure.getMessage());
    }

    @Test
    void three_hundred_graphemes_pass_and_one_more_is_refused() throws Exception {
        var question = asked("Avaatteko?");
        assertNotNull(firm.connector.reply(firm, firm.reply(question, "🙂".repeat(100) + "ä".repeat(200))));
        assertEquals(
                Kind.INVALID, refused(firm.reply(question, "ä".repeat(301))).kind());
    }
}
