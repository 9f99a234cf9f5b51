package fi.majakka.coverage.proof;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The rules of a time, and the names that go with them.
 *
 * @param keepers of each channel
 * @param now the database's time
 */
public record Book(
        Rules rules, Map<UUID, Desk> desks, Map<UUID, String> names, Map<UUID, List<UUID>> keepers, Instant now) {
    /** As it would be. */
    Book with(Draft draft) {
        var all = new LinkedHashMap<>(desks);
        if (draft.desk() != null) all.put(draft.desk().id, draft.desk());
        return new Book(draft.change().apply(rules), all, names, keepers, now);
    }

    /** Whoever is not of the team has no name. */
    public MemberRef ref(UUID member) {
        return member == null ? null : new MemberRef(member, names.getOrDefault(member, "?"));
    }

    /** A plan holds at the desk for some of this time: who comes in must come in over it. */
    public boolean isPlanned(UUID desk, Span time) {
        return rules.desk(desk).plans().stream().anyMatch(p -> p.span().meets(time));
    }

    public String name(UUID member) {
        return names.getOrDefault(member, "?");
    }
}
