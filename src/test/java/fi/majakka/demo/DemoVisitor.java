package fi.majakka.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The browser and the program on both sides of a login, each as short as it goes. */
record DemoVisitor(String issuer) {
    static final String BACK = "http://127.0.0.1:8080/oidc";
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    String code(String person) throws Exception {
        var back = location(authorize("username", person, "password", person));
        assertTrue(back.startsWith(BACK + "?code=") && back.endsWith("&state=s%2B1"), back);
        return back.replaceFirst(".*code=([^&]*).*", "$1");
    }

    HttpResponse<String> authorize(String... more) throws Exception {
        return post("/authorize", request(more));
    }

    static Map<String, String> request(String... more) {
        var request = new HashMap<>(Map.of(
                "client_id", "majakka", "redirect_uri", BACK, "response_type", "code", "state", "s+1", "nonce", "n-1"));
        request.putAll(Map.of("code_challenge", CHALLENGE, "code_challenge_method", "S256"));
        for (int i = 0; i < more.length; i += 2) request.put(more[i], more[i + 1]);
        return request;
    }

    HttpResponse<String> redeem(String code, String verifier) throws Exception {
        return verifier == null
                ? token("grant_type", "authorization_code", "code", code, "redirect_uri", BACK)
                : token(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        BACK,
                        "code_verifier",
                        verifier);
    }

    HttpResponse<String> password(String person, String password) throws Exception {
        return token("grant_type", "password", "username", person, "password", password);
    }

    HttpResponse<String> refresh(String token) throws Exception {
        return token("grant_type", "refresh_token", "refresh_token", token);
    }

    HttpResponse<String> token(String... form) throws Exception {
        var all = new HashMap<>(Map.of("client_id", DemoLogin.CLIENT, "client_secret", DemoLogin.SECRET));
        for (int i = 0; i < form.length; i += 2) all.put(form[i], form[i + 1]);
        return post("/token", all);
    }

    HttpResponse<String> get(String path, Map<String, String> query, String token) throws Exception {
        var request = HttpRequest.newBuilder(uri(path, query));
        return send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        return send(HttpRequest.newBuilder(uri(path, Map.of())).POST(BodyPublishers.ofString(encode(form))));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    URI uri(String path, Map<String, String> query) {
        return URI.create(issuer + path + (query.isEmpty() ? "" : "?" + encode(query)));
    }

    static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(e -> e.getKey() + "=" + DemoExchange.encoded(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }

    static String groups(HttpResponse<String> answer) throws Exception {
        return claims(json(answer).get("access_token").asText()).get("groups").toString();
    }

    static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
