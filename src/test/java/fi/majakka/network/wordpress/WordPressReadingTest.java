package fi.majakka.network.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.network.Budget;
import fi.majakka.network.IncomingComment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPressReadingTest extends FakeSiteStory {
    @Test
    void a_hundred_comments_of_one_second_all_come_and_come_once() {
        for (int i = 0; i < 250; i++) visitor("Samaan aikaan " + i);
        var ids = ids(poll());
        assertEquals(250, new HashSet<>(ids).size());
        assertEquals(250, ids.size());
    }

    @Test
    void a_quiet_poll_is_one_call_and_gives_nothing_twice() {
        visitor("Onko auki?");
        poll();
        site.requests.clear();
        assertEquals(List.of(), poll());
        assertEquals(1, site.requests.size(), site.requests.toString());
    }

    @Test
    void a_held_comment_comes_hidden_and_again_when_it_is_approved_though_its_date_stays() {
        var held = visitor("Ensimmäinen kommenttini");
        held.status = "hold";
        assertTrue(poll().get(0).hidden());
        later(Duration.ofMinutes(30));
        held.status = "approved";
        var approved = poll();
        assertEquals(List.of(id(held)), ids(approved));
        assertFalse(approved.get(0).hidden());
    }

    @Test
    void what_became_spam_or_was_deleted_for_good_is_told_at_the_next_poll_once() {
        var spam = visitor("Halvat kellot");
        var deleted = visitor("Väärä ketju");
        var stays = visitor("Onko auki?");
        poll();
        spam.status = "spam";
        site.comments.remove(deleted.id);
        var told = poll();
        assertEquals(new HashSet<>(List.of(id(spam), id(deleted))), new HashSet<>(ids(told)));
        told.forEach(item -> assertNotNull(item.deletedAt()));
        assertEquals(List.of(), poll());
        assertFalse(ids(told).contains(id(stays)));
    }

    @Test
    void what_was_never_seen_and_is_spam_never_shows() {
        visitor("Halvat kellot").status = "spam";
        assertEquals(List.of(), poll());
    }

    @Test
    void an_import_with_old_dates_is_found_by_the_daily_sweep_but_nothing_from_before_the_channel() {
        visitor("Onko auki?");
        poll();
        var imported = visitor("Tuotu", Instant.parse("2026-11-20T12:00:00Z"));
        visitor("Vanha tuonti", Instant.parse("2015-05-05T12:00:00Z"));
        later(Duration.ofHours(1));
        assertEquals(List.of(), poll());
        later(Duration.ofHours(24));
        assertEquals(List.of(id(imported)), ids(poll()));
    }

    @Test
    void a_long_import_is_swept_in_several_fetches() {
        visitor("Onko auki?");
        poll();
        for (int i = 0; i < 35; i++) visitor("Tuotu " + i, Instant.parse("2026-11-10T12:00:00Z"));
        later(Duration.ofHours(25));
        assertEquals(35, new HashSet<>(ids(poll(budget(2, 10)))).size());
    }

    @Test
    void a_comment_freed_from_spam_days_later_comes_with_the_daily_look_back() {
        var freed = visitor("En ole robotti", now.minus(Duration.ofDays(1)));
        freed.status = "spam";
        visitor("Onko auki?");
        poll();
        later(Duration.ofDays(2));
        freed.status = "approved";
        poll();
        assertTrue(ids(poll()).contains(id(freed)));
    }

    @Test
    void a_date_in_the_future_does_not_hide_what_comes_before_it() {
        visitor("Tulevaisuudesta", now.plus(Duration.ofDays(400)));
        poll();
        later(Duration.ofMinutes(5));
        var today = visitor("Tänään");
        assertEquals(List.of(id(today)), ids(poll()));
    }

    @Test
    void the_hour_that_comes_twice_in_autumn_loses_nothing() {
        site.comments.zone = ZoneId.of("Europe/Helsinki");
        now = Instant.parse("2026-10-24T23:05:00Z");
        var written = new HashSet<String>();
        var read = new HashSet<String>();
        for (int i = 0; i < 40; i++) {
            written.add(id(visitor("Yöllä " + i)));
            if (i % 3 == 0) read.addAll(ids(poll(evening())));
            later(Duration.ofMinutes(5));
        }
        read.addAll(ids(poll(evening())));
        assertEquals(written, read);
    }

    private Budget evening() {
        return new Budget(10, 5, Duration.ofSeconds(20), Instant.parse("2026-10-24T20:00:00Z"), now);
    }

    @Test
    void a_comment_deleted_in_the_middle_of_a_long_walk_lets_no_other_slip_by() {
        for (int i = 0; i < 30; i++) visitor("Kommentti " + i, now.plusSeconds(i));
        later(Duration.ofMinutes(1));
        var first = connector.fetch(access(), null, budget(10, 10));
        state = first.state();
        var read = new HashSet<>(ids(first.items()));
        for (int i = 0; i < 5; i++) site.comments.all.get(i).status = "trash";
        read.addAll(ids(poll()));
        site.comments.all.forEach(c -> assertTrue(read.contains(id(c)), "lost " + c.content));
    }

    @Test
    void a_page_of_giants_is_read_in_smaller_pages() {
        for (int i = 0; i < 80; i++) visitor("ä".repeat(32_000) + i);
        assertEquals(80, new HashSet<>(ids(poll(budget(50, 100)))).size());
    }

    @Test
    void one_call_at_a_time_gets_there_too_with_a_new_instance_each_time() {
        for (int i = 0; i < 3; i++) visitor("Kommentti " + i);
        var read = new HashSet<String>();
        for (int i = 0; i < 12; i++) {
            connector = WordPressWorld.connector(() -> now, Map.of());
            var page = connector.fetch(access(), state, budget(1, 2));
            state = page.state();
            read.addAll(ids(page.items()));
        }
        assertEquals(3, read.size());
    }

    @Test
    void a_comment_tells_its_post_author_and_links_and_no_more_of_the_visitor_than_is_needed() {
        var c = visitor("x");
        c.content = "Katso <a href=\"https://x.test/a\">tämä</a><br />ja <script>alert(1)</script>hei";
        c.name = "Fish &amp; Chips";
        var item = poll().get(0);
        assertEquals("Katso tämä\nja hei", item.text());
        assertEquals(List.of(new IncomingComment.Attachment("link", "https://x.test/a")), item.attachments());
        assertEquals("Fish & Chips", item.author().name());
        assertEquals("https://avatar.test/96", item.author().avatar());
        assertNull(item.author().externalId());
        assertEquals("Fish & chips", item.post().title());
        assertEquals(site.url() + "/hello/", item.post().url());
        assertEquals("12", item.reference());
        assertFalse(item.raw().contains("203.0.113.7") || item.raw().contains("example.test"));
    }

    @Test
    void another_user_of_the_same_site_goes_on_where_the_old_one_was_and_asks_anew_who_it_is() {
        visitor("Onko auki?");
        poll();
        state = state.replace("\"user\":\"staff\"", "\"user\":\"former\"").replace("\"me\":2", "\"me\":99");
        site.comments.add("Anski", FakeComments.STAFF, 0, "On!", now);
        var items = poll();
        assertEquals(1, items.size());
        assertTrue(items.get(0).own());
    }

    @Test
    void a_second_look_tells_edits_and_what_is_gone() {
        var edited = visitor("Ennen");
        var trashed = visitor("Roskiin");
        var known = poll().stream()
                .map(i -> new IncomingComment.Known(i.externalId(), i.reference()))
                .toList();
        edited.content = "Jälkeen";
        trashed.status = "trash";
        var items = connector.reread(access(), known);
        assertEquals(
                List.of("Jälkeen"),
                items.stream()
                        .filter(i -> i.deletedAt() == null)
                        .map(IncomingComment::text)
                        .toList());
        assertEquals(
                List.of(id(trashed)),
                ids(items.stream().filter(i -> i.deletedAt() != null).toList()));
    }
}
