package fi.majakka.audit;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.NotFound;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** An anchor to keep outside the database, for the next time that the trail is verified. */
@Path("/audit/anchor")
@Produces(MediaType.APPLICATION_JSON)
class AnchorResource {
    private final Anchors anchors;
    private final Authority authority;

    AnchorResource(Anchors anchors, Authority authority) {
        this.anchors = anchors;
        this.authority = authority;
    }

    @GET
    @PermissionsAllowed("audit")
    public Anchor anchor() {
        authority.require(Act.AUDIT);
        return anchors.ofEnd().stream().findFirst().orElseThrow(NotFound::new);
    }
}
