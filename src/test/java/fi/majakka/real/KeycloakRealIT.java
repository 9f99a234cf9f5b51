package fi.majakka.real;

import static fi.majakka.real.KeycloakPeer.INTEGRATOR_SECRET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.Feed;
import fi.majakka.production.Patience;
import fi.majakka.production.Program;
import fi.majakka.production.Web;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Who somebody is, by a real Keycloak with the realm that operators import, and the packaged program. */
@Tag("real")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeycloakRealIT {
    private static final Duration SOON = Duration.ofSeconds(5);
    /** A token's life, and a little for asking. */
    private static final Duration RENEWED = Duration.ofSeconds(KeycloakRealm.TOKEN_SECONDS + 5);

    private static KeycloakInstallation installed;
    private static KeycloakPeer keycloak;
    private static KeycloakAdmin admin;
    private static Program program;

    @BeforeAll
    static void open() {
        installed = KeycloakInstallation.start();
        keycloak = installed.keycloak();
        program = installed.program();
        admin = new KeycloakAdmin(keycloak.url());
    }

    @AfterAll
    static void close() {
        if (installed != null) installed.close();
    }

    @Test
    void a_person_logs_in_by_code_and_proof_and_comes_back_with_the_roles_of_the_realm() {
        var risto = new KeycloakVisitor(program.url());
        var page = risto.logIn("risto", "/queue");
        assertEquals(program.url() + "/queue", page.uri().toString());
        var me = risto.get("/api/v1/me").body();
        assertTrue(me.contains("\"name\":\"Risto Kaarna\"") && me.contains("\"roles\":[\"owner\"]"), me);
        var session = KeycloakVisitor.way(page).stream()
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .filter(cookie -> cookie.matches("q_session[^=]*=[^;]{10,}.*"))
                .toList();
        assertFalse(session.isEmpty());
        for (var cookie : session)
            assertTrue(
                    cookie.contains("HTTPOnly") && cookie.contains("SameSite=Lax"), cookie.replaceAll("=.*?;", "=…;"));
        assertEquals(403, loggedIn("ulla").status("/api/v1/comments"), "no role, no right");
    }

    @Test
    void the_provider_is_asked_with_a_challenge_a_state_and_a_nonce_and_takes_no_less() {
        var request = Web.get(program.url() + "/login")
                .headers()
                .firstValue("Location")
                .orElse("");
        assertTrue(request.startsWith(keycloak.issuer() + "/protocol/openid-connect/auth?"), request);
        for (var part :
                List.of("code_challenge_method=S256", "code_challenge=", "state=", "nonce=", "response_type=code"))
            assertTrue(request.contains(part), part + " in " + request);
        assertEquals(200, Web.get(request).statusCode());
        var elsewhere = request.replaceFirst("%2Flogin", "%2Flogin%2F..%2Fother");
        assertEquals(400, Web.get(elsewhere).statusCode(), "another way back");
        var unproven = Web.get(request.replaceAll("&code_challenge[^&]*", ""));
        assertTrue(
                unproven.headers().firstValue("Location").orElse("").contains("error=invalid_request"), "no challenge");
    }

    @Test
    void who_logs_out_is_out_at_the_provider_too_and_the_old_cookie_opens_nothing() {
        var aino = loggedIn("aino");
        var copy = aino.stolen();
        assertEquals(200, Web.get(program.url() + "/api/v1/me", copy).statusCode());
        var stream = aino.listen();
        var end = aino.get("/logout");
        assertEquals(program.url() + "/", end.uri().toString().replaceFirst("\\?.*", ""));
        assertTrue(stream.endsWithin(SOON), "her stream ends");
        assertEquals(401, Web.get(program.url() + "/api/v1/me", copy).statusCode());
        assertTrue(aino.get("/login").body().contains("kc-form-login"), "Keycloak asks for the password again");
    }

    @Test
    void a_session_that_an_administrator_ends_is_refused_at_once_and_its_stream_ends() {
        var aino = loggedIn("aino");
        var anski = loggedIn("anski");
        try (var ainos = aino.listen();
                var anskis = anski.listen()) {
            admin.endSessionsOf("aino");
            assertTrue(ainos.endsWithin(SOON), "the stream is open");
            assertTrue(anskis.isOpen(), "another's stream");
        }
        assertEquals(401, aino.status("/api/v1/me"));
        assertEquals(200, anski.status("/api/v1/me"));
        aino.logIn("aino", "/queue");
        assertEquals(200, aino.status("/api/v1/me"), "she logs in again");
    }

    @Test
    void an_integrator_feeds_with_a_token_of_its_own_and_nobody_else_s_token_opens_anything() {
        var risto = loggedIn("risto");
        var channel = KeycloakAdmin.read(risto.change(
                "POST", "/api/v1/channels", "{\"network\":\"generic\",\"name\":\"Palaute\",\"credential\":{}}", "c"));
        var path = "/api/v1/channels/" + channel.get("id").asText() + "/comments";
        var body = KeycloakAdmin.json(Map.of("comments", List.of(Feed.comment("1", "Timo", "Onko auki?"))));
        var ours = keycloak.token("majakka", "integrator", INTEGRATOR_SECRET);
        var fed = post(path, body, ours);
        assertEquals(200, fed.statusCode(), fed.body());
        assertTrue(risto.get("/api/v1/comments").body().contains("Onko auki?"));
        for (var token : List.of(
                keycloak.token("majakka", "stranger", INTEGRATOR_SECRET),
                keycloak.token("neighbours", "integrator", "neighbours"))) {
            assertEquals(401, post(path, body, token).statusCode());
            assertEquals(
                    401,
                    Web.get(program.url() + "/api/v1/me", "Authorization", "Bearer " + token)
                            .statusCode());
        }
    }

    @Test
    void a_role_that_is_taken_away_is_gone_when_the_token_is_renewed_and_a_given_one_is_there() {
        var anski = loggedIn("anski");
        assertEquals(200, anski.status("/api/v1/comments"));
        try (var stream = anski.listen()) {
            admin.takeRole("anski", "staff");
            Patience.untilTrue(RENEWED, "the role is gone", () -> anski.status("/api/v1/comments") == 403);
            assertTrue(stream.endsWithin(RENEWED), "the stream comes again and is refused");
        }
        admin.giveRole("anski", "staff");
        Patience.untilTrue(RENEWED, "the role is back", () -> anski.status("/api/v1/comments") == 200);
    }

    @Test
    void the_session_of_who_was_disabled_ends_when_the_token_is_renewed() {
        var katariina = loggedIn("katariina");
        assertEquals(200, katariina.status("/api/v1/comments"));
        admin.enable("katariina", false);
        Patience.untilTrue(RENEWED, "refused", () -> katariina.status("/api/v1/comments") == 401);
        var login = katariina.get("/login");
        assertTrue(login.body().contains("kc-form-login"), "the old cookie is in nobody's way: " + login.statusCode());
        admin.enable("katariina", true);
        katariina.logIn("katariina", "/queue");
        assertEquals(200, katariina.status("/api/v1/comments"));
    }

    @Test
    void a_page_that_asks_many_things_just_when_its_token_has_ended_stays_logged_in() {
        var aino = loggedIn("aino");
        Patience.sleep(Duration.ofSeconds(KeycloakRealm.TOKEN_SECONDS + 1).toMillis());
        assertEquals(Collections.nCopies(8, 200), aino.atOnce(8, "/api/v1/me"));
        Patience.sleep(Duration.ofSeconds(KeycloakRealm.TOKEN_SECONDS + 1).toMillis());
        assertEquals(200, aino.status("/api/v1/me"), "and the next time");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void keys_change_without_a_restart_and_the_log_holds_no_secret() {
        admin.changeKeys();
        var risto = loggedIn("risto");
        Patience.untilTrue(RENEWED, "the new key", () -> {
            if (risto.status("/api/v1/me") != 200) risto.logIn("risto", "/queue");
            return risto.status("/api/v1/me") == 200;
        });
        var log = program.log();
        for (var secret : List.of("eyJ", KeycloakPeer.CLIENT_SECRET, INTEGRATOR_SECRET, "code="))
            assertFalse(log.contains(secret), secret + " in the log");
    }

    private static KeycloakVisitor loggedIn(String who) {
        var visitor = new KeycloakVisitor(program.url());
        visitor.logIn(who, "/queue");
        return visitor;
    }

    private static HttpResponse<String> post(String path, String body, String token) {
        return Web.call("POST", program.url() + path, body, "Authorization", "Bearer " + token);
    }
}
