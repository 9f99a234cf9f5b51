package fi.majakka.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.delegation.TrustLevel;
import fi.majakka.delegation.Trusted;
import fi.majakka.reply.approval.Sampling;
import fi.majakka.reply.trust.RecordFigures;
import fi.majakka.reply.trust.TrustAdvice;
import fi.majakka.shared.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The rules by which trust grows and shrinks, samples are drawn and approvals are passed on. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrustTest {
    private static final Trusted SAMPLED = new Trusted(TrustLevel.SAMPLED, 5);

    @Test
    void a_good_record_speaks_for_more_trust() {
        var advice = TrustAdvice.on(Trusted.SUPERVISED, record(24, 23, 0)).orElseThrow();
        assertEquals(TrustLevel.SAMPLED, advice.level());
        assertEquals(5, advice.oneIn());
        assertEquals(
                TrustLevel.FREE,
                TrustAdvice.on(SAMPLED, record(10, 10, 0)).orElseThrow().level());
    }

    @Test
    void a_short_record_or_one_with_complaints_speaks_for_nothing() {
        assertTrue(TrustAdvice.on(Trusted.SUPERVISED, record(19, 19, 0)).isEmpty());
        assertTrue(TrustAdvice.on(Trusted.SUPERVISED, record(20, 17, 0)).isEmpty());
        assertTrue(TrustAdvice.on(Trusted.SUPERVISED, record(30, 30, 1)).isEmpty());
        assertTrue(TrustAdvice.on(SAMPLED, record(9, 9, 0)).isEmpty());
        assertTrue(TrustAdvice.on(Trusted.FREE, record(0, 0, 1)).isEmpty());
    }

    @Test
    void a_bad_record_speaks_for_less() {
        assertEquals(
                TrustLevel.SAMPLED,
                TrustAdvice.on(Trusted.FREE, record(0, 0, 2)).orElseThrow().level());
        assertEquals(
                TrustAdvice.Why.OFTEN_CHANGED,
                TrustAdvice.on(SAMPLED, record(5, 2, 0)).orElseThrow().why());
        assertEquals(
                TrustLevel.SUPERVISED,
                TrustAdvice.on(SAMPLED, record(10, 10, 2)).orElseThrow().level());
    }

    /** One in five of ten thousand, give or take five standard deviations. */
    @Test
    void one_in_so_many_is_drawn_and_not_each_fifth() {
        var writer = UUID.randomUUID();
        var drawn = new ArrayList<Integer>();
        for (int i = 0; i < 10_000; i++) if (Sampling.draw("secret", new UUID(7, i), writer, 0, 5)) drawn.add(i);
        assertEquals(2_000, drawn.size(), 200);
        var distances = new java.util.HashSet<Integer>();
        for (int i = 1; i < drawn.size(); i++) distances.add(drawn.get(i) - drawn.get(i - 1));
        assertTrue(distances.size() > 15, "the draw can be foreseen: " + distances);
    }

    @Test
    void a_reply_taken_back_and_written_again_draws_the_same_and_another_secret_draws_otherwise() {
        var comment = UUID.randomUUID();
        var writer = UUID.randomUUID();
        var first = draws("secret", comment, writer);
        assertEquals(first, draws("secret", comment, writer));
        assertNotEquals(first, draws("another", comment, writer));
    }

    private static List<Boolean> draws(String secret, UUID comment, UUID writer) {
        var draws = new ArrayList<Boolean>();
        for (int left = 0; left < 64; left++) draws.add(Sampling.draw(secret, comment, writer, left, 2));
        return draws;
    }

    @Test
    void a_reply_goes_from_one_to_the_next_and_begins_again_after_the_last() {
        var now = Instant.parse("2026-11-26T08:00:00Z");
        var order = List.of(new MemberId(new UUID(1, 1)), new MemberId(new UUID(1, 2)), new MemberId(new UUID(1, 3)));
        var hour = Duration.ofHours(1);
        var first = Turn.next(order, null, hour, now);
        assertEquals(new Turn(new UUID(1, 1), now.plus(hour), new UUID(1, 2)), first);
        assertEquals(
                new UUID(1, 2), Turn.next(order, first.approver(), hour, now).approver());
        assertEquals(new UUID(1, 1), Turn.next(order, new UUID(1, 3), hour, now).approver());
        assertEquals(new UUID(1, 1), Turn.next(order, new UUID(9, 9), hour, now).approver());
        assertNull(Turn.next(order.subList(0, 1), null, hour, now).fallback());
    }

    private static RecordFigures record(int decided, int unchanged, int complaints) {
        return new RecordFigures(decided, unchanged, decided - unchanged, 0, complaints);
    }
}
