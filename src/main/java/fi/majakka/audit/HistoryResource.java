package fi.majakka.audit;

import fi.majakka.channel.Channel;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.inbox.Comment;
import fi.majakka.shared.Cursor;
import fi.majakka.shared.Ids;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was done with one comment and its replies, oldest first. */
@Path("/comments")
@Produces(MediaType.APPLICATION_JSON)
class HistoryResource {
    private static final String OF_COMMENT = "(a.subject_id = ? OR a.subject_id IN"
            + " (SELECT id FROM reply WHERE comment_id = ?)) AND (a.at, a.id) > (?, ?) ORDER BY a.at, a.id LIMIT ?";
    private static final String START = Cursor.of(Instant.EPOCH, new UUID(0, 0));

    private final AuditEntries entries;
    private final Authority authority;

    HistoryResource(AuditEntries entries, Authority authority) {
        this.entries = entries;
        this.authority = authority;
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("read")
    public Page<AuditEntry> history(String id, @Valid @BeanParam PageQuery page) {
        var comment = Comment.item(Ids.parse(id)).orElseThrow(NotFound::new);
        Channel.requireConnected(comment.channelId);
        authority.require(Act.READ, comment.channelId);
        var after = Cursor.parse(page.cursor() == null ? START : page.cursor(), 2);
        var binds = List.<Object>of(comment.id, comment.id, after.instant(0), after.key(1, UUID::fromString));
        var found = entries.find(OF_COMMENT, binds, page.limit() + 1);
        return Page.of(found, page.limit(), last -> Cursor.of(last.at(), last.id()));
    }
}
