package fi.majakka.coverage.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.coverage.duty.Away;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AwayTogetherTest {
    private static final UUID FACEBOOK = Bakery.id("facebook");
    private static final Span JULY = days(1, 31);
    private final Bakery bakery = new Bakery();

    @Test
    void both_keepers_are_away_from_when_the_second_leaves_until_the_first_is_back() {
        away(Baker.RISTO, days(5, 18));
        assertEquals(List.of(), told());
        away(Baker.AINO, days(12, 25));
        var told = told();
        assertEquals(1, told.size());
        assertEquals("keepers-away", told.get(0).code());
        assertEquals(FACEBOOK, told.get(0).channelId());
        assertEquals(days(12, 18), new Span(told.get(0).from(), told.get(0).until()));
        assertTrue(told.get(0).detail().endsWith("RISTO, AINO"));
    }

    @Test
    void a_keeper_who_has_left_is_away_for_ever() {
        away(Baker.RISTO, days(5, 18));
        bakery.change(Bakery.leaves(bakery.rules(), Baker.AINO, days(10, 10).until()));
        var told = told();
        assertEquals(days(11, 18), new Span(told.get(0).from(), told.get(0).until()));
    }

    @Test
    void a_circle_is_told_of_each_who_is_in_it_and_on_duty_at_the_desk() {
        away(Baker.ANSKI, days(5, 18), Baker.JONAS);
        away(Baker.JONAS, days(12, 25), Baker.SANNA);
        away(Baker.SANNA, days(12, 25), Baker.ANSKI);
        var told = told();
        assertEquals(
                List.of("ANSKI", "JONAS"),
                told.stream().map(f -> f.member().name()).sorted().toList());
        assertTrue(told.stream().allMatch(f -> f.code().equals("substitutes-in-a-circle")));
    }

    private List<FindingView> told() {
        var book = bakery.book(JULY);
        var proof = DeskProof.of(book.rules(), book.rules().desk(bakery.arki.id), JULY);
        var told = new ArrayList<>(KeepersAway.of(proof, book));
        told.addAll(Circles.of(proof, book));
        return told;
    }

    private void away(Baker who, Span span, Baker... substitutes) {
        var ids = Arrays.stream(substitutes).map(b -> b.id).toList();
        Rules with = bakery.rules().with(new Away(UUID.randomUUID(), who.id, span, ids));
        bakery.change(with);
    }

    private static Span days(int first, int last) {
        return Bakery.days(LocalDate.of(2027, 7, first), LocalDate.of(2027, 7, last));
    }
}
