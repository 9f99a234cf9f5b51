package fi.majakka.coverage.desk;

import fi.majakka.delegation.ApprovalTime;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/** Who writes has to be served by the promise of each desk: the shortest time holds. */
@ApplicationScoped
class DeskApprovalTime implements ApprovalTime {
    private final Sql sql;

    DeskApprovalTime(Sql sql) {
        this.sql = sql;
    }

    @Override
    public OptionalInt minutes(UUID channel) {
        var said = "SELECT (rules ->> 'approvalMinutes')::int AS minutes FROM desk"
                + " WHERE removed_at IS NULL AND ? = ANY (channels) AND rules ->> 'approvalMinutes' IS NOT NULL";
        return sql.list(said, List.of(channel), row -> row.getInt("minutes")).stream()
                .mapToInt(Integer::intValue)
                .min();
    }
}
