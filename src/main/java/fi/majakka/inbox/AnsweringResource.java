package fi.majakka.inbox;

import fi.majakka.delegation.Act;
import fi.majakka.shared.Plain;
import fi.majakka.shared.Version;
import fi.majakka.team.CurrentMember;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What colleagues see while somebody answers: the claim, who is reading, the shared draft. */
@Path("/comments")
@Produces(MediaType.APPLICATION_JSON)
class AnsweringResource {
    private final Items items;
    private final Claims claims;
    private final Viewers viewers;
    private final Drafts drafts;
    private final CurrentMember current;

    AnsweringResource(Items items, Claims claims, Viewers viewers, Drafts drafts, CurrentMember current) {
        this.items = items;
        this.claims = claims;
        this.viewers = viewers;
        this.drafts = drafts;
        this.current = current;
    }

    /** @param take true takes the claim from whoever holds it */
    public record ClaimWish(Boolean take) {}

    public record DraftText(
            @NotNull @Size(max = 65_000) @Plain String text) {}

    @PUT
    @Path("/{id}/claim")
    @PermissionsAllowed("draft")
    @Transactional
    public CommentView.ClaimView claim(String id, @RequestBody(required = false) @Valid ClaimWish body) {
        var comment = items.take(id, Act.DRAFT);
        var before = claims.held(comment.id);
        claims.take(comment.id, current.id(), body != null && Boolean.TRUE.equals(body.take));
        var now = claims.held(comment.id);
        if (before == null)
            items.tell(comment, CommentChanged.Kind.CLAIMED, null, now.member().name());
        else if (!Objects.equals(before.member(), now.member()))
            items.tell(
                    comment,
                    CommentChanged.Kind.CLAIM_TAKEN_OVER,
                    before.member().name(),
                    now.member().name());
        return now;
    }

    @DELETE
    @Path("/{id}/claim")
    @PermissionsAllowed("draft")
    @Transactional
    public void unclaim(String id) {
        var comment = items.take(id, Act.DRAFT);
        if (claims.release(comment.id, current.id())) items.tell(comment, CommentChanged.Kind.UNCLAIMED, null, null);
    }

    @PUT
    @Path("/{id}/presence")
    @PermissionsAllowed("read")
    @Transactional
    public void present(String id) {
        var comment = items.look(id, Act.READ);
        if (viewers.present(comment.id, current.id())) items.tell(comment, CommentChanged.Kind.VIEWED, null, null);
    }

    @DELETE
    @Path("/{id}/presence")
    @PermissionsAllowed("read")
    @Transactional
    public void absent(String id) {
        var comment = items.look(id, Act.READ);
        if (viewers.leave(comment.id, current.id())) items.tell(comment, CommentChanged.Kind.VIEWED, null, null);
    }

    @PUT
    @Path("/{id}/draft")
    @PermissionsAllowed("draft")
    @Transactional
    @APIResponseSchema(DraftView.class)
    public Response draft(String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DraftText body) {
        var comment = items.take(id, Act.DRAFT);
        var before = drafts.of(comment.id);
        if (before != null) Version.require(ifMatch, before.version());
        var saved = drafts.save(comment.id, body.text, current.id());
        items.tell(comment, CommentChanged.Kind.DRAFTED, null, null);
        return Version.ok(saved, saved.version());
    }
}
