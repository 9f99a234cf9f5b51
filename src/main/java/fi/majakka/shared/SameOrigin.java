package fi.majakka.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A browser's session changes something only when our own page asks for it: its {@code Origin} is this server's. Asked
 * before anybody looks at the session.
 */
class SameOrigin {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private final Optional<String> publicUrl;

    /** @param publicUrl where browsers open the program, needed when a proxy hides the host; else the request's own host */
    SameOrigin(@ConfigProperty(name = "majakka.public-url") Optional<String> publicUrl) {
        this.publicUrl = publicUrl.map(url -> url.replaceFirst("/$", ""));
    }

    /** After the fence: a path has one spelling here. */
    void stand(@Observes Filters filters) {
        filters.register(this::check, 9_900);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        if (changesOnCookie(request) && !own(request).equals(request.getHeader("Origin")))
            EarlyAnswer.refuse(
                    context,
                    403,
                    "foreign-origin",
                    "A change on a browser session must come from this site's own pages");
        else context.next();
    }

    private static boolean changesOnCookie(HttpServerRequest request) {
        return request.path().startsWith("/api/")
                && !READS.contains(request.method().name())
                && request.getHeader("Cookie") != null // without it: nobody's session, told by 401
                && !isBearer(request);
    }

    /** Only this speaks for itself: with any other Authorization the session counts. */
    private static boolean isBearer(HttpServerRequest request) {
        var authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private String own(HttpServerRequest request) {
        return publicUrl.orElseGet(() -> request.scheme() + "://" + request.authority());
    }
}
