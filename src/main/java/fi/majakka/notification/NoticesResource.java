package fi.majakka.notification;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Cursor;
import fi.majakka.shared.Ids;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Sql;
import fi.majakka.team.CurrentMember;
import fi.majakka.team.MemberRef;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the caller should know, newest first. */
@Path("/notices")
@Produces(MediaType.APPLICATION_JSON)
class NoticesResource {
    private final Sql sql;
    private final Authority authority;
    private final CurrentMember current;

    NoticesResource(Sql sql, Authority authority, CurrentMember current) {
        this.sql = sql;
        this.authority = authority;
        this.current = current;
    }

    @GET
    @PermissionsAllowed("ask")
    public Page<NoticeView> mine(
            @QueryParam("unread") @Pattern(regexp = "true|false") String unread, @Valid @BeanParam PageQuery page) {
        var reach = authority.reach(Act.READ);
        var where =
                new StringBuilder("n.member_id = ? AND (n.channel_id IS NULL OR " + reach.sql("n.channel_id") + ")");
        var binds = new ArrayList<Object>(List.of(current.id()));
        binds.addAll(reach.bind());
        if ("true".equals(unread)) where.append(" AND n.read_at IS NULL");
        if (page.cursor() != null) {
            var at = Cursor.parse(page.cursor(), 2);
            where.append(" AND (n.at, n.id) < (?, ?)");
            binds.addAll(List.of(at.instant(0), at.key(1, UUID::fromString)));
        }
        binds.add(page.limit() + 1);
        var query = "SELECT n.*, m.name FROM notice n LEFT JOIN member m ON m.id = n.by_id WHERE " + where
                + " ORDER BY n.at DESC, n.id DESC LIMIT ?";
        var found = sql.list(
                query,
                binds,
                r -> new NoticeView(
                        Sql.uuid(r, "id"),
                        r.getString("what"),
                        Sql.uuid(r, "subject_id"),
                        Sql.uuid(r, "comment_id"),
                        MemberRef.of(Sql.uuid(r, "by_id"), r.getString("name")),
                        r.getString("detail"),
                        Sql.instant(r, "at"),
                        Sql.instant(r, "read_at")));
        return Page.of(found, page.limit(), last -> Cursor.of(last.at(), last.id()));
    }

    @PUT
    @Path("/{id}/reading")
    @PermissionsAllowed("ask")
    @Transactional
    public void read(String id) {
        var mine = "UPDATE notice SET read_at = coalesce(read_at, now()) WHERE id = ? AND member_id = ?";
        if (sql.change(mine, Ids.parse(id), current.id()) == 0) throw new NotFound();
    }
}
