package fi.majakka.delegation;

import static fi.majakka.Cast.RISTO;

import fi.majakka.Cast;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Roles that a story begins with. */
public final class Roles {
    private static final String DELEGATIONS = "/api/v1/delegations";

    private Roles() {}

    /** What somebody asks for. @return the delegation's id */
    public static String asked(Cast who, String role, String channel, String reason) {
        return who.asks()
                .body(Map.of("role", role, "channels", List.of(channel), "reason", reason))
                .post(DELEGATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What the owner gives at once. @return the delegation's id */
    public static String given(Cast who, String role, String channel) {
        return given(who, role, channel, null);
    }

    /** @param trust {@code level} and {@code oneIn}, null for how trust begins */
    public static String given(Cast who, String role, String channel, Map<String, Object> trust) {
        var body = new HashMap<String, Object>(Map.of("memberId", who.id(), "role", role));
        body.put("channels", List.of(channel));
        if (trust != null) body.put("trust", trust);
        return RISTO.asks()
                .body(body)
                .post(DELEGATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Takes all roles of somebody, so that a story begins with none. */
    public static void none(Cast who) {
        List<String> running = RISTO.asks()
                .get(DELEGATIONS + "?state=requested,approved,active&limit=200&member=" + who.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        for (var id : running)
            RISTO.asks().body(Map.of("reason", "Alusta")).put(DELEGATIONS + "/" + id + "/revocation");
    }
}
