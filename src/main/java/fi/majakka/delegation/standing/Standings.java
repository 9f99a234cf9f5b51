package fi.majakka.delegation.standing;

import fi.majakka.delegation.Away;
import fi.majakka.delegation.Role;
import fi.majakka.delegation.Trusted;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps what was decided in memory and asks the database at every request whether it is still that: triggers count a version
 * up with each decision, so a decision of any instance holds at the next read of every other.
 */
@ApplicationScoped
public class Standings {
    private final Sql sql;
    private final Away away;
    private final Set<Role> capped;
    private volatile Standing latest;

    Standings(Sql sql, Away away, ProviderRoles provider) {
        this.sql = sql;
        this.away = away;
        this.capped = provider.capped();
    }

    private record Stamp(long version, Instant now) {}

    /** As it is now. */
    public Moment fresh() {
        var stamp = sql.one(
                "SELECT version, now() AS at FROM standing",
                List.of(),
                row -> new Stamp(row.getLong("version"), Sql.instant(row, "at")));
        var known = latest;
        if (known == null || known.version() != stamp.version) known = load(stamp.version);
        return new Moment(known, stamp.now);
    }

    /** For who has just decided, before the commit: seen by this transaction alone, and remembered by nobody. */
    public Moment undecided() {
        return new Moment(read(-1), sql.now());
    }

    /** As it was a moment ago on this instance, without asking; null before anybody asked. */
    public Standing latest() {
        return latest;
    }

    /** Read after its version: it may hold more than the version says, and then the next request reads once more. */
    private synchronized Standing load(long version) {
        if (latest == null || latest.version() != version) latest = read(version);
        return latest;
    }

    private Standing read(long version) {
        Map<UUID, List<Grant>> grants = new HashMap<>();
        sql.list(
                StandingRows.GRANTS,
                List.of(),
                row -> grants.computeIfAbsent(Sql.uuid(row, "member_id"), m -> new ArrayList<>())
                        .add(StandingRows.grant(row)));
        Map<UUID, Person> people = new HashMap<>();
        Map<String, UUID> logins = new HashMap<>();
        sql.list(StandingRows.PEOPLE, List.of(), row -> {
            var id = Sql.uuid(row, "id");
            people.put(id, StandingRows.person(row, id, grants.getOrDefault(id, List.of())));
            return logins.put(login(row.getString("issuer"), row.getString("subject")), id);
        });
        Map<UUID, Map<UUID, Trusted>> trust = new HashMap<>();
        sql.list(
                StandingRows.TRUST,
                List.of(),
                row -> trust.computeIfAbsent(Sql.uuid(row, "member_id"), m -> new HashMap<>())
                        .put(
                                Sql.uuid(row, "channel_id"),
                                Trusted.of(row.getString("level"), Sql.integer(row, "one_in"))));
        var deputies = sql.list(StandingRows.DEPUTIES, List.of(), StandingRows::deputy);
        var emergencies = sql.list(StandingRows.EMERGENCIES, List.of(), StandingRows::emergency);
        return new Standing(version, people, logins, trust, deputies, emergencies, away.periods(), capped);
    }

    public static String login(String issuer, String subject) {
        return issuer + " " + subject;
    }
}
