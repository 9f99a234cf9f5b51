package fi.majakka.shared;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Stands before every route. A path that two readers could read in two ways is answered with 400, so that no rule about a
 * path is ever evaded by its spelling; every answer carries the headers that keep a browser from doing what it should not.
 */
class Fence {
    private static final Pattern TRICK =
            Pattern.compile("[;\\\\]|//|/\\.{1,2}(/|$)|%(?i:2f|5c|3b|00|2e|25)|[^\\x21-\\x7e]");
    private static final long MAX_BODY = 256 * 1024;
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

    private void guard(RoutingContext request) {
        var headers = request.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Content-Security-Policy", LaunchMode.current() == LaunchMode.DEVELOPMENT ? DEV_POLICY : POLICY);
        if (TRICK.matcher(rawPath(request)).find())
            refuse(request, 400, "ambiguous-path", "This path can be read in two ways");
        else if (length(request) > MAX_BODY) refuse(request, 413, "too-large", "A request body holds at most 256 KiB");
        else request.next();
    }

    private static String rawPath(RoutingContext request) {
        var uri = request.request().uri();
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    private static long length(RoutingContext request) {
        var length = request.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private static void refuse(RoutingContext request, int status, String code, String detail) {
        var problem = ProblemView.of(status, code, detail, null, java.util.List.of());
        var body = new JsonObject()
                .put("type", problem.type())
                .put("title", problem.title())
                .put("status", status)
                .put("detail", detail)
                .put("code", code);
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", ProblemView.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(body.encode());
    }
}
