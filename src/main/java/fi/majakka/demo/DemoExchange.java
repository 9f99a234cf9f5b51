package fi.majakka.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** One request to the demo login and its answer. */
record DemoExchange(HttpExchange http, Map<String, String> parameters) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 16_384;

    static DemoExchange of(HttpExchange http) throws IOException {
        var query = http.getRequestURI().getRawQuery();
        var body = new String(http.getRequestBody().readNBytes(MOST), StandardCharsets.UTF_8);
        return new DemoExchange(http, decode(http.getRequestMethod().equals("POST") ? body : query));
    }

    private static Map<String, String> decode(String form) {
        var parameters = new HashMap<String, String>();
        if (form == null || form.isEmpty()) return parameters;
        for (var pair : form.split("&")) {
            var at = pair.indexOf('=');
            if (at > 0) parameters.put(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
        }
        return parameters;
    }

    static String decoded(String s) {
        return URLDecoder.decode(s, StandardCharsets.UTF_8);
    }

    static String encoded(String s) {
        return URLEncoder.encode(s, StandardCharsets.UTF_8);
    }

    String get(String name) {
        return parameters.get(name);
    }

    String header(String name) {
        return http.getRequestHeaders().getFirst(name);
    }

    void json(int status, Map<String, ?> answer) throws IOException {
        send(status, "application/json", JSON.writeValueAsString(answer));
    }

    void error(int status, String error, String description) throws IOException {
        if (status == 401) http.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"Majakka demo\"");
        json(status, Map.of("error", error, "error_description", description));
    }

    void html(int status, String page) throws IOException {
        http.getResponseHeaders().set("X-Frame-Options", "DENY");
        http.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        send(status, "text/html; charset=utf-8", page);
    }

    void redirect(String location) throws IOException {
        http.getResponseHeaders().set("Location", location);
        send(302, "text/plain", "");
    }

    void send(int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", type);
        http.getResponseHeaders().set("Cache-Control", "no-store");
        http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) http.getResponseBody().write(bytes);
    }
}
