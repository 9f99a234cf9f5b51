package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import java.util.HashMap;
import java.util.Map;

/** What the keeper entered and the session that came of it, in the one map that is stored. */
record Credential(Map<String, String> stored, String defaultService) {
    static final String SERVICE = "service";
    static final String IDENTIFIER = "identifier";
    static final String PASSWORD = "password";

    Credential {
        stored = Map.copyOf(stored);
    }

    /** Where to log in. */
    String service() {
        var entered = stored.getOrDefault(SERVICE, "").strip();
        if (entered.isEmpty()) return defaultService;
        return ServerAddress.safe(entered.contains("://") ? entered : "https://" + entered);
    }

    /** Where the account lives: its own server, which the login told. */
    String server() {
        return stored.getOrDefault("pds", service());
    }

    String identifier() {
        return stored.getOrDefault(IDENTIFIER, "").strip().replaceFirst("^@", "");
    }

    String password() {
        return stored.getOrDefault(PASSWORD, "").strip();
    }

    String did() {
        return stored.get("did");
    }

    String accessJwt() {
        return stored.get("accessJwt");
    }

    String refreshJwt() {
        return stored.get("refreshJwt");
    }

    boolean hasSession() {
        return accessJwt() != null && did() != null;
    }

    /**
     * With a session as the server answered it.
     *
     * @throws Failure when it is another account's: the handle has gone to somebody else, who must not speak for us
     */
    Credential with(JsonNode session) {
        var next = new HashMap<>(stored);
        for (var name : new String[] {"accessJwt", "refreshJwt", "did"}) {
            if (Json.text(session, name) == null)
                throw new Failure(Kind.TRANSIENT, "no-session", "The server's login answer has no " + name);
            next.put(name, Json.text(session, name));
        }
        if (did() != null && !did().equals(next.get("did")))
            throw new Failure(Kind.AUTH, "other-account", "This handle belongs to another account now");
        var pds = pds(session);
        if (pds != null) next.put("pds", pds);
        return new Credential(next, defaultService);
    }

    private String pds(JsonNode session) {
        for (var service : session.path("didDoc").path("service")) {
            var endpoint = Json.text(service, "serviceEndpoint");
            if (String.valueOf(Json.text(service, "id")).endsWith("#atproto_pds") && endpoint != null)
                return endpoint.startsWith("https://") || service().startsWith("http://")
                        ? ServerAddress.safe(endpoint)
                        : null;
        }
        return null;
    }

    @Override
    public String toString() {
        return "Credential of " + identifier();
    }
}
