package fi.majakka.audit;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.inbox.Comment;
import fi.majakka.shared.Ids;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What was done with one comment and its replies, oldest first. */
@Path("/comments")
@Produces(MediaType.APPLICATION_JSON)
class HistoryResource {
    private static final int MOST = 1000;
    private static final String OF_COMMENT =
            "(a.subject_id = ? OR a.subject_id IN (SELECT id FROM reply WHERE comment_id = ?)) ORDER BY a.at, a.id LIMIT ?";

    private final AuditEntries entries;
    private final Authority authority;

    HistoryResource(AuditEntries entries, Authority authority) {
        this.entries = entries;
        this.authority = authority;
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("read")
    public Page<AuditEntries.AuditEntry> history(String id) {
        var comment = Comment.item(Ids.parse(id)).orElseThrow(NotFound::new);
        authority.require(Act.READ, comment.channelId);
        return new Page<>(entries.find(OF_COMMENT, List.of(comment.id, comment.id), MOST), null);
    }
}
