package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Access and refresh tokens that expire when a test says so, and count how often they were made. */
final class FakeLogins {
    static final String PASSWORD = "abcd-efgh-ijkl-mnop";

    int logins;
    int refreshes;
    boolean passwordRevoked;
    private int made;
    private final Map<String, String> access = new HashMap<>();
    private final Map<String, String> refresh = new HashMap<>();
    private final Set<String> expired = new HashSet<>();

    record Refused(int status, String error, String message) {}

    synchronized Object login(String identifier, String password, Map<String, String> handles) {
        logins++;
        for (var account : handles.entrySet())
            if (account.getValue().equals(identifier) && PASSWORD.equals(password) && !passwordRevoked)
                return session(account.getKey(), account.getValue());
        return new Refused(401, "AuthenticationRequired", "Invalid identifier or password");
    }

    synchronized Object renew(String token, Map<String, String> handles) {
        var did = refresh.remove(token);
        if (did == null) return new Refused(400, "ExpiredToken", "Token has been revoked");
        refreshes++;
        return session(did, handles.get(did));
    }

    /** The account that a token opens, or why it opens none. */
    synchronized Object check(String token) {
        if (token == null) return new Refused(401, "AuthMissing", "Authentication Required");
        if (expired.contains(token)) return new Refused(400, "ExpiredToken", "Token has expired");
        var did = access.get(token);
        return did != null ? did : new Refused(400, "InvalidToken", "Token could not be verified");
    }

    synchronized void expireAccess() {
        expired.addAll(access.keySet());
    }

    synchronized void expireAll() {
        expireAccess();
        refresh.clear();
    }

    private ObjectNode session(String did, String handle) {
        made++;
        access.put("access-" + made, did);
        refresh.put("refresh-" + made, did);
        var session = Json.object().put("accessJwt", "access-" + made).put("refreshJwt", "refresh-" + made);
        return session.put("did", did).put("handle", handle).put("active", true);
    }
}
