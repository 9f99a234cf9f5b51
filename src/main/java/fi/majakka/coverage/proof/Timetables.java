package fi.majakka.coverage.proof;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.duty.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The duty of a time for those who only need to know when they, or others, are there. */
@ApplicationScoped
public class Timetables {
    private final Rulebook rulebook;
    private final Days days;

    Timetables(Rulebook rulebook, Days days) {
        this.rulebook = rulebook;
        this.days = days;
    }

    public List<Timetable> of(Span span, Predicate<Desk> seen) {
        var book = rulebook.open(span);
        return book.rules().desks().stream()
                .filter(desk -> seen.test(book.desks().get(desk.id())))
                .map(desk -> of(DeskProof.of(book.rules(), desk, span), book))
                .toList();
    }

    private Timetable of(DeskProof proof, Book book) {
        var gaps = proof.gaps().stream()
                .map(gap -> GapView.of(gap, book, null, List.of(), List.of()))
                .toList();
        var shifts = new ArrayList<>(ShiftView.of(proof.stretches(), book));
        shifts.addAll(ShiftView.approving(proof.stretches(), book));
        return new Timetable(book.desks().get(proof.desk()), shifts, gaps, days.of(proof, book));
    }
}
