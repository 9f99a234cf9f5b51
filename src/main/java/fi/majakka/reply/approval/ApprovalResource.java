package fi.majakka.reply.approval;

import fi.majakka.delegation.Act;
import fi.majakka.reply.Answering;
import fi.majakka.reply.ReplyView;
import fi.majakka.shared.Plain;
import fi.majakka.shared.Version;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** What an approver decides. If-Match is honoured where it is sent: what is approved is the text that was read. */
@Path("/replies")
@Produces(MediaType.APPLICATION_JSON)
class ApprovalResource {
    private final Answering answering;
    private final Approving approving;

    ApprovalResource(Answering answering, Approving approving) {
        this.answering = answering;
        this.approving = approving;
    }

    /** @param reason three words at least: the writer has to know what to do */
    public record Return(@NotBlank @Size(max = 2000) @Plain String reason) {}

    public record Complaint(
            @NotBlank @Size(max = 2000) @Plain String reason) {}

    @PUT
    @Path("/{id}/approval")
    @PermissionsAllowed("approve")
    @Transactional
    public ReplyView approve(
            String id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = false) @Valid ApprovalWish body) {
        var reply = answering.reply(id, Act.APPROVE);
        if (ifMatch != null) Version.require(ifMatch, reply.version);
        approving.approve(reply, body == null ? ApprovalWish.AS_IT_IS : body);
        return ReplyView.of(reply);
    }

    @PUT
    @Path("/{id}/return")
    @PermissionsAllowed("approve")
    @Transactional
    public ReplyView giveBack(String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Return body) {
        var reply = answering.reply(id, Act.APPROVE);
        if (ifMatch != null) Version.require(ifMatch, reply.version);
        approving.giveBack(reply, body.reason);
        return ReplyView.of(reply);
    }

    /** A reply that was sent needs a fix: it counts in its writer's record. */
    @PUT
    @Path("/{id}/complaint")
    @PermissionsAllowed("approve")
    @Transactional
    public ReplyView complain(String id, @NotNull @Valid Complaint body) {
        var reply = answering.reply(id, Act.APPROVE);
        approving.complain(reply, body.reason);
        return ReplyView.of(reply);
    }
}
