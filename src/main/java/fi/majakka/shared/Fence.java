package fi.majakka.shared;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Stands before every route. A path that two readers could read in two ways is answered with 400, so that no rule about a
 * path is ever evaded by its spelling; every answer carries the headers that keep a browser from doing what it should not.
 */
class Fence {
    /** Last: what needs no code must not have one, or it is one path in two spellings. */
    private static final Pattern TRICK = Pattern.compile("[;\\\\]|//|/\\.{1,2}(/|$)|%(?i:2f|5c|3b|00|2e|25)"
            + "|%(?i:3[0-9]|[46][1-9a-f]|[57][0-9a]|2d|5f|7e)|[^\\x21-\\x7e]");

    static final long MAX_BODY = 256 * 1024;
    private static final String POLICY = policy("'self'", "'self'");
    /** Dev mode's client reloads itself by an inline script and a web socket. */
    private static final String DEV_POLICY = policy("'self' 'unsafe-inline'", "'self' ws:");

    private static String policy(String scripts, String connections) {
        return "default-src 'self'; script-src " + scripts + "; connect-src " + connections
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' https: data:; object-src 'none'; base-uri 'none';"
                + " form-action 'self'; frame-ancestors 'none'";
    }

    void stand(@Observes Filters filters) {
        filters.register(this::guard, 10_000);
    }

    /** What no route answers is a problem like any other. */
    void end(@Observes Router router) {
        router.errorHandler(404, r -> EarlyAnswer.refuse(r, 404, "not-found", "There is nothing at this address"));
        router.errorHandler(405, r -> EarlyAnswer.refuse(r, 405, "method-not-allowed", "This cannot be done here"));
    }

    private void guard(RoutingContext request) {
        var headers = request.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Content-Security-Policy", LaunchMode.current() == LaunchMode.DEVELOPMENT ? DEV_POLICY : POLICY);
        if (TRICK.matcher(EarlyAnswer.rawPath(request)).find())
            EarlyAnswer.refuse(request, 400, "ambiguous-path", "This path can be read in two ways");
        else if (length(request) > MAX_BODY)
            EarlyAnswer.refuse(request, 413, "too-large", "A request body holds at most 256 KiB");
        else request.next();
    }

    private static long length(RoutingContext request) {
        var length = request.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
