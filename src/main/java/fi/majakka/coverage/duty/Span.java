package fi.majakka.coverage.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From its first instant until before its last. */
public record Span(Instant from, Instant until) {
    static final Comparator<Span> BY_BEGIN = Comparator.comparing(Span::from).thenComparing(Span::until);

    public boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    public boolean isEmpty() {
        return !from.isBefore(until);
    }

    public boolean meets(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** What both hold; empty when they do not meet. */
    public Span and(Span other) {
        var begin = from.isAfter(other.from) ? from : other.from;
        var end = until.isBefore(other.until) ? until : other.until;
        return new Span(begin, end);
    }

    /** What is left of it from then on; empty when it is over. */
    public Span since(Instant at) {
        return from.isBefore(at) ? new Span(at, until) : this;
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    /** True when the others, which are in order and touch nowhere, hold all of this one. */
    public boolean isWithin(List<Span> others) {
        return without(others).isEmpty();
    }

    /** What is left of this one without the others, which are in order. */
    public List<Span> without(List<Span> others) {
        var left = new ArrayList<Span>();
        var begin = from;
        for (var other : others) {
            if (!other.until.isAfter(begin)) continue;
            if (!other.from.isBefore(until)) break;
            if (other.from.isAfter(begin)) left.add(new Span(begin, other.from));
            begin = other.until;
        }
        if (begin.isBefore(until)) left.add(new Span(begin, until));
        return left;
    }

    /** The same time in spans that are in order and touch nowhere. */
    public static List<Span> union(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span : spans.stream().sorted(BY_BEGIN).toList()) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || span.from.isAfter(last.until)) merged.add(span);
            else if (span.until.isAfter(last.until)) merged.set(merged.size() - 1, new Span(last.from, span.until));
        }
        return merged;
    }
}
