package fi.majakka.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Bodies are JSON and say so: what a form or a simple cross-site request can send is none. */
class JsonOnly {
    private static final Set<String> BODIES = Set.of("POST", "PUT", "PATCH");

    @ServerRequestFilter
    void check(ContainerRequestContext context) {
        if (!BODIES.contains(context.getMethod()) || !hasBody(context) || isJson(context)) return;
        throw new Problem(415, "unsupported-media-type", "Send the body as application/json");
    }

    private static boolean hasBody(ContainerRequestContext context) {
        return context.getHeaderString("Transfer-Encoding") != null || context.getLength() > 0;
    }

    private static boolean isJson(ContainerRequestContext context) {
        var sent = context.getHeaderString("Content-Type");
        if (sent == null) return false;
        try {
            var type = MediaType.valueOf(sent);
            return type.isCompatible(MediaType.APPLICATION_JSON_TYPE) && !type.isWildcardType();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
