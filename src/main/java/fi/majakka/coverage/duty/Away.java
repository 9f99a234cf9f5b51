package fi.majakka.coverage.duty;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * Somebody is not there.
 *
 * @param substitutes who stands in, the first of them who is there and may
 */
public record Away(UUID absence, UUID member, Span span, List<UUID> substitutes) {
    /** True when those who stand in are away too in this time, and who stands in for them leads back to the member. */
    public boolean leadsBack(Rules rules) {
        var seen = new HashSet<UUID>();
        var next = new ArrayDeque<>(substitutes);
        while (!next.isEmpty()) {
            var substitute = next.poll();
            if (substitute.equals(member)) return true;
            if (!seen.add(substitute)) continue;
            for (var other : rules.away().getOrDefault(substitute, List.of()))
                if (other.span.meets(span)) next.addAll(other.substitutes);
        }
        return false;
    }
}
