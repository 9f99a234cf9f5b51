package fi.majakka.delegation;

import fi.majakka.delegation.DelegationsResource.TrustWish;
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
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What becomes of a role that was asked for. If-Match is honoured where it is sent: what is decided is what was read. */
@Path("/delegations")
@Produces(MediaType.APPLICATION_JSON)
class DelegationDecisionsResource {
    private final Delegating delegating;
    private final Delegations delegations;

    DelegationDecisionsResource(Delegating delegating, Delegations delegations) {
        this.delegating = delegating;
        this.delegations = delegations;
    }

    /** Both as they were asked for when they are missing. */
    public record Approval(Instant until, @Valid TrustWish trust) {}

    public record Refusal(@NotBlank @Size(max = 1000) @Plain String reason) {}

    public record Revocation(
            @NotBlank @Size(max = 1000) @Plain String reason) {}

    /** @param until six months after its end now when it is missing */
    public record Renewal(Instant until) {}

    @PUT
    @Path("/{id}/approval")
    @PermissionsAllowed("ask")
    @Transactional
    @APIResponseSchema(DelegationView.class)
    public Response approve(
            String id, @HeaderParam("If-Match") String ifMatch, @RequestBody(required = false) @Valid Approval body) {
        var trust = body == null || body.trust == null ? null : body.trust.trusted();
        return decide(id, ifMatch, d -> delegating.approve(d, body == null ? null : body.until, trust));
    }

    @PUT
    @Path("/{id}/refusal")
    @PermissionsAllowed("ask")
    @Transactional
    @APIResponseSchema(DelegationView.class)
    public Response refuse(String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Refusal body) {
        return decide(id, ifMatch, d -> delegating.refuse(d, body.reason));
    }

    @PUT
    @Path("/{id}/revocation")
    @PermissionsAllowed("ask")
    @Transactional
    @APIResponseSchema(DelegationView.class)
    public Response revoke(String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Revocation body) {
        return decide(id, ifMatch, d -> delegating.revoke(d, body.reason));
    }

    @PUT
    @Path("/{id}/renewal")
    @PermissionsAllowed("ask")
    @Transactional
    @APIResponseSchema(DelegationView.class)
    public Response renew(
            String id, @HeaderParam("If-Match") String ifMatch, @RequestBody(required = false) @Valid Renewal body) {
        return decide(id, ifMatch, d -> delegating.renew(d, body == null ? null : body.until));
    }

    private Response decide(String id, String ifMatch, Consumer<Delegation> decision) {
        var d = delegations.locked(id);
        if (ifMatch != null) Version.require(ifMatch, d.version);
        decision.accept(d);
        return Version.ok(delegations.view(d), d.version);
    }
}
