package fi.majakka.network.wordpress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import fi.majakka.network.Failure;
import fi.majakka.network.Http;
import fi.majakka.network.Http.Answer;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** One site's REST API, spoken as one user, for the length of one call of the connector. */
class Site {
    static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final Http http;
    private final Refusals refusals;
    private final ApiRoots roots;
    private final Login login;
    private int calls;

    Site(Http http, Refusals refusals, ApiRoots roots, Login login) {
        this.http = http;
        this.refusals = refusals;
        this.roots = roots;
        this.login = login;
    }

    /** @param total how many there are in all pages, null when the site does not say */
    record Page(JsonNode json, Integer total) {}

    /** The user that the password opens. */
    record Me(long id, boolean moderates) {}

    int calls() {
        return calls;
    }

    Login login() {
        return login;
    }

    ApiRoot root() {
        return roots.known(login.site()).orElseGet(() -> roots.find(login.site(), this::page));
    }

    /** Where the API was found on an earlier day, unless this instance knows better. */
    void remember(String root) {
        if (root != null && roots.known(login.site()).isEmpty()) roots.remember(login.site(), new ApiRoot(root));
    }

    Me me() {
        var me = get("/wp/v2/users/me", Map.of("context", "edit", "_fields", "id,capabilities"))
                .json();
        return new Me(
                me.path("id").asLong(),
                me.path("capabilities").path("moderate_comments").asBoolean());
    }

    /** Reads; where the API is not any more where it was (new permalinks, a moved site) it is looked for once. */
    Page get(String route, Map<String, String> params) {
        boolean remembered = roots.known(login.site()).isPresent();
        var answer = read(route, params);
        return success(remembered && lost(answer) && foundAgain() ? read(route, params) : answer, false);
    }

    /** A challenge page for a minute is no reason to believe that the site is gone. */
    private boolean foundAgain() {
        roots.forget(login.site());
        try {
            return root() != null;
        } catch (Failure e) {
            if (e.kind() == Failure.Kind.AUTH) return false;
            throw e;
        }
    }

    Page write(String method, String route, Map<String, String> params, JsonNode body) {
        var uri = root().uri(route, params);
        calls++;
        var headers = Map.of(
                "Authorization",
                login.authorization(),
                "Accept",
                "application/json",
                "Content-Type",
                "application/json");
        return success(http.write(method, uri, headers, body == null ? null : body.toString()), true);
    }

    private Answer read(String route, Map<String, String> params) {
        var fresh = new LinkedHashMap<>(params);
        fresh.put("_nocache", Long.toString(System.nanoTime(), 36)); // page caches that forget who asks
        var uri = root().uri(route, fresh);
        calls++;
        return http.get(uri, Map.of("Authorization", login.authorization(), "Accept", "application/json"));
    }

    private Answer page(URI uri) {
        calls++;
        var answer = http.get(uri, Map.of());
        if (answer.status() != 404 && answer.status() >= 400) throw refusals.of(answer, json(answer), false);
        return answer;
    }

    private static boolean lost(Answer answer) {
        var json = json(answer);
        boolean elsewhere = answer.status() / 100 == 3 || answer.status() == 404 || answer.status() == 200;
        return elsewhere
                && (json.isMissingNode()
                        || "rest_no_route".equals(json.path("code").asText()));
    }

    private Page success(Answer answer, boolean write) {
        var json = json(answer);
        if (answer.status() / 100 != 2 || !json.isContainerNode()) throw refusals.of(answer, json, write);
        var total = answer.header("X-WP-Total");
        return new Page(json, total == null || !total.matches("\\d{1,9}") ? null : Integer.valueOf(total));
    }

    private static JsonNode json(Answer answer) {
        try {
            return JSON.readTree(answer.body().replace("\uFEFF", ""));
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
