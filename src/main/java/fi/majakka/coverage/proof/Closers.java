package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Reason;
import fi.majakka.coverage.duty.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/**
 * Looks for the gaps of a desk in a time, and for who could take all of that time. Keepers who are away are not helped by others
 * who come in.
 */
@ApplicationScoped
public class Closers {
    /** Rest and days running are looked at around it. */
    private static final Duration AROUND = Duration.ofDays(7);

    private final Rulebook rulebook;

    Closers(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** As the rules are now; no gap where there is no such desk any more, or the time is over. */
    public Closing of(UUID id, Span time) {
        var around = new Span(time.from().minus(AROUND), time.until().plus(AROUND));
        var book = rulebook.open(around);
        var all = DeskProof.all(book.rules(), around);
        var gaps = all.stream()
                .filter(proof -> proof.desk().equals(id) && !time.isEmpty())
                .flatMap(proof -> proof.gaps().stream())
                .filter(gap -> gap.span().meets(time) && gap.reason() != Reason.KEEPERS_AWAY)
                .toList();
        return Closing.of(gaps, time, new Fixes(book, new Load(all)));
    }
}
