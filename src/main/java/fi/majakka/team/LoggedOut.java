package fi.majakka.team;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.SecurityEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/** Who logs out leaves no cookie that opens anything: the browser deletes its own, and a copy of it is worth nothing. */
class LoggedOut {
    private static final Logger LOG = Logger.getLogger(LoggedOut.class);

    private final EndedSessions sessions;
    private final Vertx vertx;

    LoggedOut(EndedSessions sessions, Vertx vertx) {
        this.sessions = sessions;
        this.vertx = vertx;
    }

    void left(@Observes SecurityEvent event) {
        switch (event.getEventType()) {
            case OIDC_LOGOUT_RP_INITIATED ->
                end(((JsonWebToken) event.getSecurityIdentity().getPrincipal()).getRawToken());
            case OIDC_LOGOUT_RP_INITIATED_SESSION_EXPIRED ->
                end(((AuthorizationCodeTokens) event.getEventProperties().get(SecurityEvent.SESSION_TOKENS_PROPERTY))
                        .getIdToken());
            default -> {}
        }
    }

    /** The event comes where nothing may wait for a database. */
    private void end(String token) {
        Callable<Void> write = () -> {
            sessions.end(SessionEnded.of(Session.of(token)));
            return null;
        };
        vertx.executeBlocking(write, false)
                .onFailure(e -> LOG.warnf("A session's end could not be written: %s", e.getMessage()));
    }
}
