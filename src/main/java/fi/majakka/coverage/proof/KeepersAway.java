package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Times in which all who keep a channel's credential are away: if it breaks then, nobody can mend it. */
final class KeepersAway {
    private KeepersAway() {}

    static List<FindingView> of(DeskProof proof, Book book) {
        var findings = new ArrayList<FindingView>();
        if (book.rules().desk(proof.desk()).keeping().present() > 0) return findings; // it is a gap
        for (var channel : book.rules().desk(proof.desk()).channels()) {
            var keepers = book.keepers().getOrDefault(channel, List.of());
            if (keepers.isEmpty()) continue;
            for (var span : together(keepers, proof.span(), book)) {
                var names = String.join(", ", keepers.stream().map(book::name).toList());
                var detail =
                        (keepers.size() == 1 ? "The only keeper is away: " : "All keepers are away at once: ") + names;
                findings.add(new FindingView("keepers-away", detail, null, null, channel, span.from(), span.until()));
            }
        }
        return findings;
    }

    private static List<Span> together(List<UUID> keepers, Span span, Book book) {
        var together = List.of(span);
        for (var keeper : keepers) {
            var away = away(keeper, book.rules());
            together = together.stream()
                    .flatMap(t -> away.stream().map(t::and).filter(both -> !both.isEmpty()))
                    .toList();
        }
        return together;
    }

    /** Whoever has left is away for ever. */
    private static List<Span> away(UUID keeper, Rules rules) {
        var away = new ArrayList<Span>();
        rules.away().getOrDefault(keeper, List.of()).forEach(a -> away.add(a.span()));
        var left = rules.left().get(keeper);
        if (left != null) away.add(new Span(left, Instant.MAX));
        return Span.union(away);
    }
}
