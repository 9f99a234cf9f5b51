package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.Http;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Bluesky's way of calling: a method's name in the path, JSON in and out. */
final class Xrpc {
    private final Http http;

    Xrpc(Http http) {
        this.http = http;
    }

    /** @param query names and values in turn; a name may repeat, a null value is left out */
    JsonNode get(String server, String method, String token, String... query) {
        var answer = http.get(uri(server, method, query), headers(token, false));
        return understood(answer, false);
    }

    /** @param body null for none */
    JsonNode post(String server, String method, String token, JsonNode body) {
        var text = body == null ? null : body.toString();
        var answer = http.write("POST", uri(server, method), headers(token, body != null), text);
        return understood(answer, true);
    }

    private static JsonNode understood(Http.Answer answer, boolean write) {
        if (answer.status() != 200) throw Errors.of(answer, write);
        if (write && answer.body().isEmpty()) return Json.object();
        return Json.parse(answer.body())
                .orElseThrow(() -> new Failure(
                        write ? Kind.UNKNOWN_WRITE : Kind.TRANSIENT, "no-json", "The server's answer was cut off"));
    }

    private static URI uri(String server, String method, String... query) {
        var uri = new StringBuilder(server).append("/xrpc/").append(method);
        for (int i = 0; i < query.length; i += 2) {
            if (query[i + 1] == null) continue;
            uri.append(uri.indexOf("?") < 0 ? '?' : '&').append(query[i]).append('=');
            uri.append(URLEncoder.encode(query[i + 1], StandardCharsets.UTF_8));
        }
        return URI.create(uri.toString());
    }

    private static Map<String, String> headers(String token, boolean body) {
        var headers = new HashMap<String, String>();
        if (token != null) headers.put("Authorization", "Bearer " + token);
        if (body) headers.put("Content-Type", "application/json");
        return headers;
    }
}
