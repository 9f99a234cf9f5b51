package fi.majakka.team;

import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.UnresolvableKeyException;

/** Reads logout tokens: the provider's signed word that a session has ended. */
@ApplicationScoped
class LogoutTokens {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TenantConfigBean tenants;

    LogoutTokens(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    /**
     * Signature, issuer, audience and time as for every token; then what makes it a logout token and no other kind.
     *
     * @throws IllegalArgumentException when the token is not one of the provider's logout tokens for this client
     */
    SessionEnded read(String token) {
        if (token == null) throw new IllegalArgumentException("no logout_token");
        verify(token);
        var claims = Session.claims(token);
        if (!(claims.getValue("events") instanceof JsonObject events) || !events.containsKey(EVENT))
            throw new IllegalArgumentException("tells no logout");
        if (claims.containsKey("nonce")) throw new IllegalArgumentException("has a nonce, as an ID token");
        var session = Session.of(token);
        if (session.id() == null && session.subject() == null) throw new IllegalArgumentException("names nobody");
        return SessionEnded.of(session);
    }

    private void verify(String token) {
        var provider = tenants.getDefaultTenant().provider();
        try {
            provider.verifyLogoutJwtToken(token);
        } catch (InvalidJwtException e) {
            if (!(e.getCause() instanceof UnresolvableKeyException))
                throw new IllegalArgumentException("not genuine", e);
            verifyWithNewKeys(provider, token);
        }
    }

    /** The provider may have changed its keys since they were read. They are not read again for each forged token. */
    private static void verifyWithNewKeys(OidcProvider provider, String token) {
        try {
            provider.refreshJwksAndVerifyJwtToken(token, true, false, null)
                    .await()
                    .atMost(PATIENCE);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not genuine", e);
        }
    }
}
