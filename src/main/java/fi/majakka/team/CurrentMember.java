package fi.majakka.team;

import fi.majakka.shared.MemberId;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking: the member behind this request's session or token. */
@RequestScoped
public class CurrentMember {
    private final SecurityIdentity identity;
    private final Team team;
    private Team.Seen seen;

    CurrentMember(SecurityIdentity identity, Team team) {
        this.identity = identity;
        this.team = team;
    }

    public MemberId id() {
        return seen().id();
    }

    public String name() {
        return seen().name();
    }

    /** The roles that the provider gave to this very session or token. */
    public Set<String> roles() {
        return identity.getRoles();
    }

    /** The login that this request belongs to. */
    public Session session() {
        return Session.of(token().getRawToken());
    }

    private Team.Seen seen() {
        if (seen == null) seen = team.seen(token(), identity.getRoles());
        return seen;
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token) return token;
        throw new io.quarkus.security.UnauthorizedException();
    }
}
