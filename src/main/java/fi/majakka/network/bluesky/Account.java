package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.majakka.network.Access;
import fi.majakka.network.Failure;
import java.util.function.Function;

/** The company's account for the length of one call: every request carries its session, renewed when it has expired. */
final class Account {
    private final Xrpc xrpc;
    private final Sessions sessions;
    private final Access access;
    private Credential credential;

    Account(Xrpc xrpc, Sessions sessions, Access access, String defaultService) {
        this.xrpc = xrpc;
        this.sessions = sessions;
        this.access = access;
        this.credential = sessions.open(access, defaultService);
    }

    String did() {
        return credential.did();
    }

    boolean wrote(String uri) {
        return AtUri.parse(uri).filter(u -> u.did().equals(did())).isPresent();
    }

    boolean posted(String uri) {
        return AtUri.isPost(uri) && wrote(uri);
    }

    JsonNode get(String method, String... query) {
        return loggedIn(c -> xrpc.get(c.server(), method, c.accessJwt(), query));
    }

    JsonNode post(String method, ObjectNode body) {
        return loggedIn(c -> xrpc.post(c.server(), method, c.accessJwt(), body));
    }

    private JsonNode loggedIn(Function<Credential, JsonNode> call) {
        try {
            return call.apply(credential);
        } catch (Failure e) {
            if (!Errors.is(e, "ExpiredToken", "InvalidToken")) throw e;
            credential = sessions.renew(access, credential);
            return call.apply(credential);
        }
    }
}
