package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.proof.FixView.Check.State;
import fi.majakka.coverage.proof.FixView.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** What would close gaps that are near. */
@ApplicationScoped
public class NearFixes {
    /** Rest and days running are looked at around the gap. */
    private static final Duration AROUND = Duration.ofDays(7);

    private final Rulebook rulebook;

    NearFixes(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The best fix of the first gap in this time, at a desk that fills gaps; only one that breaks no rule. */
    public Optional<FixView> first(Span near) {
        var around = new Span(near.from().minus(AROUND), near.until().plus(AROUND));
        var book = rulebook.open(around);
        var all = book.rules().desks().stream()
                .map(desk -> DeskProof.of(book.rules(), desk, around))
                .toList();
        var fixes = new Fixes(book, new Load(all));
        return all.stream()
                .filter(proof -> book.desks().get(proof.desk()).rules.fillsGaps())
                .flatMap(proof -> proof.gaps().stream())
                .filter(gap -> gap.span().meets(near))
                .flatMap(gap -> fixes.of(first(gap.within(near), book)).stream())
                .filter(fix -> fix.kind() != Kind.RENEW_DELEGATION)
                .filter(fix -> fix.checks().stream().noneMatch(c -> c.state() == State.NO))
                .findFirst();
    }

    /** As much of it as one shift may be: the rest is the next one's. */
    private static GapFound first(GapFound gap, Book book) {
        var longest = book.desks().get(gap.desk()).rules.workRules().shiftHours();
        var from = gap.span().from();
        return gap.within(new Span(from, from.plus(Duration.ofHours(longest))));
    }
}
