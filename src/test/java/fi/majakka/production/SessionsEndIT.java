package fi.majakka.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.demo.OutsideLogin;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Two instances: the provider tells one of them that a session has ended, and it has ended on both. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SessionsEndIT {
    private static final Duration SOON = Duration.ofSeconds(5);

    private static Surroundings around;
    private static Program first;
    private static Program second;

    @BeforeAll
    static void begin() {
        around = new Surroundings();
        first = new Program("sessions-1", around.environment(), Blog.STARTS_FAST);
        second = new Program("sessions-2", around.anotherInstance(), Blog.STARTS_FAST);
        var beside = CompletableFuture.runAsync(first::start);
        second.start();
        beside.join();
    }

    @AfterAll
    static void end() {
        first.close();
        second.close();
        around.close();
    }

    @Test
    void a_session_that_the_provider_ends_is_over_everywhere_and_no_other_is() {
        var aino = loggedIn("aino");
        var session = around.login.newestSession("aino");
        var ainosPhone = loggedIn("aino");
        var anski = loggedIn("anski");
        try (var here = aino.listenTo(first.url());
                var there = aino.listenTo(second.url());
                var phone = ainosPhone.listenTo(second.url())) {
            assertEquals(200, tell(Token.logout(issuer(), "aino", session)).statusCode());
            assertEquals(401, aino.getFrom(first.url(), "/api/v1/me").statusCode(), "at once where it was told");
            assertTrue(here.endsWithin(SOON) && there.endsWithin(SOON), "the streams end");
            assertTrue(phone.isOpen());
        }
        loggedIn("risto"); // somebody's login makes nobody forget
        for (var program : List.of(first, second)) {
            assertEquals(401, aino.getFrom(program.url(), "/api/v1/me").statusCode());
            assertEquals(200, ainosPhone.getFrom(program.url(), "/api/v1/me").statusCode());
            assertEquals(200, anski.getFrom(program.url(), "/api/v1/me").statusCode());
        }
        aino.logIn("aino", "/queue");
        assertEquals(200, aino.get("/api/v1/me").statusCode(), "she can log in again");
    }

    @Test
    void all_sessions_of_a_person_end_when_the_provider_names_none_and_later_ones_do_not() {
        var elias = loggedIn("elias");
        var eliasPhone = loggedIn("elias");
        assertEquals(200, tell(Token.logout(issuer(), "elias", null)).statusCode());
        for (var browser : List.of(elias, eliasPhone)) isSoonRefused(browser, second);
        Patience.sleep(1_100); // the provider's clock knows only seconds
        elias.logIn("elias", "/");
        assertEquals(200, elias.get("/api/v1/me").statusCode());
        assertEquals(401, eliasPhone.get("/api/v1/me").statusCode());
    }

    @Test
    void who_logs_out_leaves_no_cookie_behind_that_opens_anything() {
        var jonas = loggedIn("jonas");
        var copy = jonas.stolen();
        assertEquals(200, Web.get(first.url() + "/api/v1/me", copy).statusCode());
        jonas.get("/logout");
        for (var program : List.of(first, second))
            Patience.untilTrue(
                    SOON,
                    "refused",
                    () -> Web.get(program.url() + "/api/v1/me", copy).statusCode() == 401);
        var again = Web.get(first.url() + "/login?returnTo=/queue", copy);
        assertEquals(
                "/login?returnTo=/queue", again.headers().firstValue("Location").orElse(""));
        var cookie = again.headers().firstValue("Set-Cookie").orElse("");
        assertTrue(cookie.matches("(?i)q_session=;.*max-age=0;.*path=/(;.*)?"), "a new login begins: " + cookie);
    }

    @Test
    void only_the_provider_ends_sessions() {
        var mervi = loggedIn("mervi");
        var good = Token.logout(issuer(), "mervi", around.login.newestSession("mervi"));
        var strangers = OutsideLogin.newKey();
        var key = around.login.key();
        for (var token : List.of(
                good.signed(strangers),
                good.signed("RS256", strangers.getPrivateKey(), key.getKeyId()),
                good.signed("none", null, null),
                good.with("iss", "http://127.0.0.1:1").signed(key),
                good.with("aud", "another-client").signed(key),
                good.at("exp", -10).signed(key),
                good.with("nonce", "n").signed(key),
                good.with("events", null).signed(key),
                good.with("events", Map.of("http://schemas.openid.net/event/other", Map.of()))
                        .signed(key),
                good.with("sub", null).with("sid", null).signed(key),
                good.with("iat", null).signed(key),
                "word",
                "")) {
            var answer = tell(first, token);
            assertEquals(400, answer.statusCode(), token);
            assertTrue(answer.body().contains("invalid-logout-token"), answer.body());
        }
        assertEquals(400, Web.post(first.url() + "/logout/backchannel", "").statusCode());
        assertEquals(413, tell(first, "x".repeat(20_000)).statusCode());
        assertEquals(200, mervi.get("/api/v1/me").statusCode());
    }

    private static void isSoonRefused(Session browser, Program program) {
        Patience.untilTrue(
                SOON,
                "refused",
                () -> browser.getFrom(program.url(), "/api/v1/me").statusCode() == 401);
    }

    private static Session loggedIn(String who) {
        var browser = new Session(first.url());
        browser.logIn(who, "/");
        assertEquals(200, browser.get("/api/v1/me").statusCode());
        return browser;
    }

    private static String issuer() {
        return around.login.issuer();
    }

    private static HttpResponse<String> tell(Token token) {
        return tell(first, token.signed(around.login.key()));
    }

    private static HttpResponse<String> tell(Program program, String token) {
        var form = "logout_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return Web.post(program.url() + "/logout/backchannel", form);
    }
}
