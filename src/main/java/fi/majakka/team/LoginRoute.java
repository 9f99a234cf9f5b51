package fi.majakka.team;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.Cookie;
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

    private static final String SESSION = "q_session";

    void open(@Observes Router router) {
        router.get("/login")
                .handler(LoginRoute::goOn)
                .failureHandler(r -> afresh(r, r.request().uri()));
        router.get("/logout").failureHandler(r -> afresh(r, "/"));
    }

    private static void goOn(RoutingContext request) {
        var returnTo = request.request().getParam("returnTo");
        boolean own = returnTo != null && OWN_PATH.matcher(returnTo).matches();
        lead(request, own ? returnTo : "/");
    }

    /** A session that is over must not keep its browser from the next one: without the cookie it is asked who it is. */
    private static void afresh(RoutingContext request, String place) {
        var cookies = request.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(SESSION))
                .toList();
        if (cookies.isEmpty() || !isRefused(request.failure())) {
            request.next();
            return;
        }
        for (var name : cookies)
            request.response().addCookie(Cookie.cookie(name, "").setPath("/").setMaxAge(0));
        lead(request, place);
    }

    /** A redirection, which is on its way to a session, is told as a failure too. */
    private static boolean isRefused(Throwable failure) {
        return failure instanceof AuthenticationFailedException || failure instanceof AuthenticationCompletionException;
    }

    private static void lead(RoutingContext request, String place) {
        request.response().setStatusCode(303).putHeader("Location", place).end();
    }
}
