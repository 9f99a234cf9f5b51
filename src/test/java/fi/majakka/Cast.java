package fi.majakka;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** The people of the bakery, as they call the API. */
public enum Cast {
    /** The managing director: owner. */
    RISTO("risto"),
    /** Marketing: staff. */
    AINO("aino"),
    /** Customer service: staff. */
    ANSKI("anski"),
    /** Web shop, Swedish speaker: staff. */
    JONAS("jonas"),
    /** Quality: staff. */
    KATARIINA("katariina"),
    /** Has a login and no role. */
    ULLA("ulla"),
    /** The service account of another system. */
    INTEGRATOR("integrator");

    /** Tokens end after five minutes, and a run of all tests takes longer. */
    private static final Duration FRESH = Duration.ofMinutes(3);

    private static final Map<Cast, Token> TOKENS = new ConcurrentHashMap<>();

    private record Token(String text, Instant fetched) {}

    private final String login;

    Cast(String login) {
        this.login = login;
    }

    public String login() {
        return login;
    }

    /** A request of this person's, with a bearer token of the login server. */
    public RequestSpecification asks() {
        return given().header("Authorization", "Bearer " + token()).contentType(ContentType.JSON);
    }

    /** The same with a fresh Idempotency-Key. */
    public RequestSpecification asksOnce() {
        return asks().header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public String token() {
        var now = Instant.now();
        return TOKENS.compute(
                        this,
                        (who, known) ->
                                known != null && known.fetched.plus(FRESH).isAfter(now)
                                        ? known
                                        : new Token(fetch(who), now))
                .text;
    }

    /** The member id that the API knows this person by. */
    public String id() {
        return asks().get("/api/v1/me").then().statusCode(200).extract().path("id");
    }

    private static String fetch(Cast who) {
        var provider = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        var request = given().baseUri(provider)
                .port(RestAssured.UNDEFINED_PORT)
                .formParam("client_id", who == INTEGRATOR ? "integrator" : "majakka")
                .formParam("client_secret", who == INTEGRATOR ? "integrator" : "majakka-dev-only");
        if (who == INTEGRATOR) request.formParam("grant_type", "client_credentials");
        else
            request.formParam("grant_type", "password")
                    .formParam("username", who.login)
                    .formParam("password", who.login);
        return request.post(provider + "/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
