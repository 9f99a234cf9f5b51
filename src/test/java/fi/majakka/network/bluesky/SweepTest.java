package fi.majakka.network.bluesky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.network.IncomingComment.Attachment;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What no notification tells. */
class SweepTest extends BakeryTest {
    @Test
    void a_reply_that_the_notifications_keep_back_is_found_in_its_thread() {
        poll();
        later(Duration.ofMinutes(1));
        var kept = keptBack("Halvalla lainaa!", bakery.post);
        assertFalse(poll().containsKey(kept), "the look comes at a slower pace");
        later(Duration.ofMinutes(5));
        assertTrue(poll().containsKey(kept));
    }

    @Test
    void a_thread_is_read_only_when_it_grew() {
        bakery.comment("Pirkko", "Hei", null);
        poll();
        later(Duration.ofMinutes(6));
        bakery.network.calls.clear();
        poll();
        assertEquals(0, called("getPostThread"));
        assertEquals(2, called("getAuthorFeed"));
    }

    @Test
    void what_staff_wrote_in_another_program_shows_with_the_replies_to_it() {
        var question = bakery.comment("Pirkko", "Avaatteko?", null);
        var own = bakery.write(Bakery.FIRM, bakery.answer("Kyllä!", question));
        var kept = keptBack("Kiitos!", own);
        var known = poll();
        assertTrue(known.get(own).own());
        assertEquals(question, known.get(own).parentExternalId());
        assertEquals(own, known.get(kept).parentExternalId());
        assertFalse(known.containsKey(bakery.post), "our own posts are no comments");
    }

    @Test
    void a_reply_of_a_clock_that_stood_still_in_2010_comes_in_all_the_same() {
        var record = bakery.answer("Kelloni seisoo", bakery.post).put("createdAt", "2010-01-01T00:00:00Z");
        var uri = bakery.write("did:plc:old", record);
        assertTrue(poll().containsKey(uri));
    }

    @Test
    void a_deleted_post_ends_no_look() {
        keptBack("Vielä täällä", bakery.post);
        var rest = bakery.comment("Pirkko", "Hei", null);
        state = fetch(null, 3, 100).state();
        bakery.records.records.remove(bakery.post);
        poll();
        assertTrue(record(rest) != null && !Progress.of(state, null).sweep().unfinished());
    }

    @Test
    void addresses_that_visitors_made_up_stop_nothing() {
        var strange = bakery.answer("Outo", bakery.post);
        strange.withObject("reply").withObject("root").put("uri", "at://" + Bakery.FIRM + "/app.bsky.feed.post");
        bakery.write("did:plc:bo", strange);
        var quote = bakery.answer("Outo lainaus", bakery.post);
        quote.putObject("embed").putObject("record").put("uri", "at://" + Bakery.FIRM + "/app.bsky.feed.post/a b");
        bakery.write("did:plc:bo", quote);
        assertEquals(2, poll().size());
    }

    @Test
    void a_picture_a_link_and_a_shortened_address_come_along() {
        var record = bakery.answer("Katso leipomo.fi/pulla… \u0000", bakery.post);
        var feature = record.putArray("facets").addObject().putArray("features").addObject();
        feature.put("uri", "https://leipomo.fi/pulla?a=b");
        var embed = record.putObject("embed");
        embed.putArray("images").addObject().put("fullsize", "https://cdn.test/kuva.jpg");
        embed.putObject("external").put("uri", "javascript:alert(1)");
        var uri = bakery.write("did:plc:bo", record);
        var known = poll().get(uri);
        assertEquals("Katso leipomo.fi/pulla… ", known.text());
        assertEquals(
                List.of(
                        new Attachment("image", "https://cdn.test/kuva.jpg"),
                        new Attachment("link", "https://leipomo.fi/pulla?a=b")),
                known.attachments());
    }

    private String keptBack(String text, String parent) {
        var uri = bakery.write("did:plc:low", bakery.answer(text, parent));
        bakery.network.api.notifications.keptBack.add(uri);
        return uri;
    }
}
