package fi.majakka.team;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.DefaultTokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/**
 * The browser's cookie opens only a session that has not ended. Refused here, before its tokens are looked at or renewed,
 * the framework also takes the cookie away and lets the browser log in again.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionCookie extends DefaultTokenStateManager {
    private final EndedSessions ended;

    SessionCookie(EndedSessions ended) {
        this.ended = ended;
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig config,
            String cookie,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return super.getTokens(request, config, cookie, context).invoke(tokens -> {
            if (ended.hold(Session.of(tokens.getIdToken()))) throw new AuthenticationFailedException();
        });
    }
}
