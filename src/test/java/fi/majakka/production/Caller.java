package fi.majakka.production;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.majakka.demo.OutsideLogin;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Somebody who calls a program's API, in the way that it asks its callers to. */
record Caller(OutsideLogin login, Program program, String who) {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** One call. @param key of the request, null for none @throws UncheckedIOException when nobody answers */
    HttpResponse<String> call(String method, String path, String key, Object body) {
        var url = program.url() + "/api/v1" + path;
        var token = "Bearer " + login.token(who);
        return key == null
                ? Web.call(method, url, json(body), "Authorization", token)
                : Web.call(method, url, json(body), "Authorization", token, "Idempotency-Key", key);
    }

    /** The same call again and again until somebody answers it, as after a crash. */
    HttpResponse<String> insist(String method, String path, String key, Object body) {
        return Patience.until(PATIENCE, "an answer to " + method + " " + path, () -> {
            try {
                var answer = call(method, path, key, body);
                return later(answer) ? null : answer;
            } catch (UncheckedIOException e) {
                return null;
            }
        });
    }

    /** Too many calls, or the first request with this key still runs. */
    private static boolean later(HttpResponse<String> answer) {
        return answer.statusCode() == 429 || answer.body().contains("idempotency-key-running");
    }

    JsonNode get(String path) {
        return read(insist("GET", path, null, null));
    }

    /** All items of a list, page by page. @param path with at least one parameter */
    List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        String next = "";
        for (int page = 0; next != null && page < 100; page++) {
            var list = get(path + "&limit=200" + (next.isEmpty() ? "" : "&cursor=" + next));
            list.get("items").forEach(items::add);
            next = list.path("next").textValue();
        }
        return items;
    }

    static JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2)
            throw new AssertionError(
                    answer.request().method() + " " + answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    static String json(Object body) {
        try {
            return body == null ? null : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
