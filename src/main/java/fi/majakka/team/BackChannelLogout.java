package fi.majakka.team;

import fi.majakka.shared.EarlyAnswer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Where the provider tells that a session has ended (OpenID Connect Back-Channel Logout 1.0). Nobody is logged in here: the
 * token that is sent says by its signature who sends it. The framework's own way keeps what it hears in one instance's memory
 * and forgets it when anybody logs in.
 */
class BackChannelLogout {
    static final String PATH = "/logout/backchannel";
    private static final Logger LOG = Logger.getLogger(BackChannelLogout.class);
    private static final int LONGEST = 16 * 1024;

    private final LogoutTokens tokens;
    private final EndedSessions sessions;

    BackChannelLogout(LogoutTokens tokens, EndedSessions sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    void open(@Observes Router router) {
        router.post(PATH)
                .consumes("application/x-www-form-urlencoded")
                .handler(BodyHandler.create(false).setBodyLimit(LONGEST))
                .blockingHandler(this::told, false);
    }

    private void told(RoutingContext request) {
        request.response().putHeader("Cache-Control", "no-store");
        try {
            sessions.end(tokens.read(request.request().getFormAttribute("logout_token")));
            request.response().end();
        } catch (IllegalArgumentException e) {
            LOG.infof("A logout token was refused: %s", e.getMessage());
            EarlyAnswer.refuse(request, 400, "invalid-logout-token", "This is no logout token of the provider");
        }
    }
}
