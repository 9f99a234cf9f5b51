package fi.majakka.coverage.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.majakka.shared.Conflict;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Pekka asks Joonas and Marja to take an evening until noon. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskTest {
    private static final Instant MORNING = Instant.parse("2026-12-22T07:00:00Z");
    private static final Instant NOON = MORNING.plusSeconds(5 * 3600);
    private static final LocalDateTime FOUR = LocalDateTime.of(2026, 12, 23, 16, 0);
    private static final MemberId PEKKA = someone();
    private static final MemberId JOONAS = someone();
    private static final MemberId MARJA = someone();
    private final Ask ask = asked(NOON);

    @Test
    void the_first_yes_takes_it_and_the_second_comes_too_late() {
        ask.take(MARJA, UUID.randomUUID(), MORNING);
        assertEquals(AskState.TAKEN, ask.state);
        assertEquals(MARJA.value(), ask.takenBy);
        assertEquals("already-taken", refusal(() -> ask.take(JOONAS, UUID.randomUUID(), MORNING)));
        assertEquals("already-taken", refusal(() -> ask.refuse(JOONAS, null, MORNING)));
        assertEquals("already-taken", refusal(() -> ask.withdraw(MORNING)));
    }

    @Test
    void it_ends_when_the_last_one_says_no() {
        ask.refuse(JOONAS, "matkalla", MORNING);
        assertEquals(AskState.OPEN, ask.state);
        assertEquals(List.of(MARJA.value()), ask.waitsFor());
        ask.refuse(MARJA, null, MORNING);
        assertEquals(AskState.REFUSED, ask.state);
        assertEquals(MORNING, ask.endedAt);
        assertEquals("ask-ended", refusal(() -> ask.take(JOONAS, UUID.randomUUID(), MORNING)));
    }

    @Test
    void a_no_may_become_a_yes_while_somebody_else_is_still_asked() {
        ask.refuse(JOONAS, "matkalla", MORNING);
        ask.refuse(JOONAS, "kotona kipeänä", MORNING);
        assertEquals(
                List.of("kotona kipeänä"),
                ask.refusals.stream().map(AskRefusal::reason).toList());
        ask.take(JOONAS, UUID.randomUUID(), MORNING);
        assertEquals(List.of(), ask.refusals);
    }

    @Test
    void nobody_takes_it_when_the_time_to_answer_is_over_even_before_that_is_told() {
        assertEquals("ask-ended", refusal(() -> ask.take(JOONAS, UUID.randomUUID(), NOON)));
        ask.withdraw(NOON);
        assertEquals(AskState.WITHDRAWN, ask.state);
        assertEquals("ask-ended", refusal(() -> ask.withdraw(NOON)));
    }

    @Test
    void nobody_is_asked_until_a_time_that_is_over_and_nobody_asks_themselves() {
        assertEquals(
                "answerBy",
                assertThrows(Invalid.class, () -> asked(MORNING))
                        .violations()
                        .get(0)
                        .field());
        var own = assertThrows(
                Invalid.class,
                () -> new Ask(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        PEKKA,
                        List.of(PEKKA.value()),
                        FOUR,
                        FOUR.plusHours(4),
                        NOON,
                        null,
                        MORNING));
        assertEquals("memberIds", own.violations().get(0).field());
    }

    private static Ask asked(Instant answerBy) {
        return new Ask(
                UUID.randomUUID(),
                UUID.randomUUID(),
                PEKKA,
                List.of(JOONAS.value(), MARJA.value()),
                FOUR,
                FOUR.plusHours(4),
                answerBy,
                null,
                MORNING);
    }

    private static String refusal(Runnable deed) {
        return assertThrows(Conflict.class, deed::run).code();
    }

    private static MemberId someone() {
        return new MemberId(UUID.randomUUID());
    }
}
