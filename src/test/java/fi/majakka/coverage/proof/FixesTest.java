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
class FixesTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);
    private static final Span DAY = Bakery.days(MONDAY, MONDAY);
    private final Bakery bakery = new Bakery();

    @Test
    void who_is_free_comes_before_who_is_at_another_desk() {
        away(Baker.RISTO, 0, 24);
        var fixes = fixes();
        assertEquals(List.of(), codes(fixes.get(0)));
        var last = fixes.get(fixes.size() - 1);
        assertEquals(List.of("elsewhere"), codes(last));
        assertTrue(List.of("ANSKI", "JONAS", "AINO").contains(last.member().name()));
    }

    @Test
    void who_is_away_in_the_afternoon_can_take_the_morning() {
        away(Baker.RISTO, 0, 24);
        away(Baker.SANNA, 12, 24);
        var part = of(Baker.SANNA);
        assertEquals(List.of("part"), codes(part));
        assertEquals(MONDAY.atTime(7, 0), part.from());
        assertEquals(MONDAY.atTime(12, 0), part.until());
    }

    @Test
    void who_is_away_all_day_or_may_not_answer_is_no_fix() {
        away(Baker.RISTO, 0, 24);
        away(Baker.SANNA, 0, 24);
        var names = fixes().stream().map(f -> f.member().name()).toList();
        assertFalse(names.contains("SANNA"));
        assertFalse(names.contains("RISTO"));
        assertFalse(names.contains("MERVI"));
    }

    private FixView of(Baker who) {
        return fixes().stream()
                .filter(f -> f.member().id().equals(who.id))
                .findFirst()
                .orElseThrow();
    }

    private List<FixView> fixes() {
        var proofs = Bakery.prove(bakery.rules(), DAY);
        var gaps = proofs.stream().flatMap(p -> p.gaps().stream()).toList();
        assertEquals(1, gaps.size());
        return new Fixes(bakery.book(DAY), new Load(proofs)).of(gaps.get(0));
    }

    /** Of what is not as it should be. */
    private static List<String> codes(FixView fix) {
        return fix.checks().stream()
                .filter(c -> c.state() != FixView.Check.State.OK)
                .map(FixView.Check::code)
                .toList();
    }

    private void away(Baker who, int from, int until) {
        var begin = DAY.from();
        var span = new Span(begin.plusSeconds(from * 3600L), begin.plusSeconds(until * 3600L));
        bakery.change(bakery.rules().with(new Away(UUID.randomUUID(), who.id, span, List.of())));
    }
}
