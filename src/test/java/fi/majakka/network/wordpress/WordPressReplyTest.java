package fi.majakka.network.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.network.Failure.Kind;
import fi.majakka.network.Fault;
import fi.majakka.network.OutgoingReply;
import fi.majakka.network.Target;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WordPressReplyTest extends FakeSiteStory {
    @Test
    void two_replies_with_the_same_words_are_told_apart_and_the_second_is_refused_with_a_reason() {
        var to = visitor("Hyvää leipää!");
        var first = reply(to, "Kiitos!");
        var sent = connector.reply(access(), first);
        var second = new OutgoingReply(UUID.randomUUID(), 1, first.target(), "Kiitos!", "fi", first.preparedAt());
        var failure = fails(Kind.INVALID, () -> connector.reply(access(), second));
        assertTrue(failure.getMessage().contains("same text already stands"));
        assertTrue(connector.findOwnReply(access(), second).isEmpty());
        assertEquals(sent, connector.findOwnReply(access(), first).orElseThrow());
        assertEquals(1, ours());
    }

    @Test
    void a_lost_answer_is_found_by_its_mark_even_after_an_editor_changed_the_text_or_binned_it() {
        var reply = reply(visitor("Onko auki?"), "On!");
        site.fault = Fault.ERROR_AFTER;
        fails(Kind.UNKNOWN_WRITE, () -> connector.reply(access(), reply));
        site.fault = null;
        var stands = site.comments.all.get(1);
        stands.content = "On, kello 9 alkaen.";
        stands.status = "trash";
        assertEquals(
                id(stands),
                connector.findOwnReply(access(), reply).orElseThrow().externalId());
        assertEquals(id(stands), connector.reply(access(), reply).externalId());
        assertEquals(1, ours());
    }

    @Test
    void where_the_site_erases_the_mark_the_time_decides() {
        site.keepsAgents = false;
        var to = visitor("Onko auki?");
        var earlier = connector.reply(access(), reply(to, "On!"));
        var later = reply(to, "On!");
        assertTrue(connector.findOwnReply(access(), later).isEmpty());
        fails(Kind.DUPLICATE, () -> connector.reply(access(), later));
        later(Duration.ofHours(3));
        var muchLater = reply(to, "On!");
        fails(Kind.INVALID, () -> connector.reply(access(), muchLater));
        var other = reply(to, "On, tervetuloa!");
        site.fault = Fault.TIMEOUT_AFTER;
        fails(Kind.UNKNOWN_WRITE, () -> connector.reply(access(), other));
        site.fault = null;
        var found = connector.findOwnReply(access(), other).orElseThrow();
        assertTrue(!found.externalId().equals(earlier.externalId()));
        assertEquals(found, connector.reply(access(), other));
    }

    @Test
    void a_text_that_defeats_the_guard_of_wordpress_is_posted_once_all_the_same() {
        var reply = reply(visitor("Missä?"), "C:\\Leivät & <kakut> \"tänään\" 🎉");
        site.fault = Fault.BROKEN_JSON_AFTER;
        fails(Kind.UNKNOWN_WRITE, () -> connector.reply(access(), reply));
        site.fault = null;
        connector.reply(access(), reply);
        assertEquals(1, ours());
        assertEquals("C:\\Leivät &amp; &lt;kakut&gt; \"tänään\" 🎉", site.comments.all.get(1).content);
    }

    @Test
    void a_comment_in_the_bin_among_the_spam_or_under_another_post_is_not_answered() {
        var to = visitor("Onko auki?");
        to.status = "trash";
        fails(Kind.TARGET_GONE, () -> connector.reply(access(), reply(to, "On!")));
        to.status = "spam";
        fails(Kind.TARGET_GONE, () -> connector.reply(access(), reply(to, "On!")));
        to.status = "approved";
        to.post = 13;
        fails(Kind.TARGET_GONE, () -> connector.reply(access(), reply(to, "On!")));
        assertEquals(0, ours());
    }

    @Test
    void a_reply_that_moved_up_when_its_comment_was_deleted_is_found_and_not_posted_again() {
        var to = visitor("Onko auki?");
        var reply = reply(to, "On!");
        site.fault = Fault.ERROR_AFTER;
        fails(Kind.UNKNOWN_WRITE, () -> connector.reply(access(), reply));
        site.fault = null;
        site.comments.remove(to.id);
        assertTrue(connector.findOwnReply(access(), reply).isPresent());
        connector.reply(access(), reply);
        assertEquals(1, ours());
    }

    @Test
    void a_reply_that_waits_for_a_moderator_counts_as_delivered_and_comes_back_hidden() {
        site.role = "held";
        var reply = reply(visitor("Onko auki?"), "On!");
        var delivery = connector.reply(access(), reply);
        var own = poll().stream()
                .filter(c -> c.externalId().equals(delivery.externalId()))
                .findFirst()
                .orElseThrow();
        assertTrue(own.own() && own.hidden());
    }

    @Test
    void closed_comments_and_empty_or_too_long_texts_are_refused_for_good() {
        var to = visitor("Onko auki?");
        fails(Kind.INVALID, () -> connector.reply(access(), reply(to, "  ")));
        fails(Kind.INVALID, () -> connector.reply(access(), reply(to, "&".repeat(20_000))));
        site.closed = true;
        assertTrue(fails(Kind.INVALID, () -> connector.reply(access(), reply(to, "On!")))
                .getMessage()
                .contains("closed"));
        assertEquals(0, ours());
    }

    @Test
    void a_flood_is_waited_for() {
        var reply = reply(visitor("Onko auki?"), "On!");
        site.answerToAll = "400 " + FakeWordPress.refusal(400, "comment_flood");
        assertEquals(
                now.plusSeconds(15),
                fails(Kind.THROTTLED, () -> connector.reply(access(), reply)).until());
    }

    @Test
    void hiding_leaves_the_visitors_address_and_browser_as_they_were() {
        var c = visitor("Rumaa puhetta");
        var target = new Target(id(c), null, "12", "12", null);
        connector.hide(access(), target);
        assertEquals("hold 203.0.113.7 Mozilla/5.0", c.status + " " + c.ip + " " + c.agent);
        connector.show(access(), target);
        assertEquals("approved 203.0.113.7 Mozilla/5.0", c.status + " " + c.ip + " " + c.agent);
        c.ip = "";
        connector.hide(access(), target);
        assertEquals("hold", c.status);
        c.status = "spam";
        fails(Kind.TARGET_GONE, () -> connector.show(access(), target));
    }

    @Test
    void deleting_uses_the_bin_where_there_is_one() {
        var c = visitor("Rumaa puhetta");
        var target = new Target(id(c), null, "12", "12", null);
        connector.delete(access(), target);
        assertEquals("trash", c.status);
        c.status = "approved";
        site.trash = false;
        connector.delete(access(), target);
        connector.delete(access(), target);
        assertTrue(site.comments.all.isEmpty());
    }

    private long ours() {
        return site.comments.all.stream()
                .filter(c -> c.author == FakeComments.STAFF)
                .count();
    }
}
