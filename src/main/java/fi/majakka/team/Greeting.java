package fi.majakka.team;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Learns who came before the request's own work begins: a member who is new is written in a transaction of its own, and a
 * request that held one already would need two connections at a time. Whoever left is let in by no token of that session.
 */
class Greeting {
    private final SecurityIdentity identity;
    private final CurrentMember current;
    private final EndedSessions ended;

    Greeting(SecurityIdentity identity, CurrentMember current, EndedSessions ended) {
        this.identity = identity;
        this.current = current;
        this.ended = ended;
    }

    @ServerRequestFilter
    void greet() {
        if (identity.isAnonymous()) return;
        if (ended.hold(current.session())) throw new UnauthorizedException();
        current.id();
    }
}
