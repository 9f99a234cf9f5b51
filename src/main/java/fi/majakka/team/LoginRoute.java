package fi.majakka.team;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Begins a browser's session: whoever is not logged in is sent to the provider first (see the {@code login} permission in
 * application.properties) and then to where they came from.
 */
class LoginRoute {
    /** A path on this site: never another host, however a browser may read it. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[^\\\\\\s\\p{Cntrl}]{0,2000}");

    void open(@Observes Router router) {
        router.get("/login").handler(LoginRoute::goOn);
    }

    private static void goOn(RoutingContext request) {
        var returnTo = request.request().getParam("returnTo");
        boolean own = returnTo != null && OWN_PATH.matcher(returnTo).matches();
        request.response()
                .setStatusCode(303)
                .putHeader("Location", own ? returnTo : "/")
                .end();
    }
}
