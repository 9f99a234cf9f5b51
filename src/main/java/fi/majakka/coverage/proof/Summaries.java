package fi.majakka.coverage.proof;

import fi.majakka.coverage.DeskSummary;
import fi.majakka.coverage.DeskSummary.GapSummary;
import fi.majakka.coverage.duty.Span;
import fi.majakka.shared.Sql;
import java.util.List;
import java.util.Locale;

/** The proof in figures. */
final class Summaries {
    private Summaries() {}

    static List<DeskSummary> of(Rulebook rulebook, Sql sql) {
        var now = sql.now();
        var span = new Span(now, now.plus(Changing.HORIZON));
        var book = rulebook.open(span);
        var known = Remembered.read(sql);
        return book.rules().desks().stream()
                .map(desk -> of(DeskProof.of(book.rules(), desk, span), book, known))
                .toList();
    }

    private static DeskSummary of(DeskProof proof, Book book, Remembered known) {
        var gaps = proof.gaps().stream()
                .map(g -> new GapSummary(
                        g.span().from(),
                        g.span().until(),
                        g.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList();
        return new DeskSummary(
                proof.desk(),
                book.desks().get(proof.desk()).name,
                book.now(),
                proof.span().until(),
                proof.serviceMinutes(),
                proof.gapMinutes(),
                known.coveredSince().get(proof.desk()),
                gaps);
    }
}
