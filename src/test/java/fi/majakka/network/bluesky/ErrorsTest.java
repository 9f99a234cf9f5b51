package fi.majakka.network.bluesky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.Http;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsTest {
    @ParameterizedTest
    @CsvSource({
        "400, ExpiredToken, AUTH",
        "400, InvalidToken, AUTH",
        "401, AuthMissing, AUTH",
        "401, AuthenticationRequired, AUTH",
        "401, AuthFactorTokenRequired, AUTH",
        "401, AccountTakedown, AUTH",
        "403, AccountNotFound, AUTH",
        "403, Forbidden, PERMISSION",
        "400, InvalidRequest, INVALID",
        "400, NotFound, TARGET_GONE",
        "400, RecordNotFound, TARGET_GONE",
        "400, InvalidSwap, TRANSIENT",
        "429, RateLimitExceeded, THROTTLED",
        "501, MethodNotImplemented, INVALID",
        "500, InternalServerError, UNKNOWN_WRITE",
        "502, UpstreamFailure, UNKNOWN_WRITE",
        "504, UpstreamTimeout, UNKNOWN_WRITE"
    })
    void the_body_says_what_an_answer_means(int status, String code, Kind kind) {
        var failure = of(status, "{\"error\":\"" + code + "\",\"message\":\"m\"}", Map.of());
        assertEquals(kind, failure.kind());
        assertEquals(code, failure.code());
    }

    @Test
    void trouble_of_the_server_is_only_unknown_for_what_was_written() {
        assertEquals(
                Kind.TRANSIENT,
                Errors.of(answer(503, "<html>", Map.of()), false).kind());
    }

    @Test
    void a_server_without_an_app_view_is_a_matter_of_configuration() {
        var failure = of(
                400, "{\"error\":\"InvalidRequest\",\"message\":\"No service configured for app.bsky.x\"}", Map.of());
        assertEquals(Kind.INVALID, failure.kind());
        assertTrue(failure.getMessage().contains("shows no posts"));
    }

    @Test
    void a_pause_ends_when_the_network_says() {
        var failure = of(429, "{}", Map.of("RateLimit-Reset", List.of("1795420800")));
        assertEquals(Instant.ofEpochSecond(1795420800), failure.until());
        assertNull(of(429, "{}", Map.of("RateLimit-Reset", List.of("soon"))).until());
    }

    @Test
    void a_page_of_html_is_no_bluesky_server() {
        assertEquals(Kind.INVALID, of(404, "<html>", Map.of()).kind());
        assertEquals(Kind.INVALID, of(301, "", Map.of()).kind());
    }

    private static Failure of(int status, String body, Map<String, List<String>> headers) {
        return Errors.of(answer(status, body, headers), true);
    }

    private static Http.Answer answer(int status, String body, Map<String, List<String>> headers) {
        return new Http.Answer(status, HttpHeaders.of(headers, (a, b) -> true), body);
    }
}
