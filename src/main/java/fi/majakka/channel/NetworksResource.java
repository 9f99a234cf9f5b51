package fi.majakka.channel;

import fi.majakka.network.Network;
import fi.majakka.shared.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What each network can do and which fields its credential needs. */
@Path("/networks")
@Produces(MediaType.APPLICATION_JSON)
class NetworksResource {
    private final Connectors connectors;

    NetworksResource(Connectors connectors) {
        this.connectors = connectors;
    }

    @GET
    @PermissionsAllowed("read")
    public Page<Network> all(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.ofAll(connectors.networks(), n -> List.of(n.title(), n.name()), 2, cursor, limit);
    }
}
