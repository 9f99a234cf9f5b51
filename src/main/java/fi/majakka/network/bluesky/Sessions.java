package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.Access;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.shared.ChannelId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Logs in once and renews what has expired: a login per poll would use up the day's 300. Renewed tokens are stored before
 * they are used, and one at a time for each channel, since each renewal ends the tokens before it.
 */
final class Sessions {
    private static final int REMEMBERED = 1000;

    private final Xrpc xrpc;
    private final Map<ChannelId, Object> locks = new ConcurrentHashMap<>();
    /** What each credential was followed by, for callers who loaded theirs before the renewal. */
    private final Map<Credential, Credential> successors = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Credential, Credential> eldest) {
            return size() > REMEMBERED;
        }
    });

    Sessions(Xrpc xrpc) {
        this.xrpc = xrpc;
    }

    /** A credential with a session, which may have expired. */
    Credential open(Access access, String defaultService) {
        var credential = newest(new Credential(access.credential(), defaultService));
        return credential.hasSession() ? credential : renew(access, credential);
    }

    /** A working session after {@code used} turned out to be none. */
    Credential renew(Access access, Credential used) {
        synchronized (locks.computeIfAbsent(access.channel(), c -> new Object())) {
            var newest = newest(new Credential(access.credential(), used.defaultService()));
            if (!newest.equals(used) && newest.hasSession()) return newest;
            var renewed = used.refreshJwt() == null ? login(used) : refresh(used);
            access.rotated(renewed.stored());
            successors.put(used, renewed);
            successors.remove(renewed);
            return renewed;
        }
    }

    private Credential newest(Credential credential) {
        var next = successors.get(credential);
        return next == null ? credential : newest(next);
    }

    private Credential refresh(Credential used) {
        try {
            return used.with(session(used.server(), "refreshSession", used.refreshJwt(), null));
        } catch (Failure e) {
            if (Errors.is(e, "ExpiredToken", "InvalidToken")) return login(used);
            throw e;
        }
    }

    private Credential login(Credential used) {
        if (used.identifier().isEmpty() || used.password().isEmpty())
            throw new Failure(Kind.AUTH, "no-password", "Enter the account's handle and an app password");
        var body = Json.object().put("identifier", used.identifier()).put("password", used.password());
        return used.with(session(used.service(), "createSession", null, body));
    }

    /** A login that got lost did not post anything: it is never an unknown write. */
    private JsonNode session(String server, String method, String token, JsonNode body) {
        try {
            var session = xrpc.post(server, "com.atproto.server." + method, token, body);
            if (session.path("active").asBoolean(true)) return session;
            throw new Failure(Kind.AUTH, "inactive", "The account is not active: " + Json.text(session, "status"));
        } catch (Failure e) {
            if (e.kind() != Kind.UNKNOWN_WRITE) throw e;
            throw new Failure(Kind.TRANSIENT, e.code(), e.getMessage(), null, e);
        }
    }
}
