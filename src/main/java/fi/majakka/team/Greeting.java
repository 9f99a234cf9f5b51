package fi.majakka.team;

import io.quarkus.security.identity.SecurityIdentity;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Learns who came before the request's own work begins: a member who is new is written in a transaction of its own, and a
 * request that held one already would need two connections at a time.
 */
class Greeting {
    private final SecurityIdentity identity;
    private final CurrentMember current;

    Greeting(SecurityIdentity identity, CurrentMember current) {
        this.identity = identity;
        this.current = current;
    }

    @ServerRequestFilter
    void greet() {
        if (!identity.isAnonymous()) current.id();
    }
}
