package fi.majakka.team;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Begins a browser's session: whoever is not logged in is sent to the provider and comes back here. */
@Path("/login")
class LoginResource {
    /** A path on this site: never another host, however a browser may read it. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[^\\\\\\s\\p{Cntrl}]{0,2000}");

    @GET
    @Authenticated
    @Operation(hidden = true)
    public Response login(@QueryParam("returnTo") String returnTo) {
        boolean own = returnTo != null && OWN_PATH.matcher(returnTo).matches();
        return Response.seeOther(URI.create(own ? returnTo : "/")).build();
    }
}
