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
 * @param opened gaps that are there after it in time that was covered before, or that are worse than what was there: on a channel
 *     more, or with nobody where somebody was
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
        for (var desk : after) opened.addAll(worse(was.get(desk.desk()), desk));
        for (var desk : before) closed.addAll(more(is.get(desk.desk()), desk));
        return new Consequences(opened, closed, before, after);
    }

    private static Map<UUID, DeskProof> byDesk(List<DeskProof> proofs) {
        return proofs.stream().collect(Collectors.toMap(DeskProof::desk, Function.identity()));
    }

    private static List<GapFound> worse(DeskProof before, DeskProof after) {
        if (before == null) return List.of();
        return after.gaps().stream().filter(gap -> !wasThere(gap, before)).toList();
    }

    private static boolean wasThere(GapFound gap, DeskProof before) {
        return gap.channels().stream()
                .allMatch(channel -> gap.span()
                        .isWithin(Span.union(before.gaps().stream()
                                .filter(was -> was.channels().contains(channel) && !was.isLessThan(gap))
                                .map(GapFound::span)
                                .toList())));
    }

    /** Gaps of one that reach into time that was no gap of the other. Where there was no desk nothing opens. */
    private static List<GapFound> more(DeskProof less, DeskProof more) {
        if (less == null) return List.of();
        var known = Span.union(less.gaps().stream().map(GapFound::span).toList());
        return more.gaps().stream().filter(gap -> !gap.span().isWithin(known)).toList();
    }
}
