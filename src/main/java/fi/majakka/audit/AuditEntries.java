package fi.majakka.audit;

import fi.majakka.shared.Sql;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Reads the trail. */
@ApplicationScoped
class AuditEntries {
    private final Sql sql;

    AuditEntries(Sql sql) {
        this.sql = sql;
    }

    /** @param where a condition with its order and a last bind for how many */
    List<AuditEntry> find(String where, List<Object> binds, int limit) {
        var all = new ArrayList<>(binds);
        all.add(limit);
        var query = "SELECT a.*, m.name, o.name AS owner FROM audit a LEFT JOIN member m ON m.id = a.member_id"
                + " LEFT JOIN member o ON o.id = a.on_behalf_of WHERE " + where;
        return sql.list(
                query,
                all,
                row -> new AuditEntry(
                        Sql.uuid(row, "id"),
                        Sql.instant(row, "at"),
                        MemberRef.of(Sql.uuid(row, "member_id"), row.getString("name")),
                        MemberRef.of(Sql.uuid(row, "on_behalf_of"), row.getString("owner")),
                        row.getString("what"),
                        Sql.uuid(row, "subject_id"),
                        Sql.uuid(row, "channel_id"),
                        row.getString("was"),
                        row.getString("became")));
    }
}
