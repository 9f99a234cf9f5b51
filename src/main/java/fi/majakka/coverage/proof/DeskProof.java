package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Duty;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.Stretch;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One desk in one time: what is promised, who is there, and where nobody is. */
public record DeskProof(UUID desk, Span span, List<Stretch> stretches, List<GapFound> gaps) {
    public static DeskProof of(Rules rules, Rules.Desk desk, Span span) {
        var stretches = Duty.of(rules, desk, span);
        return new DeskProof(desk.id(), span, stretches, GapFound.of(desk.id(), stretches));
    }

    /** Of all desks, in their order. */
    static List<DeskProof> all(Rules rules, Span span) {
        return rules.desks().stream().map(desk -> of(rules, desk, span)).toList();
    }

    public long serviceMinutes() {
        return minutes(stretches.stream().map(Stretch::span));
    }

    public long gapMinutes() {
        return minutes(gaps.stream().map(GapFound::span));
    }

    private static long minutes(Stream<Span> spans) {
        return spans.map(Span::length).reduce(Duration.ZERO, Duration::plus).toMinutes();
    }
}
