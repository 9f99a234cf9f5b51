package fi.majakka.coverage.duty;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who stands in for whom is away. Each absence names its own; where the one who is named is away too, whom that absence names
 * comes next, then the next in the list. Nobody is asked twice, so a circle ends.
 */
final class Substitutes {
    private final Rules rules;
    private final List<UUID> channels;
    private final Instant at;
    private final Set<UUID> asked = new HashSet<>();

    Substitutes(Rules rules, List<UUID> channels, Instant at) {
        this.rules = rules;
        this.channels = channels;
        this.at = at;
    }

    /**
     * @param absence which named the member
     * @param may false for somebody who is there and may not answer: named only when nobody better is
     */
    record Found(UUID member, UUID absence, boolean may) {}

    /** Null when nobody is there. */
    Found of(UUID member) {
        asked.add(member);
        Found second = null;
        for (var away : rules.away().getOrDefault(member, List.of())) {
            if (!away.span().holds(at)) continue;
            for (var substitute : away.substitutes()) {
                var found = ask(substitute, away.absence());
                if (found != null && found.may) return found;
                if (second == null) second = found;
            }
        }
        return second;
    }

    private Found ask(UUID substitute, UUID absence) {
        if (!asked.add(substitute) || !rules.isKnown(substitute) || rules.hasLeft(substitute, at)) return null;
        if (rules.isAway(substitute, at)) return of(substitute);
        return new Found(
                substitute, absence, rules.best(substitute, channels, at).counts());
    }
}
