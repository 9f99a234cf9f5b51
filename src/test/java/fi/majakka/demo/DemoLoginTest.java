package fi.majakka.demo;

import static fi.majakka.demo.DemoVisitor.BACK;
import static fi.majakka.demo.DemoVisitor.VERIFIER;
import static fi.majakka.demo.DemoVisitor.claims;
import static fi.majakka.demo.DemoVisitor.encode;
import static fi.majakka.demo.DemoVisitor.groups;
import static fi.majakka.demo.DemoVisitor.json;
import static fi.majakka.demo.DemoVisitor.location;
import static fi.majakka.demo.DemoVisitor.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoLoginTest {
    private static Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private static DemoLogin login;
    private static DemoVisitor browser;

    @BeforeAll
    static void start() throws IOException {
        var people = new HashMap<>(DemoPerson.bakery());
        people.put("ulla", DemoPerson.STRANGER);
        InstantSource time = () -> now;
        login = new DemoLogin(0, Duration.ofMinutes(5), DemoStart.newKey(), people, time.withZone(ZoneOffset.UTC));
        browser = new DemoVisitor(login.issuer());
    }

    @AfterAll
    static void stop() {
        login.close();
    }

    @Test
    void aino_logs_in_and_the_tokens_say_who_she_is() throws Exception {
        var tokens = json(browser.redeem(browser.code("aino"), VERIFIER));
        var id = claims(tokens.get("id_token").asText());
        assertEquals("Aino Vuorela", id.get("name").asText());
        assertEquals("aino", id.get("sub").asText());
        assertEquals("majakka", id.get("aud").asText());
        assertEquals("n-1", id.get("nonce").asText());
        assertEquals("[\"staff\"]", id.get("groups").toString());
        assertEquals(login.issuer(), id.get("iss").asText());
        assertEquals(300, tokens.get("expires_in").asInt());
        var about =
                browser.get("/userinfo", Map.of(), tokens.get("access_token").asText());
        assertEquals("aino@myllykaarna.example", json(about).get("email").asText());
        var forged = tokens.get("access_token").asText().replaceFirst("\\.[^.]*$", ".AAAA");
        assertEquals(401, browser.get("/userinfo", Map.of(), forged).statusCode());
    }

    @Test
    void risto_owns_and_ulla_has_no_role() throws Exception {
        assertEquals("[\"owner\"]", groups(browser.password("risto", "risto")));
        assertEquals("[]", groups(browser.password("ulla", "ulla")));
        assertEquals(
                "invalid_grant",
                json(browser.password("risto", "aino")).get("error").asText());
    }

    @Test
    void a_wrong_password_is_told_on_the_page_and_no_code_leaves() throws Exception {
        var page = browser.authorize("username", "aino", "password", "guess", "ui_locales", "sv");
        assertEquals(401, page.statusCode());
        assertTrue(page.body().contains("<p role=alert id=wrong>"));
        assertTrue(page.body().contains("<html lang=sv>"));
        assertTrue(page.headers().firstValue("Location").isEmpty());
    }

    @Test
    void the_form_speaks_three_languages_and_escapes_what_it_repeats() throws Exception {
        for (var lang : new String[] {"fi", "sv", "en"}) {
            var page = browser.get("/authorize", request("ui_locales", lang, "state", "\"><script>"), null);
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("<html lang=" + lang + ">"));
            assertFalse(page.body().contains("<script>"));
        }
        assertTrue(browser.get("/authorize", request(), null)
                .body()
                .contains("The password is the same as the user name."));
    }

    @Test
    void a_stranger_of_a_client_is_refused_without_a_redirect() throws Exception {
        assertEquals(
                400,
                browser.get("/authorize", request("client_id", "evil"), null).statusCode());
        for (var uri : new String[] {
            "https://evil.example/",
            "http://localhost.evil.example/",
            "http://localhost@evil.example/",
            "javascript:1",
            ""
        })
            assertEquals(
                    400,
                    browser.get("/authorize", request("redirect_uri", uri), null)
                            .statusCode(),
                    uri);
        assertEquals(
                401,
                browser.post("/token", Map.of("client_id", "majakka", "client_secret", "no"))
                        .statusCode());
        assertEquals(
                401,
                browser.post("/token", Map.of("client_id", "evil", "client_secret", "evil"))
                        .statusCode());
        assertEquals(
                401, browser.post("/token", Map.of("grant_type", "password")).statusCode());
    }

    @Test
    void a_code_is_good_once_for_its_verifier_and_its_address_and_for_a_minute() throws Exception {
        var code = browser.code("mervi");
        assertEquals(200, browser.redeem(code, VERIFIER).statusCode());
        assertEquals(400, browser.redeem(code, VERIFIER).statusCode());
        assertEquals(
                400, browser.redeem(browser.code("mervi"), "another-verifier").statusCode());
        assertEquals(400, browser.redeem(browser.code("mervi"), null).statusCode());
        var elsewhere = browser.token(
                "grant_type", "authorization_code", "code", browser.code("mervi"), "redirect_uri", BACK + "/x");
        assertEquals(400, elsewhere.statusCode());
        var late = browser.code("mervi");
        now = now.plusSeconds(61);
        assertEquals(400, browser.redeem(late, VERIFIER).statusCode());
        assertTrue(location(browser.authorize("code_challenge_method", "plain")).contains("error=invalid_request"));
        assertTrue(location(browser.authorize("response_type", "token")).contains("error=unsupported_response_type"));
    }

    @Test
    void a_refresh_token_changes_at_every_use_and_an_old_one_ends_them_all() throws Exception {
        var first = json(browser.password("aino", "aino")).get("refresh_token").asText();
        var second = json(browser.refresh(first)).get("refresh_token").asText();
        assertNotEquals(first, second);
        assertEquals(200, browser.refresh(first).statusCode(), "another request of the same page");
        now = now.plusSeconds(31);
        assertEquals(200, browser.refresh(second).statusCode());
        assertEquals(400, browser.refresh(first).statusCode());
        assertEquals(400, browser.refresh(second).statusCode());
        assertEquals(
                200,
                browser.refresh(json(browser.password("aino", "aino"))
                                .get("refresh_token")
                                .asText())
                        .statusCode());
    }

    @Test
    void the_integrator_gets_a_token_for_itself_by_basic_and_by_post() throws Exception {
        var form = Map.of("grant_type", "client_credentials");
        var basic = Base64.getEncoder().encodeToString("integrator:integrator".getBytes());
        var byBasic = browser.send(HttpRequest.newBuilder(browser.uri("/token", Map.of()))
                .header("Authorization", "Basic " + basic)
                .POST(BodyPublishers.ofString(encode(form))));
        assertEquals("[\"integrator\"]", groups(byBasic));
        var byPost = new HashMap<>(form);
        byPost.putAll(Map.of("client_id", "integrator", "client_secret", "integrator"));
        var claims =
                claims(json(browser.post("/token", byPost)).get("access_token").asText());
        assertEquals("majakka", claims.get("aud").asText());
        assertEquals("integrator", claims.get("azp").asText());
        assertEquals(400, browser.token("grant_type", "client_credentials").statusCode());
    }

    @Test
    void logging_out_leads_back_to_this_machine_only() throws Exception {
        var back = browser.get(
                "/logout", Map.of("post_logout_redirect_uri", "http://localhost:8080/bye", "state", "s"), null);
        assertEquals("http://localhost:8080/bye?state=s", location(back));
        var evil = browser.get("/logout", Map.of("post_logout_redirect_uri", "https://evil.example/"), null);
        assertEquals(400, evil.statusCode());
    }

    @Test
    void the_rehearsal_meets_no_surprise() {
        new DemoRehearsal(login.issuer()).run();
    }
}
