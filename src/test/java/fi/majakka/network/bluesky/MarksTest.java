package fi.majakka.network.bluesky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.network.Failure;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.IncomingComment.Known;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands on a comment without being one: hidden, liked, edited, gone. */
class MarksTest extends BakeryTest {
    @Test
    void hiding_leaves_open_who_may_reply_and_can_be_taken_back() {
        var comment = asked();
        connector().hide(bakery.access, target(comment));
        var gate = bakery.records.gateOf(bakery.post).value();
        assertFalse(gate.has("allow"), "an empty list would close the thread");
        assertEquals(bakery.post, Json.text(gate, "post"));
        assertTrue(again(comment).hidden());
        connector().show(bakery.access, target(comment));
        assertFalse(again(comment).hidden());
    }

    @Test
    void what_a_post_allows_already_stays_when_a_reply_is_hidden() {
        var comment = asked();
        var root = AtUri.of(bakery.post);
        var gate = Json.object().put("post", bakery.post);
        gate.putArray("allow").addObject().put("$type", "app.bsky.feed.threadgate#followingRule");
        bakery.records.put(new AtUri(root.did(), FakeRecords.GATE, root.rkey()), gate);
        connector().hide(bakery.access, target(comment));
        assertEquals(1, bakery.records.gateOf(bakery.post).value().path("allow").size());
        assertTrue(again(comment).hidden());
    }

    @Test
    void only_below_our_own_posts_can_be_hidden() {
        var stranger = bakery.write("did:plc:bo", bakery.record("Hei"));
        var record = bakery.answer("@bakery.test", stranger);
        record.putArray("facets").addObject().putArray("features").addObject().put("did", Bakery.FIRM);
        var uri = bakery.write("did:plc:ada", record);
        var mention = poll().get(uri);
        var failure = assertThrows(Failure.class, () -> connector().hide(bakery.access, target(mention)));
        assertEquals(Failure.Kind.PERMISSION, failure.kind());
    }

    @Test
    void a_like_is_one_like_and_can_be_taken_back_before_it_shows() {
        var comment = asked();
        connector().like(bakery.access, target(comment));
        connector().like(bakery.access, target(comment));
        assertTrue(again(comment).liked());
        assertEquals(1, likes());
        connector().unlike(bakery.access, target(comment));
        assertEquals(0, likes());
    }

    @Test
    void an_edit_is_noticed_once_and_stays_noticed() {
        var comment = asked();
        later(Duration.ofMinutes(5));
        bakery.edit(comment.externalId(), "Avaatteko sunnuntaina?");
        var edited = again(comment);
        assertEquals(now, edited.editedAt());
        assertTrue(edited.changedAt().isAfter(comment.changedAt()));
        var noticed = now;
        later(Duration.ofHours(1));
        assertEquals(noticed, again(edited).editedAt());
        assertNull(poll().get(comment.externalId()).deletedAt());
    }

    @Test
    void a_comment_that_is_not_there_is_gone() {
        var comment = asked();
        bakery.records.records.remove(comment.externalId());
        assertNotNull(again(comment).deletedAt());
    }

    @Test
    void a_hundred_comments_are_read_again_in_pages_of_twenty_five() {
        var known = new java.util.ArrayList<Known>();
        for (int i = 0; i < 99; i++) known.add(new Known(bakery.comment("K" + i, "Hei " + i, null), null));
        connector().reread(bakery.access, known);
        assertEquals(4, called("getPosts"));
    }

    private IncomingComment asked() {
        var uri = bakery.comment("Pirkko", "Avaatteko?", null);
        return poll().get(uri);
    }

    private IncomingComment again(IncomingComment comment) {
        var known = new Known(comment.externalId(), comment.reference());
        return connector().reread(bakery.access, List.of(known)).get(0);
    }

    private long likes() {
        return bakery.records.records.keySet().stream()
                .filter(uri -> uri.contains(FakeRecords.LIKE))
                .count();
    }
}
