package fi.majakka.delegation;

import fi.majakka.delegation.Standing.Deputy;
import fi.majakka.delegation.Standing.Emergency;
import fi.majakka.delegation.Standing.TrustKey;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps what was decided in memory and asks the database at every request whether it is still that: triggers count a version
 * up with each decision, so a decision of any instance holds at the next read of every other.
 */
@ApplicationScoped
class Standings {
    private final Sql sql;
    private final Away away;
    private final Set<Role> capped;
    private volatile Standing latest;

    Standings(Sql sql, Away away, ProviderRoles provider) {
        this.sql = sql;
        this.away = away;
        this.capped = provider.capped();
    }

    /** What was decided, with the database's time: all instances agree on when a role begins and ends. */
    record Moment(Standing standing, Instant now) {}

    private record Stamp(long version, Instant now) {}

    /** As it is now. */
    Moment fresh() {
        var stamp = sql.one(
                "SELECT version, now() AS at FROM standing",
                List.of(),
                row -> new Stamp(row.getLong("version"), Sql.instant(row, "at")));
        var known = latest;
        if (known == null || known.version() != stamp.version) known = load(stamp.version);
        return new Moment(known, stamp.now);
    }

    /** As it was a moment ago on this instance, without asking; null before anybody asked. */
    Standing latest() {
        return latest;
    }

    /** Read after its version: it may hold more than the version says, and then the next request reads once more. */
    private synchronized Standing load(long version) {
        if (latest != null && latest.version() == version) return latest;
        Map<UUID, List<Grant>> grants = new HashMap<>();
        sql.list(
                GRANTS,
                List.of(),
                row -> grants.computeIfAbsent(Sql.uuid(row, "member_id"), m -> new ArrayList<>())
                        .add(grant(row)));
        Map<UUID, Person> people = new HashMap<>();
        Map<String, UUID> logins = new HashMap<>();
        sql.list(PEOPLE, List.of(), row -> {
            var id = Sql.uuid(row, "id");
            people.put(id, person(row, id, grants.getOrDefault(id, List.of())));
            return logins.put(login(row.getString("issuer"), row.getString("subject")), id);
        });
        Map<TrustKey, Trusted> trust = new HashMap<>();
        sql.list(
                TRUST,
                List.of(),
                row -> trust.put(
                        new TrustKey(Sql.uuid(row, "member_id"), Sql.uuid(row, "channel_id")),
                        Trusted.of(row.getString("level"), Sql.integer(row, "one_in"))));
        var deputies = sql.list(DEPUTIES, List.of(), Standings::deputy);
        var emergencies = sql.list(EMERGENCIES, List.of(), Standings::emergency);
        latest = new Standing(version, people, logins, trust, deputies, emergencies, away.periods(), capped);
        return latest;
    }

    static String login(String issuer, String subject) {
        return issuer + " " + subject;
    }

    private static final String GRANTS = "SELECT * FROM delegation WHERE state = 'APPROVED' AND ends_at > now()";
    private static final String PEOPLE = "SELECT id, issuer, subject, name, kind, active, roles FROM member";
    private static final String TRUST = "SELECT member_id, channel_id, level, one_in FROM trust";
    private static final String DEPUTIES =
            "SELECT * FROM acting_owner WHERE ended_at IS NULL AND (when_absent OR ends_at > now())";
    private static final String EMERGENCIES =
            "SELECT * FROM break_glass WHERE started_at IS NOT NULL AND NOT drill AND ended_at IS NULL AND ends_at > now()";

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                Sql.uuid(row, "id"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("all_channels"),
                new HashSet<>(List.of((UUID[]) row.getArray("channels").getArray())),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                Trusted.of(row.getString("trust_level"), Sql.integer(row, "trust_one_in")));
    }

    private static Person person(ResultSet row, UUID id, List<Grant> grants) throws SQLException {
        var roles = new HashSet<>(Sql.texts(row, "roles"));
        boolean human = row.getString("kind").equals("PERSON");
        return Person.of(id, row.getString("name"), row.getBoolean("active"), human, roles, grants);
    }

    private static Deputy deputy(ResultSet row) throws SQLException {
        return new Deputy(
                Sql.uuid(row, "owner_id"),
                Sql.uuid(row, "deputy_id"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                row.getBoolean("when_absent"));
    }

    private static Emergency emergency(ResultSet row) throws SQLException {
        return new Emergency(
                Sql.uuid(row, "asked_by"),
                Sql.uuid(row, "second_id"),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "ends_at"));
    }
}
