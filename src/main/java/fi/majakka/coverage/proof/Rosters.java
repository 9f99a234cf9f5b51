package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Duty;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.Stretch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Whether somebody is on duty in a time. */
@ApplicationScoped
public class Rosters {
    private final Rulebook rulebook;

    Rosters(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** All service hours of that time at the desk, of which there are some. */
    public boolean isOnDuty(UUID member, UUID desk, Span span) {
        var book = rulebook.open(span);
        var stretches = Duty.of(book.rules(), book.rules().desk(desk), span);
        return !stretches.isEmpty() && stretches.stream().allMatch(s -> isOn(s, member));
    }

    /** On duty at some desk in part of it, or away. */
    public boolean isBusy(UUID member, Span span) {
        var book = rulebook.open(span);
        return isAway(member, span, book)
                || book.rules().desks().stream()
                        .flatMap(desk -> Duty.of(book.rules(), desk, span).stream())
                        .anyMatch(s -> isOn(s, member));
    }

    /** In part of it. */
    public boolean isAway(UUID member, Span span) {
        return isAway(member, span, rulebook.open(span));
    }

    private static boolean isAway(UUID member, Span span, Book book) {
        return book.rules().away().getOrDefault(member, List.of()).stream()
                .anyMatch(a -> a.span().meets(span));
    }

    private static boolean isOn(Stretch stretch, UUID member) {
        return stretch.everybody().stream().anyMatch(one -> one.member().equals(member));
    }
}
