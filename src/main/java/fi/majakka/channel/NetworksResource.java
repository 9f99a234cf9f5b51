package fi.majakka.channel;

import fi.majakka.network.Network;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
    public Page<Network> all(@Valid @BeanParam PageQuery page) {
        return Page.ofAll(connectors.networks(), n -> List.of(n.title(), n.name()), 2, page);
    }
}
