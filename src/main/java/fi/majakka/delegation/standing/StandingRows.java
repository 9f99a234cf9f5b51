package fi.majakka.delegation.standing;

import fi.majakka.delegation.Role;
import fi.majakka.delegation.Trusted;
import fi.majakka.shared.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Reads what was decided from its rows. */
final class StandingRows {
    private StandingRows() {}

    /** What ended lately gives nothing, and tells why somebody may not answer any more. */
    static final String GRANTS =
            "SELECT * FROM delegation WHERE state = 'APPROVED' AND ends_at > now() - interval '90 days'";

    static final String PEOPLE = "SELECT id, issuer, subject, name, kind, active, leaves_at, roles FROM member";
    static final String TRUST = "SELECT member_id, channel_id, level, one_in FROM trust";
    static final String DEPUTIES =
            "SELECT * FROM acting_owner WHERE ended_at IS NULL AND (when_absent OR ends_at > now())";
    static final String EMERGENCIES =
            "SELECT * FROM break_glass WHERE started_at IS NOT NULL AND NOT drill AND ended_at IS NULL AND ends_at > now()";

    static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                Sql.uuid(row, "id"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("all_channels"),
                new HashSet<>(List.of((UUID[]) row.getArray("channels").getArray())),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                Trusted.of(row.getString("trust_level"), Sql.integer(row, "trust_one_in")));
    }

    static Person person(ResultSet row, UUID id, List<Grant> grants) throws SQLException {
        var roles = new HashSet<>(Sql.texts(row, "roles"));
        boolean human = row.getString("kind").equals("PERSON");
        return Person.of(id, row.getString("name"), row.getBoolean("active"), human, roles, grants)
                .leaving(Sql.instant(row, "leaves_at"));
    }

    static Deputy deputy(ResultSet row) throws SQLException {
        return new Deputy(
                Sql.uuid(row, "owner_id"),
                Sql.uuid(row, "deputy_id"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                row.getBoolean("when_absent"));
    }

    static Emergency emergency(ResultSet row) throws SQLException {
        return new Emergency(
                Sql.uuid(row, "asked_by"),
                Sql.uuid(row, "second_id"),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "ends_at"));
    }
}
