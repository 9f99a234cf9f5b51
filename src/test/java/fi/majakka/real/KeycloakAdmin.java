package fi.majakka.real;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.majakka.production.Web;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** What an administrator does at Keycloak's console, by the same API. */
record KeycloakAdmin(String url) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All of somebody's sessions. */
    void endSessionsOf(String who) {
        call("POST", "/users/" + user(who).get("id").asText() + "/logout", null);
    }

    void takeRole(String who, String role) {
        changeRole("DELETE", who, role);
    }

    void giveRole(String who, String role) {
        changeRole("POST", who, role);
    }

    private void changeRole(String method, String who, String role) {
        var path = "/users/" + user(who).get("id").asText() + "/role-mappings/realm";
        call(method, path, List.of(call("GET", "/roles/" + role, null)));
    }

    void enable(String who, boolean enabled) {
        var user = (ObjectNode) user(who);
        call("PUT", "/users/" + user.get("id").asText(), user.put("enabled", enabled));
    }

    /** From now on tokens are signed with another key; the former one stays published. */
    void changeKeys() {
        var key = Map.of(
                "name", "next",
                "providerId", "rsa-generated",
                "providerType", "org.keycloak.keys.KeyProvider",
                "parentId", call("GET", "", null).get("id").asText(),
                "config", Map.of("priority", List.of("500"), "algorithm", List.of("RS256")));
        call("POST", "/components", key);
    }

    private JsonNode user(String who) {
        return call("GET", "/users?exact=true&username=" + who, null).get(0);
    }

    private JsonNode call(String method, String path, Object body) {
        var text = body == null ? null : json(body);
        return read(Web.call(method, url + "/admin/realms/majakka" + path, text, "Authorization", "Bearer " + token()));
    }

    private String token() {
        var login =
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "admin");
        var place = url + "/realms/master/protocol/openid-connect/token";
        return text(read(Web.post(place, KeycloakPeer.form(login))), "access_token");
    }

    static JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2)
            throw new AssertionError(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String text(JsonNode answer, String field) {
        return answer.get(field).asText();
    }
}
