package fi.majakka.audit;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Whether the trail is what was written. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
class VerificationResource {
    private final Verifications verifications;
    private final Authority authority;

    VerificationResource(Verifications verifications, Authority authority) {
        this.verifications = verifications;
        this.authority = authority;
    }

    /** An anchor that was kept outside the database. */
    record Evidence(@NotNull @Valid Anchor anchor) {}

    @GET
    @Path("/verification")
    @PermissionsAllowed("audit")
    public Verification verify() {
        authority.require(Act.AUDIT);
        return verifications.verify(List.of());
    }

    /** And whether it still holds what the anchor saw. It changes nothing: asked twice, it looks twice. */
    @POST
    @Path("/verifications")
    @PermissionsAllowed("audit")
    public Verification verifyWith(@NotNull @Valid Evidence body) {
        authority.require(Act.AUDIT);
        return verifications.verify(List.of(body.anchor));
    }
}
