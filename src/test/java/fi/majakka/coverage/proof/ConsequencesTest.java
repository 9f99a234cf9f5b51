package fi.majakka.coverage.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.coverage.duty.Away;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Risto is on duty at the desk of safety from 7 to 16, and away. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConsequencesTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);
    private static final Span DAY = Bakery.days(MONDAY, MONDAY);
    private final Rules rules = new Bakery().rules();

    @Test
    void a_gap_that_grows_is_opened_whole_and_one_that_shrinks_opens_nothing() {
        var told = change(away(0, 12), away(0, 16));
        assertEquals(List.of(hours(7, 16)), spans(told.opened()));
        assertEquals(List.of(), told.closed());
        told = change(away(0, 16), away(0, 12));
        assertEquals(List.of(), told.opened());
        assertEquals(List.of(hours(7, 16)), spans(told.closed()));
    }

    @Test
    void a_gap_that_moves_opens_and_closes() {
        var told = change(away(0, 10), away(14, 16));
        assertEquals(List.of(hours(14, 16)), spans(told.opened()));
        assertEquals(List.of(hours(7, 10)), spans(told.closed()));
    }

    @Test
    void the_same_gap_for_another_reason_is_nothing_new() {
        var told = change(away(0, 24), Bakery.leaves(rules, Baker.RISTO, DAY.from()));
        assertEquals(List.of(), told.opened());
        assertEquals(List.of(), told.closed());
    }

    private static Consequences change(Rules before, Rules after) {
        return Consequences.of(Bakery.prove(before, DAY), Bakery.prove(after, DAY));
    }

    private Rules away(int from, int until) {
        return rules.with(new Away(Bakery.id("absence"), Baker.RISTO.id, hours(from, until), List.of()));
    }

    private static Span hours(int from, int until) {
        return new Span(DAY.from().plusSeconds(from * 3600L), DAY.from().plusSeconds(until * 3600L));
    }

    private static List<Span> spans(List<GapFound> gaps) {
        return gaps.stream().map(GapFound::span).toList();
    }
}
