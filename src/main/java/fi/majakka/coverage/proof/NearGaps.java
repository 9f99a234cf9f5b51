package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Reason;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.proof.FixView.Check.State;
import fi.majakka.coverage.proof.FixView.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Gaps that are near, at desks that fill gaps, and what would close them.
 *
 * @param around the time for which the book is open
 * @param gaps without those that others who come in do not help
 */
public record NearGaps(Book book, Span around, List<DeskProof> proofs, List<GapFound> gaps) {
    /** Rest and days running are looked at around a gap. */
    private static final Duration AROUND = Duration.ofDays(7);

    public static NearGaps within(Span near, Rulebook rulebook) {
        var around = new Span(near.from().minus(AROUND), near.until().plus(AROUND));
        var book = rulebook.open(around);
        var proofs = DeskProof.all(book.rules(), around);
        var gaps = proofs.stream()
                .filter(proof -> book.desks().get(proof.desk()).rules.fillsGaps())
                .flatMap(proof -> proof.gaps().stream())
                .filter(gap -> gap.span().meets(near) && gap.reason() != Reason.KEEPERS_AWAY)
                .map(gap -> gap.within(near))
                .toList();
        return new NearGaps(book, around, proofs, gaps);
    }

    /** Of the first gap for which there is one that breaks no rule. */
    public Optional<FixView> bestFix() {
        var fixes = new Fixes(book, new Load(proofs));
        return gaps.stream()
                .flatMap(gap -> fixes.of(first(gap)).stream())
                .filter(fix -> fix.kind() != Kind.RENEW_DELEGATION)
                .filter(fix -> fix.checks().stream().noneMatch(c -> c.state() == State.NO))
                .findFirst();
    }

    /** As much of it as one shift may be: the rest is the next one's. */
    private GapFound first(GapFound gap) {
        var longest = book.desks().get(gap.desk()).rules.workRules().shiftHours();
        var from = gap.span().from();
        return gap.within(new Span(from, from.plus(Duration.ofHours(longest))));
    }
}
