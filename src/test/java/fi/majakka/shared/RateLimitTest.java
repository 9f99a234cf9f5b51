package fi.majakka.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Who asks too much is told how long to wait; nobody else is. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RateLimitTest {
    @Inject
    RateLimit limit;

    @Test
    void who_asked_too_much_waits_and_others_do_not() {
        var token = "Bearer " + UUID.randomUUID();
        limit.bucket("t" + token.hashCode()).consumeIgnoringRateLimits(10_000_000);
        for (var path : new String[] {"/api/v1/me", "/api/v1/comments", "/api/v1/nowhere", "/api/elsewhere"})
            given().header("Authorization", token)
                    .get(path)
                    .then()
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .body("code", equalTo("too-many-requests"))
                    .body("instance", equalTo(path))
                    .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                    .header("RateLimit-Remaining", equalTo("0"));
        given().header("Authorization", token + "x")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .header("RateLimit-Limit", equalTo("1000000"))
                .header("RateLimit-Reset", matchesPattern("[1-9][0-9]*"));
    }

    @Test
    void a_browser_counts_for_itself_also_when_its_cookie_comes_in_parts() {
        var session = UUID.randomUUID().toString();
        limit.bucket("s" + session.hashCode()).consumeIgnoringRateLimits(10_000_000);
        for (var name : new String[] {"q_session", "q_session_chunk_1"})
            given().cookie(name, session).get("/api/v1/me").then().statusCode(429);
        given().get("/api/v1/me").then().statusCode(401);
    }
}
