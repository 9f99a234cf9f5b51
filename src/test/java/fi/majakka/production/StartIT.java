package fi.majakka.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whatever is missing or wrong stops the start with one sentence. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StartIT {
    private static final String ANOTHER_KEY = "YW5vdGhlciBrZXkgdGhhdCBvcGVucyBub3RoaW5nIHk=";
    /** Programs that only start and stop are not worth the second one. */
    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

    private static Surroundings around;

    @BeforeAll
    static void begin() {
        around = new Surroundings();
    }

    @AfterAll
    static void end() {
        around.close();
    }

    @Test
    void missing_settings_are_named_together() {
        var none = refusal(Map.of("MAJAKKA_PORT", "http"));
        for (var name : List.of("DATABASE_URL", "LOGIN_URL", "CREDENTIAL_KEY", "SESSION_KEY"))
            assertTrue(none.contains("MAJAKKA_" + name + " is missing: it must be"), none);
        assertTrue(none.contains("MAJAKKA_PORT must be a number from 1 to 65535"), none);
    }

    @Test
    void a_database_and_a_login_that_are_not_there_are_named_together() {
        var url = around.environment().get("MAJAKKA_DATABASE_URL").replaceFirst("/postgres$", "/nowhere");
        var both =
                refusal(with("MAJAKKA_DATABASE_URL", url, "MAJAKKA_LOGIN_URL", around.login.issuer() + "/elsewhere"));
        assertTrue(both.contains("the server at MAJAKKA_DATABASE_URL has no database of that name"), both);
        assertTrue(both.contains("MAJAKKA_LOGIN_URL is no OpenID Connect issuer"), both);
    }

    @Test
    void a_user_with_a_wrong_password_or_without_rights_is_named() throws Exception {
        change("CREATE USER visitor PASSWORD 'visitor'");
        passwordsCount();
        var visitor = with("MAJAKKA_DATABASE_USER", "visitor", "MAJAKKA_DATABASE_PASSWORD", "visitor");
        assertTrue(refusal(visitor).contains("MAJAKKA_DATABASE_USER may not create tables"));
        var stranger = with("MAJAKKA_DATABASE_USER", "visitor", "MAJAKKA_DATABASE_PASSWORD", "wrong");
        var refused = refusal(stranger);
        assertTrue(refused.contains("refuses MAJAKKA_DATABASE_USER with MAJAKKA_DATABASE_PASSWORD"), refused);
        assertFalse(refused.contains("wrong"), "a password is never shown");
    }

    @Test
    void a_key_that_opens_nothing_stops_the_start_and_an_old_key_can_go_once_a_new_one_was_beside_it() {
        var browser = new Session("http://127.0.0.1:" + around.environment().get("MAJAKKA_PORT"));
        try (var program = new Program("start-key", around.environment(), FIRST_COMPILER)) {
            program.start();
            browser.logIn("risto", "/");
            var channel = Web.call(
                    "POST",
                    program.url() + "/api/v1/channels",
                    "{\"network\":\"generic\",\"name\":\"Palaute\",\"credential\":{}}",
                    "Authorization",
                    "Bearer " + around.login.token("risto"));
            assertEquals(201, channel.statusCode(), channel.body());
            program.stop();
        }
        var lost = refusal(with("MAJAKKA_CREDENTIAL_KEY", ANOTHER_KEY));
        assertTrue(lost.contains("neither MAJAKKA_CREDENTIAL_KEY nor MAJAKKA_CREDENTIAL_OLD_KEYS opens"), lost);
        assertTrue(lost.contains("(channels: 1)"), lost);
        var old = around.environment().get("MAJAKKA_CREDENTIAL_KEY");
        var rotated = with("MAJAKKA_CREDENTIAL_KEY", ANOTHER_KEY, "MAJAKKA_CREDENTIAL_OLD_KEYS", old);
        try (var program = new Program("start-rotated", rotated, FIRST_COMPILER)) {
            program.start();
            var channels = browser.get("/api/v1/channels");
            assertEquals(200, channels.statusCode(), "a restart logs nobody out");
            assertTrue(channels.body().contains("Palaute"), channels.body());
            program.stop();
        }
        try (var program = new Program("start-new-key", with("MAJAKKA_CREDENTIAL_KEY", ANOTHER_KEY), FIRST_COMPILER)) {
            program.start();
        }
    }

    @Test
    void behind_https_cookies_are_secure_and_the_way_back_is_https() {
        // either key: another test leaves its credentials in this database
        var behindProxy = with(
                "MAJAKKA_PUBLIC_URL", "https://inbox.myllykaarna.example", "MAJAKKA_CREDENTIAL_OLD_KEYS", ANOTHER_KEY);
        try (var program = new Program("start-https", behindProxy, FIRST_COMPILER)) {
            program.start();
            var login = Web.get(program.url() + "/login").headers();
            var location = login.firstValue("Location").orElse("");
            assertTrue(location.contains("redirect_uri=https%3A%2F%2F"), location);
            var cookies = login.allValues("Set-Cookie");
            assertFalse(cookies.isEmpty());
            assertTrue(
                    cookies.stream().allMatch(c -> c.contains("Secure") && c.contains("HTTPOnly")), cookies.toString());
        }
    }

    /** As at a provider whose access tokens say nothing, and which names no address for logging out. */
    @Test
    void roles_may_be_in_several_claims_of_the_id_token() {
        var environment = new HashMap<>(with(
                "MAJAKKA_LOGIN_ROLES_IN", "idtoken",
                "MAJAKKA_LOGIN_ROLES", "email,groups",
                "MAJAKKA_LOGIN_OWNER", "aino@myllykaarna.example",
                "MAJAKKA_LOGIN_LOGOUT_URL", around.login.issuer() + "/elsewhere"));
        environment.put("MAJAKKA_CREDENTIAL_OLD_KEYS", ANOTHER_KEY);
        try (var program = new Program("start-id-token", environment, FIRST_COMPILER)) {
            program.start();
            var browser = new Session(program.url());
            browser.logIn("aino", "/");
            var me = browser.get("/api/v1/me").body();
            assertTrue(me.contains("\"roles\":[\"responder\",\"moderator\",\"owner\"]"), me);
            var out = browser.get("/logout").uri().toString();
            assertTrue(out.startsWith(around.login.issuer() + "/elsewhere?"), out);
        }
    }

    /** @return the one sentence that a start ended with */
    private static String refusal(Map<String, String> environment) {
        try (var program = new Program("start-refused", environment, FIRST_COMPILER)) {
            program.launch();
            assertNotEquals(0, program.awaitEnd());
            var log = program.log();
            var said = log.lines().filter(line -> !line.contains(" INFO ")).toList();
            assertEquals(1, said.size(), log);
            assertTrue(said.get(0).startsWith("Majakka does not start: "), log);
            return said.get(0);
        }
    }

    private static Map<String, String> with(String... changes) {
        var all = new HashMap<>(around.environment());
        for (int i = 0; i < changes.length; i += 2) all.put(changes[i], changes[i + 1]);
        return all;
    }

    /** The server that comes along lets everybody in; as a real one, it asks this user for the password. */
    private static void passwordsCount() throws SQLException, IOException {
        Path rules;
        try (var connection = around.database().getConnection();
                var answer = connection.createStatement().executeQuery("SHOW hba_file")) {
            answer.next();
            rules = Path.of(answer.getString(1));
        }
        Files.writeString(rules, "host all visitor all scram-sha-256\n" + Files.readString(rules));
        change("SELECT pg_reload_conf()");
    }

    private static void change(String sql) throws SQLException {
        try (var connection = around.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
