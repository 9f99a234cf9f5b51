package fi.majakka.reply;

import fi.majakka.delegation.Act;
import fi.majakka.shared.WebAddress;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** What becomes of an answer: sent, taken back, decided by a person. */
@Path("/replies")
@Produces(MediaType.APPLICATION_JSON)
class ReplyCareResource {
    private final Answering answering;

    ReplyCareResource(Answering answering) {
        this.answering = answering;
    }

    /** @param seenVersion the comment's version as it was read now; what the reply was written against when it is missing */
    public record Submission(Integer seenVersion) {}

    /** @param permalink where it stands, when it was posted */
    public record Verdict(
            @NotNull Boolean posted, @WebAddress String permalink) {}

    @PUT
    @Path("/{id}/submission")
    @PermissionsAllowed("draft")
    @Transactional
    public ReplyView submit(String id, @RequestBody(required = false) @Valid Submission body) {
        var reply = answering.reply(id, Act.DRAFT);
        boolean underWay = reply.state == ReplyState.QUEUED || reply.state == ReplyState.SUBMITTED;
        if (underWay) return ReplyView.of(reply);
        var comment = answering.comment(reply.commentId);
        if (body != null && body.seenVersion != null) answering.readAgain(reply, comment, body.seenVersion);
        answering.send(reply, comment);
        return ReplyView.of(reply);
    }

    @PUT
    @Path("/{id}/cancellation")
    @PermissionsAllowed("draft")
    @Transactional
    public ReplyView cancel(String id) {
        var reply = answering.reply(id, Act.DRAFT);
        answering.cancel(reply, answering.comment(reply.commentId));
        return ReplyView.of(reply);
    }

    @PUT
    @Path("/{id}/verdict")
    @PermissionsAllowed("answer")
    @Transactional
    public ReplyView decide(String id, @NotNull @Valid Verdict body) {
        var reply = answering.reply(id, Act.ANSWER);
        answering.decide(reply, answering.comment(reply.commentId), body.posted, body.permalink);
        return ReplyView.of(reply);
    }
}
