package fi.majakka.channel;

import fi.majakka.network.Network;
import fi.majakka.shared.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

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
    public Page<Network> all() {
        return new Page<>(connectors.networks(), null);
    }
}
