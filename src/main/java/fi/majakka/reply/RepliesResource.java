package fi.majakka.reply;

import fi.majakka.delegation.Act;
import fi.majakka.inbox.Claims;
import fi.majakka.inbox.Comment;
import fi.majakka.shared.Idempotency;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Plain;
import fi.majakka.shared.RuleBroken;
import fi.majakka.shared.Version;
import fi.majakka.team.CurrentMember;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Answers: written, looked at, edited. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class RepliesResource {
    private final Answering answering;
    private final Claims claims;
    private final Idempotency idempotency;
    private final CurrentMember current;

    RepliesResource(Answering answering, Claims claims, Idempotency idempotency, CurrentMember current) {
        this.answering = answering;
        this.claims = claims;
        this.idempotency = idempotency;
        this.current = current;
    }

    /**
     * @param seenVersion the comment's version as its writer read it
     * @param draft true keeps it as a draft, to be sent later by its submission; else it leaves after the undo window
     */
    public record NewReply(
            @NotBlank @Size(max = 65_525) @Plain String text,
            @NotNull Integer seenVersion,
            Boolean draft) {}

    public record ReplyText(
            @NotBlank @Size(max = 65_525) @Plain String text) {}

    @POST
    @Path("/comments/{id}/replies")
    @PermissionsAllowed("answer")
    @Transactional
    @APIResponseSchema(value = ReplyView.class, responseCode = "201")
    public Response answer(String id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewReply body) {
        var route = "POST /comments/" + Ids.parse(id) + "/replies";
        return idempotency.onceRequired(key, current.id(), route, body, () -> created(id, key, body));
    }

    private Response created(String id, String key, NewReply body) {
        var comment = answering.comment(Ids.parse(id));
        var made = Reply.madeWith(current.id(), key).orElse(null);
        if (made != null && (!made.commentId.equals(comment.id) || !made.text.equals(body.text)))
            throw new RuleBroken("idempotency-key-reused", "This Idempotency-Key came with another reply before");
        var reply = made != null ? made : make(comment, key, body);
        var at = URI.create("/api/v1/replies/" + reply.id);
        return Version.tag(Response.created(at).entity(ReplyView.of(reply)), reply.version)
                .build();
    }

    private Reply make(Comment comment, String key, NewReply body) {
        claims.requireFree(comment.id, current.id());
        var reply = answering.draft(comment, body.text, body.seenVersion, key);
        if (Boolean.TRUE.equals(body.draft)) answering.tell(reply, comment, ReplyChanged.Kind.DRAFTED, null);
        else answering.queue(reply, comment);
        claims.release(comment.id, current.id());
        return reply;
    }

    @GET
    @Path("/replies/{id}")
    @PermissionsAllowed("read")
    @APIResponseSchema(ReplyView.class)
    public Response one(String id) {
        var reply = answering.reply(id, Act.READ);
        return Version.ok(ReplyView.of(reply), reply.version);
    }

    @PATCH
    @Path("/replies/{id}")
    @PermissionsAllowed("answer")
    @Transactional
    @APIResponseSchema(ReplyView.class)
    public Response edit(String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReplyText body) {
        var reply = answering.reply(id, Act.ANSWER);
        Version.require(ifMatch, reply.version);
        answering.edit(reply, answering.comment(reply.commentId), body.text);
        return Version.ok(ReplyView.of(reply), reply.version);
    }

    /** Only what never left: a draft, or one that was cancelled. */
    @DELETE
    @Path("/replies/{id}")
    @PermissionsAllowed("answer")
    @Transactional
    public void discard(String id) {
        var reply = answering.reply(id, Act.ANSWER);
        if (reply.state == Reply.State.DRAFT) reply.cancel();
        if (reply.state != Reply.State.CANCELLED)
            throw new fi.majakka.shared.Conflict(
                    "not-deletable", "A reply that is " + reply.word() + " stays on record");
        answering.comment(reply.commentId).replyIs(null, null);
        answering.fire(reply, ReplyChanged.Kind.DELETED, reply.text, null);
        reply.delete();
    }
}
