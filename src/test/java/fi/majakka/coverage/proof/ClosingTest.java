package fi.majakka.coverage.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.coverage.duty.Away;
import fi.majakka.coverage.duty.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Risto is away on a Monday, and the desk of safety has nobody from 7 to 16. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClosingTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);
    private static final Span DAY = Bakery.days(MONDAY, MONDAY);
    private final Bakery bakery = new Bakery();

    @Test
    void more_than_five_can_be_asked() {
        away(Baker.RISTO, 0, 24);
        assertTrue(closing(7, 16).fixes().size() >= fixes().of(gaps().get(0)).size());
        assertTrue(closing(7, 16).by(Baker.SANNA.id).isPresent());
    }

    @Test
    void who_is_away_in_the_afternoon_takes_the_morning_and_not_the_day() {
        away(Baker.RISTO, 0, 24);
        away(Baker.SANNA, 12, 24);
        assertFalse(closing(7, 16).by(Baker.SANNA.id).isPresent());
        assertTrue(closing(7, 12).by(Baker.SANNA.id).isPresent());
    }

    @Test
    void a_day_that_is_too_long_is_asked_of_nobody_who_is_not_named() {
        away(Baker.RISTO, 0, 24);
        var long_ = closing(5, 23);
        var sanna = long_.by(Baker.SANNA.id).orElseThrow();
        assertEquals(1, Closing.broken(sanna).size());
        assertFalse(long_.usual().contains(Baker.SANNA.id));
        assertTrue(closing(7, 16).usual().contains(Baker.SANNA.id));
    }

    @Test
    void where_there_is_no_gap_there_is_nothing_to_take() {
        assertFalse(Closing.of(List.of(), DAY, fixes()).open());
    }

    private Closing closing(int from, int until) {
        return Closing.of(gaps(), hours(from, until), fixes());
    }

    private List<GapFound> gaps() {
        return Bakery.prove(bakery.rules(), DAY).stream()
                .flatMap(p -> p.gaps().stream())
                .toList();
    }

    private Fixes fixes() {
        return new Fixes(bakery.book(DAY), new Load(Bakery.prove(bakery.rules(), DAY)));
    }

    private static Span hours(int from, int until) {
        var begin = DAY.from();
        return new Span(begin.plusSeconds(from * 3600L), begin.plusSeconds(until * 3600L));
    }

    private void away(Baker who, int from, int until) {
        bakery.change(bakery.rules().with(new Away(UUID.randomUUID(), who.id, hours(from, until), List.of())));
    }
}
