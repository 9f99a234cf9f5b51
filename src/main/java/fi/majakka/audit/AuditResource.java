package fi.majakka.audit;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Cursor;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Params;
import fi.majakka.shared.Plain;
import fi.majakka.shared.Where;
import fi.majakka.team.CurrentMember;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The trail of what was done, newest first: all of it for those who may audit, for everybody else what they did themselves. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
class AuditResource {
    private final AuditEntries entries;
    private final Authority authority;
    private final CurrentMember current;

    AuditResource(AuditEntries entries, Authority authority, CurrentMember current) {
        this.entries = entries;
        this.authority = authority;
        this.current = current;
    }

    @GET
    @PermissionsAllowed("read")
    public Page<AuditEntry> trail(
            @QueryParam("who") String who,
            @QueryParam("what") @Size(max = 60) @Plain String what,
            @QueryParam("subject") String subject,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @Valid @BeanParam PageQuery page) {
        var where = new Where();
        if (!authority.reach(Act.AUDIT).everywhere()) {
            var reach = authority.reach(Act.READ);
            where.and("a.member_id = ?", current.id())
                    .and("(a.channel_id IS NULL OR " + reach.sql("a.channel_id") + ")", reach.bind());
        }
        where.andIf("a.member_id = ?", Params.uuid("who", who))
                .andIf("a.what = ?", what)
                .andIf("a.subject_id = ?", Params.uuid("subject", subject))
                .andIf("a.at >= ?", Params.instant("from", from))
                .andIf("a.at < ?", Params.instant("until", until));
        if (page.cursor() != null) {
            var at = Cursor.parse(page.cursor(), 2);
            where.and("(a.at, a.id) < (?, ?)", at.instant(0), at.key(1, UUID::fromString));
        }
        var found = entries.find(where + " ORDER BY a.at DESC, a.id DESC LIMIT ?", where.binds(), page.limit() + 1);
        return Page.of(found, page.limit(), last -> Cursor.of(last.at(), last.id()));
    }
}
