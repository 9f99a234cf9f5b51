package fi.majakka.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** T30: what a caller says about itself in the headers of proxies changes nothing, wherever it may be heard. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForwardedIT {
    private static final List<String> NAMES = List.of(
            "X-Forwarded-User",
            "X-Remote-User",
            "Remote-User",
            "X-Forwarded-Preferred-Username",
            "X-Forwarded-Email",
            "X-Forwarded-Groups",
            "X-Forwarded-Access-Token",
            "X-Auth-Request-User",
            "X-Authenticated-User",
            "X-Webauth-User",
            "X-MS-CLIENT-PRINCIPAL-NAME",
            "X-Goog-Authenticated-User-Email");
    private static final String[] PLACES = {
        "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https", "X-Forwarded-Port", "444",
        "X-Forwarded-Prefix", "/evil", "X-Forwarded-Server", "evil.example", "X-Forwarded-Ssl", "on",
        "Forwarded", "for=192.0.2.1;host=evil.example;proto=https", "X-Original-Host", "evil.example"
    };

    private static Surroundings around;
    private static Program program;

    @BeforeAll
    static void begin() {
        around = new Surroundings();
        var environment = new HashMap<>(around.environment());
        environment.put(
                "MAJAKKA_REQUESTS_PER_MINUTE", "60"); // few, so that they do not come back while the test counts
        program = new Program("forwarded", environment, Blog.STARTS_FAST);
        program.start();
    }

    @AfterAll
    static void end() {
        program.close();
        around.close();
    }

    @Test
    void a_name_in_a_header_is_nobody() {
        for (var name : NAMES) {
            var me = Web.get(program.url() + "/api/v1/me", name, "risto", "X-Forwarded-Roles", "owner");
            assertEquals(401, me.statusCode(), name);
            var aino = Web.get(program.url() + "/api/v1/me", name, "risto", "Authorization", bearer("aino"));
            assertTrue(aino.body().contains("Aino"), name + ": " + aino.body());
        }
    }

    @Test
    void the_way_to_the_provider_and_back_is_by_the_public_address_alone() throws IOException {
        var back = "redirect_uri=" + URLEncoder.encode(program.url() + "/login", StandardCharsets.UTF_8) + "&";
        var login = Web.get(program.url() + "/login?returnTo=/queue", PLACES);
        var location = login.headers().firstValue("Location").orElse("");
        assertTrue(location.contains(back) && !location.contains("evil"), location);
        var foreign = foreignHost("/login");
        assertTrue(foreign.contains(back) && !foreign.contains("evil"), foreign);
    }

    @Test
    void addresses_in_answers_are_this_server_s() {
        var headers = new ArrayList<>(List.of(PLACES));
        headers.addAll(List.of("Authorization", bearer("risto")));
        var body = "{\"network\":\"generic\",\"name\":\"Palaute\",\"credential\":{}}";
        headers.addAll(List.of("Idempotency-Key", "one"));
        var made = Web.call("POST", program.url() + "/api/v1/channels", body, headers.toArray(String[]::new));
        assertEquals(201, made.statusCode(), made.body());
        assertFalse(made.headers().toString().contains("evil"), made.headers().toString());
        assertFalse(made.body().contains("evil"), made.body());
    }

    @Test
    void no_address_in_a_header_makes_another_caller_of_one() {
        int first = left("192.0.2.0");
        for (int i = 1; i <= 10; i++) left("192.0.2." + i);
        int last = left("192.0.2.11");
        assertTrue(first - last > 5, "one caller asked twelve times: " + first + " left, then " + last);
    }

    private static int left(String address) {
        var answer = Web.get(
                program.url() + "/api/v1/me",
                "X-Forwarded-For",
                address,
                "X-Real-IP",
                address,
                "True-Client-IP",
                address,
                "CF-Connecting-IP",
                address,
                "Forwarded",
                "for=" + address);
        return Integer.parseInt(
                answer.headers().firstValue("RateLimit-Remaining").orElseThrow());
    }

    /** @return the head of the answer to somebody who asks this server for another's page */
    private static String foreignHost(String path) throws IOException {
        var port = Integer.parseInt(program.url().replaceFirst(".*:", ""));
        try (var socket = new Socket("127.0.0.1", port)) {
            var ask = "GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String bearer(String who) {
        return "Bearer " + around.login.token(who);
    }
}
