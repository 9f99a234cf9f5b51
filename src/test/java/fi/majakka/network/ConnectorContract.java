package fi.majakka.network;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.majakka.network.Failure.Kind;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The promises of {@link Connector}: a network's test extends this class, provides its {@link ConnectorWorld} and passes.
 * Here is the writing; {@link ReadingContract} holds the reading.
 */
public abstract class ConnectorContract extends ReadingContract {
    @Test
    void a_reply_stands_on_the_network_once_and_is_known_as_ours() {
        var reply = reply(someone(), "Kyllä vain, tervetuloa! – Anski 🙂");
        var delivery = connector().reply(access(), reply);
        assertEquals(List.of(reply.text()), ledger());
        var own = drain(null).known().get(delivery.externalId());
        assertTrue(own != null || !ownPostsComeBack(), "the reply does not come back");
        if (own != null) assertTrue(own.own());
    }

    @Test
    void a_reply_below_a_reply_is_posted_too() {
        var below = comes("Heikki", "Entä Ahvenanmaalle?", comes("Gun-Britt", "Postitatteko?", null));
        connector().reply(access(), reply(target(below), "Valitettavasti emme vielä."));
        assertEquals(List.of("Valitettavasti emme vielä."), ledger());
    }

    @ParameterizedTest
    @MethodSource("fi.majakka.network.Fault#ofWrites")
    void a_refused_reply_does_not_stand_and_says_so(Fault fault) {
        assumeTrue(supports(fault));
        var reply = reply(someone(), "Hei! Selvitämme asian tänään.");
        fault(fault);
        var failure = failure(() -> connector().reply(access(), reply));
        if (fault.onWrite != null) assertEquals(fault.onWrite, failure.kind(), failure.toString());
        else assertTrue(failure.kind() == Kind.TRANSIENT || failure.kind() == Kind.UNKNOWN_WRITE, failure.toString());
        if (fault == Fault.THROTTLED || fault == Fault.QUOTA)
            assertTrue(failure.until() != null && failure.until().isAfter(now()), "until when?");
        heal();
        assertTrue(ledger().isEmpty());
        assertTrue(connector().findOwnReply(access(), reply).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("fi.majakka.network.Fault#ofLostAnswers")
    void a_reply_whose_answer_was_lost_is_unknown_then_found_and_never_posted_again(Fault fault) {
        assumeTrue(supports(fault));
        var reply = reply(someone(), "Pahoittelut viiveestä, Pirkko.");
        fault(fault);
        unknownAtWorst(reply);
        heal();
        assertEquals(List.of(reply.text()), ledger());
        var found = connector().findOwnReply(access(), reply).orElseThrow();
        postedOnceMore(reply);
        assertEquals(found.externalId(), idOf(reply));
    }

    /** A connector that knows the id beforehand, or looks at once, may take a lost answer for success. */
    private void unknownAtWorst(OutgoingReply reply) {
        try {
            connector().reply(access(), reply);
        } catch (Failure e) {
            assertEquals(Kind.UNKNOWN_WRITE, failure(() -> thrown(e)).kind(), e.toString());
        }
    }

    private static void thrown(Failure e) {
        throw e;
    }

    @Test
    void the_same_reply_twice_leaves_one_post() {
        var reply = reply(someone(), "Kiitos palautteesta, Leo.");
        var delivery = connector().reply(access(), reply);
        postedOnceMore(reply);
        assertEquals(delivery.externalId(), idOf(reply));
    }

    private void postedOnceMore(OutgoingReply reply) {
        try {
            connector().reply(access(), again(reply));
        } catch (Failure e) {
            assertEquals(Kind.DUPLICATE, e.kind(), e.toString());
        }
        assertEquals(List.of(reply.text()), ledger());
    }

    @Test
    void a_reply_that_was_never_posted_is_not_found() {
        var target = someone();
        staffWritesNatively("Aivan muuta.", target.externalId());
        assertTrue(
                connector().findOwnReply(access(), reply(target, "Tervetuloa!")).isEmpty());
    }

    /** The same words to the same comment may be meant twice; the one must not be taken for the other. */
    @Test
    void equal_replies_to_one_comment_are_told_apart() {
        assumeTrue(twinsAreToldApart());
        var target = someone();
        var first = reply(target, "Kiitos!");
        var sent = connector().reply(access(), first);
        var second = reply(target, "Kiitos!");
        assertTrue(connector().findOwnReply(access(), second).isEmpty(), "the first was taken for the second");
        var sentToo = connector().reply(access(), second);
        assertNotEquals(sent.externalId(), sentToo.externalId());
        assertEquals(List.of("Kiitos!", "Kiitos!"), ledger());
        assertEquals(
                sent.externalId(),
                connector().findOwnReply(access(), first).orElseThrow().externalId());
        assertEquals(
                sentToo.externalId(),
                connector().findOwnReply(access(), second).orElseThrow().externalId());
    }

    /** Prepared at the same moment: then only the ids of our other replies tell. */
    @Test
    void a_twin_of_the_same_moment_is_not_taken_for_this_one() {
        assumeTrue(twinsAreToldApart());
        var first = reply(someone(), "Kiitos!");
        var others = Set.of(connector().reply(access(), first).externalId());
        var twin = new OutgoingReply(UUID.randomUUID(), 1, first.target(), "Kiitos!", "fi", first.preparedAt(), others);
        assertTrue(connector().findOwnReply(access(), twin).isEmpty());
    }

    @Test
    void the_same_words_to_another_comment_are_another_reply() {
        var first = reply(someone(), "Kiitos!");
        connector().reply(access(), first);
        var other = reply(someone(), "Kiitos!");
        assertTrue(connector().findOwnReply(access(), other).isEmpty());
        connector().reply(access(), other);
        assertEquals(List.of("Kiitos!", "Kiitos!"), ledger());
    }

    @Test
    void a_reply_of_the_exact_limit_passes_and_one_more_is_refused() {
        var rule = connector().probe(access()).length();
        var exact = "x".repeat(rule.limit());
        var target = someone();
        connector().reply(access(), reply(target, exact));
        assertEquals(List.of(exact), ledger());
        refused(reply(target, exact + "x"));
        if (rule.maxBytes() != null) refused(reply(target, "👩‍👩‍👧‍👦".repeat(rule.maxBytes() / 25 + 1)));
        assertEquals(List.of(exact), ledger());
    }

    private void refused(OutgoingReply reply) {
        var failure = failure(() -> connector().reply(access(), reply));
        assertEquals(Kind.INVALID, failure.kind(), failure.toString());
    }

    @Test
    void a_deleted_comment_cannot_be_answered() {
        assumeTrue(supports(Fault.TARGET_GONE));
        var reply = reply(someone(), "Hei!");
        visitorDeletes(reply.target().externalId());
        var failure = failure(() -> connector().reply(access(), reply));
        assertEquals(Kind.TARGET_GONE, failure.kind(), failure.toString());
        assertTrue(ledger().isEmpty());
    }

    @Test
    void hiding_liking_and_deleting_may_be_repeated() {
        var connector = connector();
        var target = someone();
        assertEquals(connector instanceof CanHide, connector.network().can().hide());
        assertEquals(connector instanceof CanLike, connector.network().can().like());
        assertEquals(connector instanceof CanDelete, connector.network().can().delete());
        var can = connector.probe(access()).can();
        for (int i = 0; i < 2; i++) {
            if (can.hide()) assertDoesNotThrow(() -> ((CanHide) connector).hide(access(), target));
            if (can.like()) assertDoesNotThrow(() -> ((CanLike) connector).like(access(), target));
        }
        if (can.hide()) ((CanHide) connector).show(access(), target);
        if (can.like()) ((CanLike) connector).unlike(access(), target);
        for (int i = 0; i < 2; i++)
            if (can.delete()) assertDoesNotThrow(() -> ((CanDelete) connector).delete(access(), target));
        assertTrue(ledger().isEmpty());
    }

    private String idOf(OutgoingReply reply) {
        return connector().findOwnReply(access(), reply).orElseThrow().externalId();
    }

    private Target someone() {
        return target(comes("Pirkko Salonen", "Onko myymälä auki lauantaina?", null));
    }
}
