package fi.majakka.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoLoginTest {
    private static final String BACK = "http://127.0.0.1:8080/oidc";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private static DemoLogin login;

    @BeforeAll
    static void start() throws IOException {
        var people = new HashMap<>(DemoPerson.bakery());
        people.put("ulla", DemoPerson.STRANGER);
        InstantSource time = () -> now;
        login = new DemoLogin(0, Duration.ofMinutes(5), DemoStart.newKey(), people, time.withZone(ZoneOffset.UTC));
    }

    @AfterAll
    static void stop() {
        login.close();
    }

    @Test
    void aino_logs_in_and_the_tokens_say_who_she_is() throws Exception {
        var tokens = json(redeem(code("aino"), VERIFIER));
        var id = claims(tokens.get("id_token").asText());
        assertEquals("Aino Vuorela", id.get("name").asText());
        assertEquals("aino", id.get("sub").asText());
        assertEquals("majakka", id.get("aud").asText());
        assertEquals("n-1", id.get("nonce").asText());
        assertEquals("[\"staff\"]", id.get("groups").toString());
        assertEquals(login.issuer(), id.get("iss").asText());
        assertEquals(300, tokens.get("expires_in").asInt());
        var about = get("/userinfo", Map.of(), tokens.get("access_token").asText());
        assertEquals("aino@myllykaarna.example", json(about).get("email").asText());
        var forged = tokens.get("access_token").asText().replaceFirst("\\.[^.]*$", ".AAAA");
        assertEquals(401, get("/userinfo", Map.of(), forged).statusCode());
    }

    @Test
    void risto_owns_and_ulla_has_no_role() throws Exception {
        assertEquals("[\"owner\"]", groups(password("risto", "risto")));
        assertEquals("[]", groups(password("ulla", "ulla")));
        assertEquals(
                "invalid_grant", json(password("risto", "aino")).get("error").asText());
    }

    @Test
    void a_wrong_password_is_told_on_the_page_and_no_code_leaves() throws Exception {
        var page = authorize("username", "aino", "password", "guess", "ui_locales", "sv");
        assertEquals(401, page.statusCode());
        assertTrue(page.body().contains("<p role=alert id=wrong>"));
        assertTrue(page.body().contains("<html lang=sv>"));
        assertTrue(page.headers().firstValue("Location").isEmpty());
    }

    @Test
    void the_form_speaks_three_languages_and_escapes_what_it_repeats() throws Exception {
        for (var lang : new String[] {"fi", "sv", "en"}) {
            var page = get("/authorize", request("ui_locales", lang, "state", "\"><script>"), null);
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("<html lang=" + lang + ">"));
            assertFalse(page.body().contains("<script>"));
        }
        assertTrue(get("/authorize", request(), null).body().contains("The password is the same as the user name."));
    }

    @Test
    void a_stranger_of_a_client_is_refused_without_a_redirect() throws Exception {
        assertEquals(400, get("/authorize", request("client_id", "evil"), null).statusCode());
        for (var uri : new String[] {
            "https://evil.example/",
            "http://localhost.evil.example/",
            "http://localhost@evil.example/",
            "javascript:1",
            ""
        })
            assertEquals(
                    400, get("/authorize", request("redirect_uri", uri), null).statusCode(), uri);
        assertEquals(
                401,
                post("/token", Map.of("client_id", "majakka", "client_secret", "no"))
                        .statusCode());
        assertEquals(
                401,
                post("/token", Map.of("client_id", "evil", "client_secret", "evil"))
                        .statusCode());
        assertEquals(401, post("/token", Map.of("grant_type", "password")).statusCode());
    }

    @Test
    void a_code_is_good_once_for_its_verifier_and_its_address_and_for_a_minute() throws Exception {
        var code = code("mervi");
        assertEquals(200, redeem(code, VERIFIER).statusCode());
        assertEquals(400, redeem(code, VERIFIER).statusCode());
        assertEquals(400, redeem(code("mervi"), "another-verifier").statusCode());
        assertEquals(400, redeem(code("mervi"), null).statusCode());
        var elsewhere = token("grant_type", "authorization_code", "code", code("mervi"), "redirect_uri", BACK + "/x");
        assertEquals(400, elsewhere.statusCode());
        var late = code("mervi");
        now = now.plusSeconds(61);
        assertEquals(400, redeem(late, VERIFIER).statusCode());
        assertTrue(location(authorize("code_challenge_method", "plain")).contains("error=invalid_request"));
        assertTrue(location(authorize("response_type", "token")).contains("error=unsupported_response_type"));
    }

    @Test
    void a_refresh_token_changes_at_every_use_and_an_old_one_ends_them_all() throws Exception {
        var first = json(password("aino", "aino")).get("refresh_token").asText();
        var second = json(refresh(first)).get("refresh_token").asText();
        assertNotEquals(first, second);
        assertEquals(200, refresh(first).statusCode(), "another request of the same page");
        now = now.plusSeconds(31);
        assertEquals(200, refresh(second).statusCode());
        assertEquals(400, refresh(first).statusCode());
        assertEquals(400, refresh(second).statusCode());
        assertEquals(
                200,
                refresh(json(password("aino", "aino")).get("refresh_token").asText())
                        .statusCode());
    }

    @Test
    void the_integrator_gets_a_token_for_itself_by_basic_and_by_post() throws Exception {
        var form = Map.of("grant_type", "client_credentials");
        var basic = Base64.getEncoder().encodeToString("integrator:integrator".getBytes());
        var byBasic = send(HttpRequest.newBuilder(uri("/token", Map.of()))
                .header("Authorization", "Basic " + basic)
                .POST(BodyPublishers.ofString(encode(form))));
        assertEquals("[\"integrator\"]", groups(byBasic));
        var byPost = new HashMap<>(form);
        byPost.putAll(Map.of("client_id", "integrator", "client_secret", "integrator"));
        var claims = claims(json(post("/token", byPost)).get("access_token").asText());
        assertEquals("majakka", claims.get("aud").asText());
        assertEquals("integrator", claims.get("azp").asText());
        assertEquals(400, token("grant_type", "client_credentials").statusCode());
    }

    @Test
    void logging_out_leads_back_to_this_machine_only() throws Exception {
        var back = get("/logout", Map.of("post_logout_redirect_uri", "http://localhost:8080/bye", "state", "s"), null);
        assertEquals("http://localhost:8080/bye?state=s", location(back));
        var evil = get("/logout", Map.of("post_logout_redirect_uri", "https://evil.example/"), null);
        assertEquals(400, evil.statusCode());
    }

    @Test
    void the_rehearsal_meets_no_surprise() {
        new DemoRehearsal(login.issuer()).run();
    }

    // The browser and the program, each as short as it goes.

    private static String code(String person) throws Exception {
        var back = location(authorize("username", person, "password", person));
        assertTrue(back.startsWith(BACK + "?code=") && back.endsWith("&state=s%2B1"), back);
        return back.replaceFirst(".*code=([^&]*).*", "$1");
    }

    private static HttpResponse<String> authorize(String... more) throws Exception {
        return post("/authorize", request(more));
    }

    private static Map<String, String> request(String... more) {
        var request = new HashMap<>(Map.of(
                "client_id", "majakka", "redirect_uri", BACK, "response_type", "code", "state", "s+1", "nonce", "n-1"));
        request.putAll(Map.of("code_challenge", CHALLENGE, "code_challenge_method", "S256"));
        for (int i = 0; i < more.length; i += 2) request.put(more[i], more[i + 1]);
        return request;
    }

    private static HttpResponse<String> redeem(String code, String verifier) throws Exception {
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

    private static HttpResponse<String> password(String person, String password) throws Exception {
        return token("grant_type", "password", "username", person, "password", password);
    }

    private static HttpResponse<String> refresh(String token) throws Exception {
        return token("grant_type", "refresh_token", "refresh_token", token);
    }

    private static HttpResponse<String> token(String... form) throws Exception {
        var all = new HashMap<>(Map.of("client_id", DemoLogin.CLIENT, "client_secret", DemoLogin.SECRET));
        for (int i = 0; i < form.length; i += 2) all.put(form[i], form[i + 1]);
        return post("/token", all);
    }

    private static HttpResponse<String> get(String path, Map<String, String> query, String token) throws Exception {
        var request = HttpRequest.newBuilder(uri(path, query));
        return send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    private static HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        return send(HttpRequest.newBuilder(uri(path, Map.of())).POST(BodyPublishers.ofString(encode(form))));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static URI uri(String path, Map<String, String> query) {
        return URI.create(login.issuer() + path + (query.isEmpty() ? "" : "?" + encode(query)));
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(e -> e.getKey() + "=" + DemoExchange.encoded(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }

    private static String groups(HttpResponse<String> answer) throws Exception {
        return claims(json(answer).get("access_token").asText()).get("groups").toString();
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
