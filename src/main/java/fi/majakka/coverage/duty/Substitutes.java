package fi.majakka.coverage.duty;

import fi.majakka.delegation.Means;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who stands in for whom is away. Each absence names its own; where the one who is named is away too, whom that absence names
 * comes next, then the next in the list. The first who really answers comes in. Nobody is asked twice, so a circle ends.
 */
final class Substitutes {
    private final Rules rules;
    private final List<UUID> channels;
    private final Instant at;
    private final Set<UUID> approvers;
    private final Set<UUID> asked = new HashSet<>();

    /** @param approvers who is on duty by the rules and approves at the desk */
    Substitutes(Rules rules, List<UUID> channels, Instant at, Set<UUID> approvers) {
        this.rules = rules;
        this.channels = channels;
        this.at = at;
        this.approvers = approvers;
    }

    /**
     * @param absence which named the member
     * @param use who is there and may not answer, or not without an approver, is named only when nobody better is
     */
    record Found(UUID member, UUID absence, Use use) {}

    private enum Use {
        NONE,
        WITH_APPROVER,
        ANSWERS
    }

    /** Null when nobody is there. */
    Found of(UUID member) {
        asked.add(member);
        Found second = null;
        for (var away : rules.away().getOrDefault(member, List.of())) {
            if (!away.span().holds(at)) continue;
            for (var substitute : away.substitutes()) {
                var found = ask(substitute, away.absence());
                if (found == null) continue;
                if (found.use == Use.ANSWERS) return found;
                if (second == null || found.use.compareTo(second.use) > 0) second = found;
            }
        }
        return second;
    }

    private Found ask(UUID substitute, UUID absence) {
        if (!asked.add(substitute) || !rules.isKnown(substitute) || rules.hasLeft(substitute, at)) return null;
        if (rules.isAway(substitute, at)) return of(substitute);
        return new Found(substitute, absence, use(substitute));
    }

    private Use use(UUID substitute) {
        var ability = rules.ability(substitute, at);
        var use = Use.NONE;
        for (var channel : channels) {
            var means = ability.on(channel);
            if (means == Means.ALONE || means == Means.SUPERVISED && isApproved(channel)) return Use.ANSWERS;
            if (means == Means.SUPERVISED) use = Use.WITH_APPROVER;
        }
        return use;
    }

    private boolean isApproved(UUID channel) {
        for (var approver : approvers)
            if (rules.ability(approver, at).approves().contains(channel)) return true;
        return false;
    }
}
