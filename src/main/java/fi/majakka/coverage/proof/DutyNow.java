package fi.majakka.coverage.proof;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.desk.DeskRef;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.Stretch;
import fi.majakka.coverage.proof.DutyView.DeskDuty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Who is on duty at an instant, and until when. */
@ApplicationScoped
public class DutyNow {
    private static final Duration AHEAD = Duration.ofDays(14);
    /** A shift that is running began at most so long ago. */
    private static final Duration BACK = Duration.ofDays(2);

    private final Rulebook rulebook;

    DutyNow(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public DutyView at(Instant at, Predicate<Desk> seen) {
        var span = new Span(at.minus(BACK), at.plus(AHEAD));
        var book = rulebook.open(span);
        var desks = book.rules().desks().stream()
                .filter(desk -> seen.test(book.desks().get(desk.id())))
                .map(desk -> of(DeskProof.of(book.rules(), desk, span), at, book))
                .toList();
        return new DutyView(at, desks);
    }

    private static DeskDuty of(DeskProof proof, Instant at, Book book) {
        var stretches = proof.stretches();
        int i = 0;
        while (i < stretches.size() && !stretches.get(i).span().until().isAfter(at)) i++;
        var now = i < stretches.size() && stretches.get(i).span().holds(at) ? stretches.get(i) : null;
        if (now == null) return closed(proof, i < stretches.size() ? stretches.get(i) : null, book);
        return open(proof, i, at, book);
    }

    private static DeskDuty closed(DeskProof proof, Stretch next, Book book) {
        var desk = book.desks().get(proof.desk());
        var opens = next == null ? null : next.span().from();
        return new DeskDuty(
                DeskRef.of(desk),
                desk.zone,
                DutyState.CLOSED,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                opens,
                next == null ? null : people(next, book),
                opens,
                book.ref(desk.lastResortId));
    }

    private static DeskDuty open(DeskProof proof, int i, Instant at, Book book) {
        var desk = book.desks().get(proof.desk());
        var now = proof.stretches().get(i);
        var shifts = ShiftView.of(proof.stretches(), book).stream()
                .filter(s -> !at.isBefore(s.from()) && at.isBefore(s.until()))
                .toList();
        var gap = proof.gaps().stream().filter(g -> g.span().holds(at)).findFirst();
        var next = i + 1 < proof.stretches().size() ? proof.stretches().get(i + 1) : null;
        boolean goesOn = next != null && next.span().from().equals(now.span().until());
        return new DeskDuty(
                DeskRef.of(desk),
                desk.zone,
                gap.isPresent() ? DutyState.GAP : DutyState.COVERED,
                shifts,
                now.approvers().stream().map(book::ref).filter(Objects::nonNull).toList(),
                gap.map(GapFound::reason).orElse(null),
                gap.map(g -> Words.of(g, book)).orElse(null),
                now.missing().stream()
                        .map(m -> new GapView.MissingView(book.ref(m.member()), m.why(), m.source(), m.rule()))
                        .toList(),
                now.span().until().equals(at.plus(AHEAD)) ? null : now.span().until(),
                goesOn ? people(next, book) : null,
                null,
                book.ref(desk.lastResortId));
    }

    private static List<fi.majakka.team.MemberRef> people(Stretch stretch, Book book) {
        return stretch.onDuty().stream().map(o -> book.ref(o.member())).toList();
    }
}
