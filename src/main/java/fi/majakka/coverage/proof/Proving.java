package fi.majakka.coverage.proof;

import fi.majakka.coverage.ask.Ask;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.desk.DeskRef;
import fi.majakka.coverage.duty.Span;
import fi.majakka.shared.Sql;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes of the rules of a time what people look at. */
@ApplicationScoped
public class Proving {
    private final Rulebook rulebook;
    private final Days days;
    private final Sql sql;

    Proving(Rulebook rulebook, Days days, Sql sql) {
        this.rulebook = rulebook;
        this.days = days;
        this.sql = sql;
    }

    /** @param seen desks that the caller may know of */
    public CoverageView of(Span span, Predicate<Desk> seen) {
        return of(rulebook.open(span), span, seen);
    }

    public CoverageView of(Book book, Span span, Predicate<Desk> seen) {
        return of(book, span, DeskProof.all(book.rules(), span), seen);
    }

    /** @param all desks, proved with this book */
    CoverageView of(Book book, Span span, List<DeskProof> all, Predicate<Desk> seen) {
        var load = new Load(all);
        var fixes = new Fixes(book, load);
        var findings = new Findings(book, load);
        var shown =
                all.stream().filter(p -> seen.test(book.desks().get(p.desk()))).toList();
        var known = Remembered.read(sql);
        var asks = Ask.open(book.now());
        var desks = shown.stream()
                .map(p -> of(p, book, fixes, findings, known, asks))
                .toList();
        boolean covered = desks.stream().allMatch(DeskCoverage::covered);
        return new CoverageView(span.from(), span.until(), book.now(), covered, desks, members(shown, book));
    }

    private DeskCoverage of(
            DeskProof proof, Book book, Fixes fixes, Findings findings, Remembered known, List<Ask> asks) {
        var desk = book.desks().get(proof.desk());
        long service = proof.serviceMinutes();
        return new DeskCoverage(
                DeskRef.of(desk),
                desk.zone,
                service,
                service - proof.gapMinutes(),
                proof.gaps().isEmpty(),
                known.coveredSince().get(proof.desk()),
                ShiftView.of(proof.stretches(), book),
                ShiftView.approving(proof.stretches(), book),
                proof.gaps().stream()
                        .map(gap -> GapView.of(gap, book, known.foundAt(gap), fixes.of(gap), asks))
                        .toList(),
                findings.of(proof),
                days.of(proof, book));
    }

    private static List<MemberRef> members(List<DeskProof> proofs, Book book) {
        return proofs.stream()
                .flatMap(p -> p.stretches().stream())
                .flatMap(s -> Stream.<UUID>concat(s.onDuty().stream().map(o -> o.member()), s.approvers().stream()))
                .distinct()
                .map(book::ref)
                .sorted(Comparator.comparing(MemberRef::name))
                .toList();
    }
}
