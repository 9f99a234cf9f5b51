package fi.majakka.coverage.absence;

import fi.majakka.delegation.Away;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells delegation who is away, by their own word also before a planner approves it. */
@ApplicationScoped
class Absences implements Away {
    private final Sql sql;

    Absences(Sql sql) {
        this.sql = sql;
    }

    private record Row(UUID member, Period period) {}

    @Override
    public Map<UUID, List<Period>> periods() {
        return sql
                .list(
                        "SELECT member_id, starts_at, ends_at, told_by = member_id AS own FROM absence"
                                + " WHERE ends_at > now() AND state <> 'REFUSED'",
                        List.of(),
                        row -> new Row(
                                Sql.uuid(row, "member_id"),
                                new Period(
                                        Sql.instant(row, "starts_at"),
                                        Sql.instant(row, "ends_at"),
                                        row.getBoolean("own"))))
                .stream()
                .collect(Collectors.groupingBy(Row::member, Collectors.mapping(Row::period, Collectors.toList())));
    }
}
