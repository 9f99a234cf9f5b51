package fi.majakka.shared;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A browser's session changes something only when our own page asks for it: its {@code Origin} is this server's. */
class SameOrigin {
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Optional<String> publicUrl;

    /** @param publicUrl where browsers open the program, needed when a proxy hides the host; else the request's own host */
    SameOrigin(@ConfigProperty(name = "majakka.public-url") Optional<String> publicUrl) {
        this.publicUrl = publicUrl;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext context, HttpServerRequest request) {
        if (READS.contains(context.getMethod()) || context.getHeaderString("Authorization") != null) return;
        if (context.getCookies().isEmpty()) return; // nobody's session: the method's own rule answers 401
        var own = publicUrl
                .map(url -> url.replaceFirst("/$", ""))
                .orElseGet(() -> request.scheme() + "://" + request.authority());
        if (!own.equals(context.getHeaderString("Origin")))
            throw new Refused("foreign-origin", "A change on a browser session must come from this site's own pages");
    }
}
