package fi.majakka.coverage.duty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who can mend a channel when it breaks.
 *
 * @param present keepers of each channel who must not be away in service hours, 0 where that is no rule; where a channel has no
 *     more keepers than that, none of them may be
 * @param keepers by channel
 */
public record Keeping(int present, Map<UUID, List<UUID>> keepers) {
    public static final Keeping NO_RULE = new Keeping(0, Map.of());

    boolean names(Set<UUID> members) {
        return present > 0
                && keepers.values().stream().anyMatch(all -> all.stream().anyMatch(members::contains));
    }

    /** Keepers of the channel who are away when too few are there; none while enough are. A channel without keepers breaks no rule. */
    List<UUID> tooManyAway(UUID channel, Rules rules, Instant at) {
        if (present == 0) return List.of();
        var all = keepers.getOrDefault(channel, List.of());
        var away = all.stream()
                .filter(k -> rules.isAway(k, at) || rules.hasLeft(k, at))
                .toList();
        return all.size() - away.size() < Math.min(present, all.size()) ? away : List.of();
    }
}
