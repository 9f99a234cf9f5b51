package fi.majakka.audit;

import fi.majakka.shared.Sql;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reads the trail. */
@ApplicationScoped
class AuditEntries {
    private final Sql sql;

    AuditEntries(Sql sql) {
        this.sql = sql;
    }

    /** @param who missing when the program itself or the network did it */
    @Schema(requiredProperties = {"id", "at", "what", "subjectId"})
    public record AuditEntry(
            UUID id, Instant at, MemberRef who, String what, UUID subjectId, UUID channelId, String from, String to) {}

    /** @param where a condition with its order and a last bind for how many */
    List<AuditEntry> find(String where, List<Object> binds, int limit) {
        var all = new ArrayList<>(binds);
        all.add(limit);
        var query = "SELECT a.*, m.name FROM audit a LEFT JOIN member m ON m.id = a.member_id WHERE " + where;
        return sql.list(
                query,
                all,
                row -> new AuditEntry(
                        Sql.uuid(row, "id"),
                        Sql.instant(row, "at"),
                        MemberRef.of(Sql.uuid(row, "member_id"), row.getString("name")),
                        row.getString("what"),
                        Sql.uuid(row, "subject_id"),
                        Sql.uuid(row, "channel_id"),
                        row.getString("was"),
                        row.getString("became")));
    }
}
