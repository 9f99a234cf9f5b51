package fi.majakka.network.bluesky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reading a list that only goes backwards, is sorted by clocks of strangers and forgets what has equal times. */
class WalkTest extends BakeryTest {
    @Test
    void a_comment_of_a_slow_clock_is_found_below_those_that_are_known() {
        comments(20);
        poll();
        later(Duration.ofHours(1));
        var slow = slow("Kelloni on hitaalla", Duration.ofHours(20));
        assertTrue(poll().containsKey(slow));
    }

    @Test
    void no_known_comment_ends_the_walk() {
        var slow = slow("Ensimmäinen", Duration.ofHours(23));
        comments(30);
        poll(3, 10);
        var slower = slow("Kelloni on hitaalla", Duration.ofHours(22));
        assertTrue(poll(3, 10).keySet().containsAll(List.of(slow, slower)));
    }

    @Test
    void equal_times_at_the_border_of_a_page_are_found_by_the_next_walk() {
        var written = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            if (i % 2 == 0) later(Duration.ofSeconds(1));
            written.add(mention("Samaan aikaan " + i));
        }
        var seen = new HashSet<>(poll(10, 11).keySet());
        assertTrue(seen.size() < 40, "the trap did not snap");
        seen.addAll(poll(10, 11).keySet());
        assertTrue(seen.containsAll(written));
    }

    @Test
    void short_and_empty_pages_are_no_end() {
        var old = bakery.comment("Pirkko", "Onko kauraleipää?", null);
        for (int i = 0; i < 300; i++) {
            later(Duration.ofSeconds(1));
            bakery.network.api.notifications.likes.add(now);
        }
        assertTrue(poll().containsKey(old));
    }

    @Test
    void an_account_that_is_only_liked_is_not_walked_to_its_beginning_at_each_poll() {
        later(Duration.ofSeconds(1));
        for (int i = 0; i < 3000; i++) bakery.network.api.notifications.likes.add(now.plusSeconds(i * 800L));
        later(Duration.ofSeconds(3000 * 800L));
        poll();
        poll();
        bakery.network.calls.clear();
        poll();
        assertTrue(called("listNotifications") < 15, called("listNotifications") + " pages for nothing");
    }

    @Test
    void a_reply_that_mentions_us_is_a_reply() {
        var above = bakery.comment("Pirkko", "Avaatteko sunnuntaina?", null);
        var record = bakery.answer("@bakery.test avaatteko?", above);
        var facet = record.putArray("facets").addObject();
        facet.putArray("features").addObject().put("did", Bakery.FIRM);
        var uri = bakery.write("did:plc:bo", record);
        var known = poll();
        assertEquals(above, known.get(uri).parentExternalId());
        assertEquals(bakery.post, known.get(uri).post().externalId());
        assertEquals("Ruisleipää on taas!", known.get(uri).post().title());
    }

    @Test
    void a_mention_of_its_own_stands_under_no_post() {
        var uri = mention("Hei leipomo");
        var mention = poll().get(uri);
        assertNull(mention.post());
        assertNull(mention.parentExternalId());
        assertFalse(mention.can().hide());
    }

    @Test
    void what_comes_in_during_a_long_walk_waits_for_the_next_and_is_not_lost() {
        var written = comments(50);
        var first = fetch(null, 3, 10);
        later(Duration.ofSeconds(5));
        var late = bakery.comment("Leo", "Minä myöhästyin", null);
        state = first.state();
        var seen = new HashSet<>(poll(3, 10).keySet());
        first.items().forEach(i -> seen.add(i.externalId()));
        assertTrue(seen.containsAll(written));
        assertTrue(poll(3, 10).containsKey(late));
    }

    /** Each fetch may be killed before its page is stored; then the same state comes again. */
    @Test
    void a_walk_that_is_killed_again_and_again_loses_nothing() {
        long seed = System.nanoTime();
        var chance = new Random(seed);
        var written = comments(60);
        var seen = new HashSet<String>();
        boolean more = true;
        for (int i = 0; more && i < 500; i++) {
            var found = fetch(state, 1 + chance.nextInt(4), 1 + chance.nextInt(12));
            if (chance.nextInt(3) == 0) continue;
            found.items().forEach(c -> seen.add(c.externalId()));
            state = found.state();
            more = found.more();
            if (i % 10 == 0) written.addAll(comments(1));
        }
        state = state == null ? null : new String(state);
        seen.addAll(poll(3, 10).keySet());
        assertTrue(seen.containsAll(written), "seed " + seed);
    }

    @Test
    void the_watermark_moves_only_after_a_whole_walk() {
        comments(50);
        var cut = Progress.of(fetch(null, 3, 10).state(), null);
        assertNull(cut.top());
        assertFalse(cut.walk().cursor().isEmpty());
        poll(3, 10);
        assertEquals(now, Progress.of(state, null).top());
    }

    @Test
    void each_page_comes_oldest_first() {
        comments(30);
        var items = fetch(null, 10, 20).items();
        for (int i = 1; i < items.size(); i++)
            assertFalse(items.get(i).createdAt().isBefore(items.get(i - 1).createdAt()));
    }

    @Test
    void one_call_at_a_time_comes_to_an_end_too() {
        var written = comments(15);
        assertTrue(poll(1, 10).keySet().containsAll(written));
    }

    private List<String> comments(int n) {
        var written = new ArrayList<String>();
        for (int i = 0; i < n; i++) {
            later(Duration.ofSeconds(1));
            written.add(bakery.comment("Kävijä " + i, "Kommentti " + i, null));
        }
        return written;
    }

    private String mention(String text) {
        var record = bakery.record(text);
        record.putArray("facets").addObject().putArray("features").addObject().put("did", Bakery.FIRM);
        return bakery.write("did:plc:bo", record);
    }

    private String slow(String text, Duration behind) {
        Instant told = now.minus(behind);
        return bakery.write("did:plc:slow", bakery.answer(text, bakery.post).put("createdAt", told.toString()));
    }
}
