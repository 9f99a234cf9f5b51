package fi.majakka.delegation.granting;

import fi.majakka.delegation.TrustWish;
import fi.majakka.shared.Plain;
import fi.majakka.shared.Version;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What becomes of a role that was asked for. */
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
    public Response approve(String id, @RequestBody(required = false) @Valid Approval body) {
        var how = body == null ? new Approval(null, null) : body;
        return decide(id, d -> delegating.approve(d, how.until, how.trust == null ? null : how.trust.trusted()));
    }

    @PUT
    @Path("/{id}/refusal")
    @PermissionsAllowed("ask")
    @Transactional
    @APIResponseSchema(DelegationView.class)
    public Response refuse(String id, @NotNull @Valid Refusal body) {
        return decide(id, d -> delegating.refuse(d, body.reason));
    }

    @PUT
    @Path("/{id}/revocation")
    @PermissionsAllowed("ask")
    @Transactional
    @APIResponseSchema(DelegationView.class)
    public Response revoke(String id, @NotNull @Valid Revocation body) {
        return decide(id, d -> delegating.revoke(d, body.reason));
    }

    @PUT
    @Path("/{id}/renewal")
    @PermissionsAllowed("ask")
    @Transactional
    @APIResponseSchema(DelegationView.class)
    public Response renew(String id, @RequestBody(required = false) @Valid Renewal body) {
        return decide(id, d -> delegating.renew(d, body == null ? null : body.until));
    }

    private Response decide(String id, Consumer<Delegation> decision) {
        var d = delegations.locked(id);
        decision.accept(d);
        return Version.ok(delegations.view(d), d.version);
    }
}
