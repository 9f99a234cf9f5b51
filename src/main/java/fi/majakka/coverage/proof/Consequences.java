package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a change does to duty.
 *
 * @param opened gaps that are there after it in time that was covered before
 * @param closed gaps that were there before it in time that is covered after
 * @param before and {@code after}: each desk that changes
 */
public record Consequences(
        List<GapFound> opened, List<GapFound> closed, List<DeskProof> before, List<DeskProof> after) {

    static Consequences of(List<DeskProof> before, List<DeskProof> after) {
        var was = byDesk(before);
        var is = byDesk(after);
        var opened = new ArrayList<GapFound>();
        var closed = new ArrayList<GapFound>();
        for (var desk : after) opened.addAll(more(was.get(desk.desk()), desk));
        for (var desk : before) closed.addAll(more(is.get(desk.desk()), desk));
        return new Consequences(opened, closed, before, after);
    }

    private static Map<UUID, DeskProof> byDesk(List<DeskProof> proofs) {
        return proofs.stream().collect(Collectors.toMap(DeskProof::desk, Function.identity()));
    }

    /** Gaps of one that reach into time that was no gap of the other. Where there was no desk nothing opens. */
    private static List<GapFound> more(DeskProof less, DeskProof more) {
        if (less == null) return List.of();
        var known = Span.union(less.gaps().stream().map(GapFound::span).toList());
        return more.gaps().stream().filter(gap -> !gap.span().isWithin(known)).toList();
    }
}
