package fi.majakka.coverage.proposal;

import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.delegation.Ahead;
import fi.majakka.delegation.Means;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Who may do what at a desk in a time, of those who are there for all of it. */
final class Abilities {
    private final Rules rules;

    Abilities(Rules rules) {
        this.rules = rules;
    }

    Able of(Collection<Worker> workers, List<UUID> channels, Span span) {
        Set<Worker> alone = new LinkedHashSet<>();
        Set<Worker> supervised = new LinkedHashSet<>();
        Set<Worker> approvers = new LinkedHashSet<>();
        for (var worker : workers) {
            if (!isThere(worker.id, span)) continue;
            if (always(worker.id, span, a -> answersAlone(a, channels))) alone.add(worker);
            else if (always(worker.id, span, a -> answers(a, channels))) supervised.add(worker);
            if (always(worker.id, span, a -> a.approves().containsAll(channels))) approvers.add(worker);
        }
        return new Able(alone, supervised, approvers);
    }

    /** True when there is something to do for the member at some time, absent or not. */
    boolean isOfUse(UUID member, List<UUID> channels, Span span) {
        return within(member, span).stream()
                .anyMatch(a -> answers(a, channels) || a.approves().containsAll(channels));
    }

    boolean isThere(UUID member, Span span) {
        return !isAway(member, span) && !hasLeft(member, span);
    }

    boolean isAway(UUID member, Span span) {
        return rules.away().getOrDefault(member, List.of()).stream()
                .anyMatch(a -> a.span().meets(span));
    }

    boolean hasLeft(UUID member, Span span) {
        var left = rules.left().get(member);
        return left != null && left.isBefore(span.until());
    }

    boolean hasEnded(UUID member, List<UUID> channels, Span span) {
        return within(member, span).stream().anyMatch(a -> channels.stream().anyMatch(c -> a.on(c) == Means.ENDED));
    }

    private boolean always(UUID member, Span span, Predicate<Ahead> may) {
        var all = within(member, span);
        return !all.isEmpty() && all.stream().allMatch(may);
    }

    private List<Ahead> within(UUID member, Span span) {
        return rules.abilities().getOrDefault(member, List.of()).stream()
                .filter(a -> a.meets(span.from(), span.until()))
                .toList();
    }

    private static boolean answersAlone(Ahead ahead, List<UUID> channels) {
        return channels.stream().allMatch(c -> ahead.on(c) == Means.ALONE);
    }

    private static boolean answers(Ahead ahead, List<UUID> channels) {
        return channels.stream().allMatch(c -> ahead.on(c).counts());
    }
}
