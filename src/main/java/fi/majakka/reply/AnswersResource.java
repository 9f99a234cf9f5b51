package fi.majakka.reply;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Answers to a comment: written once, and gone after the undo window. */
@Path("/comments")
@Produces(MediaType.APPLICATION_JSON)
class AnswersResource {
    private final Answering answering;
    private final Claims claims;
    private final Idempotency idempotency;
    private final CurrentMember current;

    AnswersResource(Answering answering, Claims claims, Idempotency idempotency, CurrentMember current) {
        this.answering = answering;
        this.claims = claims;
        this.idempotency = idempotency;
        this.current = current;
    }

    /**
     * @param seenVersion the comment's version as its writer read it
     * @param draft true keeps it as a draft, to be sent later by its submission; else it leaves after the undo
     *     window, or goes to an approver where the writer's trust asks for it
     */
    public record NewReply(
            @NotBlank @Size(max = 65_525) @Plain String text,
            @NotNull Integer seenVersion,
            Boolean draft) {}

    @POST
    @Path("/{id}/replies")
    @PermissionsAllowed("draft")
    @Transactional
    @APIResponseSchema(value = ReplyView.class, responseCode = "201")
    public Response answer(String id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewReply body) {
        var route = "POST /comments/" + Ids.parse(id) + "/replies";
        return idempotency.onceRequired(key, current.id(), route, body, () -> created(id, key, body));
    }

    private Response created(String id, String key, NewReply body) {
        var comment = answering.comment(Ids.parse(id));
        var made = Replies.madeWith(current.id(), key).orElse(null);
        if (made != null && (!made.commentId.equals(comment.id) || !made.text.equals(body.text)))
            throw new RuleBroken("idempotency-key-reused", "This Idempotency-Key came with another reply before");
        var reply = made != null ? made : make(comment, key, body);
        return Version.created("replies/" + reply.id, ReplyView.of(reply), reply.version);
    }

    private Reply make(Comment comment, String key, NewReply body) {
        claims.requireFree(comment.id, current.id());
        var reply = answering.draft(comment, body.text, body.seenVersion, key);
        if (Boolean.TRUE.equals(body.draft)) answering.tell(reply, comment, ReplyChanged.Kind.DRAFTED, null);
        else answering.send(reply, comment);
        claims.release(comment.id, current.id());
        return reply;
    }
}
