package fi.majakka.audit;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Cursor;
import fi.majakka.shared.Ids;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Page;
import fi.majakka.shared.Params;
import fi.majakka.shared.Plain;
import fi.majakka.shared.Sql;
import fi.majakka.team.MemberRef;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The trail of all that was done, newest first, and one comment's history, oldest first. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class AuditResource {
    private final Sql sql;
    private final Authority authority;

    AuditResource(Sql sql, Authority authority) {
        this.sql = sql;
        this.authority = authority;
    }

    /** @param who missing when the program itself or the network did it */
    public record AuditEntry(
            UUID id, Instant at, MemberRef who, String what, UUID subjectId, UUID channelId, String from, String to) {}

    @GET
    @Path("/audit")
    @PermissionsAllowed("audit")
    public Page<AuditEntry> trail(
            @QueryParam("who") String who,
            @QueryParam("what") @Size(max = 60) @Plain String what,
            @QueryParam("subject") String subject,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        authority.require(Act.AUDIT);
        var where = new ArrayList<>(List.of("true"));
        var binds = new ArrayList<Object>();
        and(where, binds, "a.member_id = ?", Params.uuid("who", who));
        and(where, binds, "a.what = ?", what);
        and(where, binds, "a.subject_id = ?", Params.uuid("subject", subject));
        and(where, binds, "a.at >= ?", Params.instant("from", from));
        and(where, binds, "a.at < ?", Params.instant("until", until));
        if (cursor != null) {
            var at = Cursor.parse(cursor, 2);
            where.add("(a.at, a.id) < (?, ?)");
            binds.addAll(List.of(at.key(0, Instant::parse), at.key(1, UUID::fromString)));
        }
        var found = entries(String.join(" AND ", where) + " ORDER BY a.at DESC, a.id DESC LIMIT ?", binds, limit + 1);
        if (found.size() <= limit) return new Page<>(found, null);
        var last = found.get(limit - 1);
        return new Page<>(found.subList(0, limit), Cursor.of(last.at, last.id));
    }

    @GET
    @Path("/comments/{id}/history")
    @PermissionsAllowed("read")
    public Page<AuditEntry> history(String id) {
        var comment = Ids.parse(id);
        var query = "SELECT channel_id FROM comment WHERE id = ? AND NOT own";
        var channel = sql.one(query, List.of(comment), row -> Sql.uuid(row, "channel_id"));
        if (channel == null) throw new NotFound();
        authority.require(Act.READ, channel);
        var where =
                "(a.subject_id = ? OR a.subject_id IN (SELECT id FROM reply WHERE comment_id = ?)) ORDER BY a.at, a.id LIMIT ?";
        return new Page<>(entries(where, new ArrayList<>(List.of(comment, comment)), 1000), null);
    }

    private static void and(List<String> where, List<Object> binds, String condition, Object value) {
        if (value == null) return;
        where.add(condition);
        binds.add(value);
    }

    private List<AuditEntry> entries(String where, List<Object> binds, int limit) {
        binds.add(limit);
        var query = "SELECT a.*, m.name FROM audit a LEFT JOIN member m ON m.id = a.member_id WHERE " + where;
        return sql.list(
                query,
                binds,
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
