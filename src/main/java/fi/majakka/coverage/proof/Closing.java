package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Reason;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.proof.FixView.Check;
import fi.majakka.coverage.proof.FixView.Check.State;
import fi.majakka.coverage.proof.FixView.Kind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What could be done about the gaps of a time by one person who takes all of it.
 *
 * @param open false when there is no gap in it
 * @param fixes who could, the best first
 */
public record Closing(boolean open, List<FixView> fixes) {
    static Closing of(List<GapFound> gaps, Span time, Fixes fixes) {
        if (gaps.isEmpty()) return new Closing(false, List.of());
        var whole = fixes.all(together(gaps, time)).stream()
                .filter(fix -> fix.kind() != Kind.RENEW_DELEGATION)
                .filter(fix -> fix.checks().stream().noneMatch(c -> c.code().equals("part")))
                .toList();
        return new Closing(true, whole);
    }

    /** Whoever takes the time may do there what each of its gaps lacks. */
    private static GapFound together(List<GapFound> gaps, Span time) {
        var first = gaps.get(0);
        boolean approver = gaps.stream().allMatch(GapFound::lacksApprover);
        return new GapFound(
                first.desk(),
                time,
                approver ? first.reason() : Reason.TOO_FEW,
                distinct(gaps.stream().flatMap(g -> g.channels().stream())),
                distinct(gaps.stream().flatMap(g -> g.alone().stream())),
                List.of(),
                first.needed());
    }

    private static <T> List<T> distinct(Stream<T> all) {
        return all.distinct().toList();
    }

    public Optional<FixView> by(UUID member) {
        return fixes.stream().filter(f -> f.member().id().equals(member)).findFirst();
    }

    /** Who would break no rule of work by it. */
    public List<UUID> usual() {
        return fixes.stream()
                .filter(f -> broken(f).isEmpty())
                .map(f -> f.member().id())
                .toList();
    }

    /** The rules of work that it would break, in words. */
    public static List<String> broken(FixView fix) {
        return fix.checks().stream()
                .filter(c -> c.state() == State.NO)
                .map(Check::detail)
                .toList();
    }
}
