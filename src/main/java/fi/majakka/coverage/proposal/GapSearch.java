package fi.majakka.coverage.proposal;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.proof.Book;
import fi.majakka.coverage.proof.GapFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Closes gaps that want the same people: taken one by one, the first could take somebody away from the second, where nobody else
 * may come.
 */
public final class GapSearch {
    /** For a day's gaps; a small part of a second. */
    private static final long MOVES = 3_000;

    private GapSearch() {}

    /**
     * Always the same for the same rules.
     *
     * @param around a time for which the book is open, in which rest, days running and a week's hours are looked at
     * @return without the shifts that nobody can take whole without breaking a rule of work; last resorts of these desks come later
     */
    public static List<ComeIn> of(Book book, Span around, List<GapFound> gaps) {
        var desks = gaps.stream()
                .map(GapFound::desk)
                .distinct()
                .map(book.desks()::get)
                .map(d -> new PlannedDesk(book.rules().desk(d.id), d.name, d.rules.workRules(), null, Set.of()))
                .toList();
        var names = new LinkedHashMap<>(book.names());
        for (var desk : desks) names.remove(book.desks().get(desk.id()).lastResortId);
        return closed(new GapProblem(book.rules(), names, desks, around, gaps));
    }

    static List<ComeIn> closed(GapProblem problem) {
        var roster = Search.counted(MOVES, problem.roster(), EnvironmentMode.NO_ASSERT)
                .run();
        if (roster.score.hardScore() < 0) return List.of();
        return roster.seats.stream()
                .filter(seat -> seat.worker != null)
                .map(seat -> new ComeIn(seat.desk(), seat.worker.id, seat.slot.from(), seat.slot.until()))
                .toList();
    }
}
