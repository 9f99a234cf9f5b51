package fi.majakka.reply;

import fi.majakka.delegation.Act;
import fi.majakka.shared.Plain;
import fi.majakka.shared.Version;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** A reply as it is: looked at, edited, discarded. */
@Path("/replies")
@Produces(MediaType.APPLICATION_JSON)
class RepliesResource {
    private final Answering answering;

    RepliesResource(Answering answering) {
        this.answering = answering;
    }

    public record ReplyText(
            @NotBlank @Size(max = 65_525) @Plain String text) {}

    @GET
    @Path("/{id}")
    @PermissionsAllowed("read")
    @APIResponseSchema(ReplyView.class)
    public Response one(String id) {
        var reply = answering.reply(id, Act.READ);
        return Version.ok(ReplyView.of(reply), reply.version);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("draft")
    @Transactional
    @APIResponseSchema(ReplyView.class)
    public Response edit(String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReplyText body) {
        var reply = answering.reply(id, Act.DRAFT);
        Version.require(ifMatch, reply.version);
        answering.edit(reply, answering.comment(reply.commentId), body.text);
        return Version.ok(ReplyView.of(reply), reply.version);
    }

    /** Only what never left: a draft, or one that was cancelled. */
    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("draft")
    @Transactional
    public void discard(String id, @HeaderParam("If-Match") String ifMatch) {
        var reply = answering.reply(id, Act.DRAFT);
        if (ifMatch != null) Version.require(ifMatch, reply.version);
        if (reply.state == ReplyState.DRAFT) reply.cancel();
        if (reply.state != ReplyState.CANCELLED)
            throw new fi.majakka.shared.Conflict(
                    "not-deletable", "A reply that is " + reply.word() + " stays on record");
        answering.comment(reply.commentId).replyIs(null, null);
        answering.fire(reply, ReplyChanged.Kind.DELETED, reply.text, null);
        reply.delete();
    }
}
