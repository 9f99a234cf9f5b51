package fi.majakka.network.bluesky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.OutgoingReply;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnsweringTest extends BakeryTest {
    private IncomingComment question;
    private IncomingComment below;

    private void asked() {
        var uri = bakery.comment("Pirkko", "Avaatteko?", null);
        later(Duration.ofSeconds(1));
        var lower = bakery.comment("Leo", "Sama täällä", uri);
        var known = poll();
        question = known.get(uri);
        below = known.get(lower);
    }

    @Test
    void a_reply_names_the_versions_of_root_and_parent_that_stand_now() {
        asked();
        bakery.edit(below.externalId(), "Sama täällä (muokattu)");
        bakery.edit(bakery.post, "Ruisleipää on taas! (muokattu)");
        var delivery = connector().reply(bakery.access, reply(below, "Kyllä avaamme 🙂 #auki"));
        var posted = record(delivery.externalId()).value();
        assertEquals(record(below.externalId()).cid(), Json.text(posted, "reply", "parent", "cid"));
        assertEquals(bakery.post, Json.text(posted, "reply", "root", "uri"));
        assertEquals(record(bakery.post).cid(), Json.text(posted, "reply", "root", "cid"));
        assertEquals("fi", posted.path("langs").path(0).asText());
        assertEquals("2026-11-23T09:00:01.000Z", Json.text(posted, "createdAt"));
        assertEquals(1, posted.path("facets").size());
        assertEquals(
                "https://bsky.app/profile/did:plc:bakery/post/"
                        + AtUri.of(delivery.externalId()).rkey(),
                delivery.url());
    }

    @Test
    void the_same_reply_again_is_no_second_post_even_when_the_comment_changed_meanwhile() {
        asked();
        var reply = reply(question, "Kyllä!");
        var first = connector().reply(bakery.access, reply);
        bakery.edit(question.externalId(), "Avaatteko varmasti?");
        assertEquals(first, connector().reply(bakery.access, again(reply)));
        assertEquals(List.of("Kyllä!"), bakery.ledger());
    }

    @Test
    void a_reply_that_stands_stands_though_its_comment_was_deleted() {
        asked();
        var reply = reply(question, "Kyllä!");
        var first = connector().reply(bakery.access, reply);
        bakery.records.records.remove(question.externalId());
        assertEquals(first, connector().reply(bakery.access, again(reply)));
        assertEquals(Kind.TARGET_GONE, refused(reply(question, "Toinen")).kind());
    }

    @Test
    void two_replies_with_the_same_words_are_two_posts() {
        asked();
        var one = connector().reply(bakery.access, reply(question, "Kiitos!"));
        var other = connector().reply(bakery.access, reply(question, "Kiitos!"));
        assertNotEquals(one.externalId(), other.externalId());
        assertEquals(List.of("Kiitos!", "Kiitos!"), bakery.ledger());
    }

    @Test
    void a_thread_that_its_author_closed_takes_no_reply() {
        asked();
        record(question.externalId()).value().put("closed", true);
        assertEquals(Kind.PERMISSION, refused(reply(question, "Hei")).kind());
        later(Duration.ofMinutes(1));
        assertEquals(false, poll().get(question.externalId()).can().reply());
    }

    @Test
    void a_deleted_root_is_referred_to_as_the_comment_does() {
        asked();
        var root = record(bakery.post);
        bakery.records.records.remove(bakery.post);
        var posted = record(
                        connector().reply(bakery.access, reply(below, "Hei")).externalId())
                .value();
        assertEquals(root.cid(), Json.text(posted, "reply", "root", "cid"));
    }

    @Test
    void three_hundred_letters_as_people_see_them_pass_and_an_empty_text_does_not() {
        asked();
        var family = "👨‍👩‍👧‍👦".repeat(100) + "x".repeat(200);
        connector().reply(bakery.access, reply(question, family));
        assertTrue(bakery.ledger().contains(family));
        assertEquals(Kind.INVALID, refused(reply(question, " \n")).kind());
    }

    private Failure refused(OutgoingReply reply) {
        return assertThrows(Failure.class, () -> connector().reply(bakery.access, reply));
    }

    private static OutgoingReply again(OutgoingReply r) {
        return new OutgoingReply(r.id(), 2, r.target(), r.text(), r.language(), r.preparedAt());
    }
}
