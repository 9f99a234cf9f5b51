package fi.majakka.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What operators, browsers and integrators meet when the package runs from its environment alone. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionIT {
    private static final int TERMINATED = 128 + 15;

    private static Surroundings around;
    private static Program program;

    @BeforeAll
    static void begin() {
        around = new Surroundings();
        program = new Program("production", around.environment());
        program.start();
    }

    @AfterAll
    static void end() {
        program.close();
        around.close();
    }

    @Test
    void the_provider_s_token_opens_the_api_and_nothing_else_does() {
        var nobody = get("/api/v1/me");
        assertEquals(401, nobody.statusCode());
        assertEquals("application/problem+json", header(nobody, "Content-Type"));
        var risto = get("/api/v1/me", "Authorization", "Bearer " + around.login.token("risto"));
        assertEquals(200, risto.statusCode(), risto.body());
        assertTrue(risto.body().contains("\"roles\":[\"owner\"]"), risto.body());
        var ulla = get("/api/v1/comments", "Authorization", "Bearer " + around.login.token("ulla"));
        assertEquals(403, ulla.statusCode(), ulla.body());
    }

    @Test
    void the_calendars_of_every_country_come_with_the_package() {
        var days = get(
                "/api/v1/holidays?country=FI&subdivision=01&year=2027",
                "Authorization",
                "Bearer " + around.login.token("risto"));
        assertEquals(200, days.statusCode(), days.body());
        assertTrue(days.body().contains("Ålands självstyrelsedag"), days.body());
    }

    @Test
    void a_newcomer_whose_page_asks_many_things_at_once_is_one_member() throws Exception {
        var pool = Executors.newFixedThreadPool(20);
        try {
            for (var who : List.of("aino", "anski", "elias", "jonas", "katariina")) {
                var token = "Bearer " + around.login.token(who);
                Callable<String> ask = () -> {
                    var me = get("/api/v1/me", "Authorization", token);
                    return me.statusCode() + me.body();
                };
                var answers = new HashSet<String>();
                for (var answer : pool.invokeAll(Collections.nCopies(20, ask))) answers.add(answer.get());
                assertEquals(1, answers.size(), answers.toString());
                assertTrue(answers.iterator().next().startsWith("200"), answers.toString());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void the_web_client_comes_with_a_strict_policy_at_every_address_of_its_own() {
        for (var path : new String[] {"/", "/queue"}) {
            var page = get(path);
            assertEquals(200, page.statusCode(), path);
            assertTrue(page.body().contains("<div id=\"root\">"), page.body());
            var policy = header(page, "Content-Security-Policy");
            assertTrue(policy.contains("script-src 'self';") && policy.contains("frame-ancestors 'none'"), policy);
            assertFalse(policy.contains("ws:"), policy);
        }
    }

    @Test
    void health_and_metrics_are_on_the_management_port_alone() {
        for (var path : new String[] {"/q/health", "/q/health/ready", "/q/health/live", "/q/metrics"}) {
            assertEquals(200, Web.get(program.managementUrl() + path).statusCode(), path);
            assertEquals(404, get(path).statusCode(), path);
        }
        assertTrue(program.metric("jvm_memory_used_bytes", "heap") > 0);
        get("/api/v1/me");
        assertTrue(program.metric("http_server_requests_seconds_count", "/me") > 0);
        assertEquals(404, Web.get(program.managementUrl() + "/api/v1/me").statusCode());
    }

    @Test
    void a_browser_logs_in_and_out() {
        var browser = new Session(program.url());
        assertEquals(401, browser.get("/api/v1/me").statusCode());
        var back = browser.logIn("katariina", "/queue");
        assertEquals(program.url() + "/queue", back.uri().toString());
        assertEquals(200, browser.get("/api/v1/me").statusCode());
        var after = browser.get("/logout");
        assertEquals(program.url() + "/", after.uri().toString().replaceFirst("\\?.*", ""));
        assertEquals(401, browser.get("/api/v1/me").statusCode());
    }

    @Test
    void what_a_caller_says_about_proxies_is_not_believed() {
        var login = get(
                "/login", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https", "Forwarded", "host=evil");
        assertEquals(302, login.statusCode());
        var location = header(login, "Location");
        assertTrue(location.startsWith(around.login.issuer() + "/authorize?"), location);
        assertTrue(location.contains("code_challenge_method=S256"), location);
        assertTrue(location.contains("redirect_uri=http%3A%2F%2F127.0.0.1%3A"), location);
        assertFalse(location.contains("evil"), location);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void it_stops_in_order_when_it_is_told_to() {
        program.stop();
        assertEquals(TERMINATED, program.exitCode());
        assertTrue(program.log().contains("stopped in"), program.log());
        assertFalse(program.log().contains(" ERROR "), program.log());
    }

    private static HttpResponse<String> get(String path, String... headers) {
        return Web.get(program.url() + path, headers);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("").replaceFirst(";charset=.*", "");
    }
}
