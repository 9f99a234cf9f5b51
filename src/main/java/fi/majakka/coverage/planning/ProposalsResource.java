package fi.majakka.coverage.planning;

import fi.majakka.coverage.proposal.ProposalBody;
import fi.majakka.coverage.proposal.ProposalView;
import fi.majakka.coverage.proposal.Proposals;
import fi.majakka.coverage.proposal.Solvers;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Idempotency;
import fi.majakka.shared.Ids;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Plans that the program proposes. One is applied as any plan is made: its shifts are sent to {@code POST /plans}. */
@Path("/plans/proposals")
@Produces(MediaType.APPLICATION_JSON)
class ProposalsResource {
    private final ProposalDrafts drafts;
    private final Proposals proposals;
    private final Solvers solvers;
    private final Idempotency idempotency;
    private final Authority authority;

    ProposalsResource(
            ProposalDrafts drafts, Proposals proposals, Solvers solvers, Idempotency idempotency, Authority authority) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.solvers = solvers;
        this.idempotency = idempotency;
        this.authority = authority;
    }

    @POST
    @PermissionsAllowed("plan")
    @Transactional
    @APIResponseSchema(value = ProposalView.class, responseCode = "202")
    public Response ask(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ProposalBody body) {
        return idempotency.once(key, authority.caller().id(), "POST /plans/proposals", body, () -> asked(body));
    }

    private Response asked(ProposalBody body) {
        var request = drafts.made(body);
        solvers.requireRoom();
        var id = proposals.ask(body, request, authority.caller().id(), authority.now());
        var view = drafts.view(proposals.find(id));
        return Response.accepted(view)
                .location(URI.create("plans/proposals/" + id))
                .build();
    }

    /** How far it is, and when it is ready what was found. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("plan")
    public ProposalView one(String id) {
        return drafts.view(proposals.find(Ids.parse(id)));
    }

    /** Ends the search. The best that was found until then is kept, and can be read a moment later. */
    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("plan")
    public void stop(String id) {
        var view = drafts.view(proposals.find(Ids.parse(id)));
        proposals.stop(view.id());
    }
}
