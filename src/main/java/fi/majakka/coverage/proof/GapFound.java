package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Reason;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.Stretch;
import fi.majakka.coverage.duty.Stretch.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A gap from its beginning to its end, for one reason.
 *
 * @param alone those who answer all the same, when they are too few
 */
public record GapFound(
        UUID desk, Span span, Reason reason, List<UUID> channels, List<UUID> alone, List<Missing> missing, int needed) {
    static List<GapFound> of(UUID desk, List<Stretch> stretches) {
        var gaps = new ArrayList<GapFound>();
        for (var stretch : stretches) {
            if (stretch.gap() == null) continue;
            var gap = of(desk, stretch);
            var last = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
            if (last != null && gap.continues(last)) gaps.set(gaps.size() - 1, last.until(gap));
            else gaps.add(gap);
        }
        return gaps;
    }

    private static GapFound of(UUID desk, Stretch s) {
        var alone = s.onDuty().stream().map(Stretch.OnDuty::member).toList();
        return new GapFound(desk, s.span(), s.gap().reason(), s.gap().channels(), alone, s.missing(), s.atLeast());
    }

    /** Somebody answers in it, and in the other nobody. */
    boolean isLessThan(GapFound other) {
        return !alone.isEmpty() && other.alone.isEmpty();
    }

    /** People are there who must not answer without one. */
    public boolean lacksApprover() {
        return reason == Reason.SUPERVISED_WITHOUT_APPROVER;
    }

    /** The part of it in this time. */
    GapFound within(Span time) {
        return new GapFound(desk, span.and(time), reason, channels, alone, missing, needed);
    }

    private boolean continues(GapFound before) {
        return before.span.until().equals(span.from())
                && before.reason == reason
                && before.channels.equals(channels)
                && before.alone.equals(alone)
                && before.needed == needed;
    }

    private GapFound until(GapFound next) {
        var both = new ArrayList<>(missing);
        next.missing.stream().filter(m -> !both.contains(m)).forEach(both::add);
        return new GapFound(
                desk, new Span(span.from(), next.span.until()), reason, channels, alone, List.copyOf(both), needed);
    }
}
