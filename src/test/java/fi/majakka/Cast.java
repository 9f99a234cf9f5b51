package fi.majakka;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** The people of the bakery, as they call the API. */
public enum Cast {
    /** The managing director: owner. */
    RISTO("risto"),
    /** Marketing: answers on all channels, as the login provider says. */
    AINO("aino"),
    /** Customer service: the same. */
    ANSKI("anski"),
    /** Web shop, Swedish speaker: the same. */
    JONAS("jonas"),
    /** Quality: the same. */
    KATARIINA("katariina"),
    /** A baker: of the team, and without any role that nobody gave. */
    ELIAS("elias"),
    /** Packing: the same. */
    PERTTI("pertti"),
    /** Master baker: the same. */
    MERVI("mervi"),
    /** Shop and café: the same. */
    NOORA("noora"),
    /** Finance and staff: the same. */
    SANNA("sanna"),
    /** A summer worker: the same. */
    OSKARI("oskari"),
    /** Has a login and no role. */
    ULLA("ulla"),
    /** The service account of another system. */
    INTEGRATOR("integrator");

    /** Tokens live for five minutes, the tests of one JVM longer. */
    private static final Duration FRESH = Duration.ofMinutes(3);

    static {
        CompiledPaths.keep();
    }

    private static final Map<Cast, Token> TOKENS = new ConcurrentHashMap<>();
    private final String login;

    private record Token(String value, Instant until) {}

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

    /** Chooses the language of what is written to this person. */
    public void reads(String language) {
        var body = Map.of("language", language);
        asks().body(body).put("/api/v1/me/language").then().statusCode(204);
    }

    public String token() {
        var now = Instant.now();
        return TOKENS.compute(
                        this,
                        (who, t) -> t != null && now.isBefore(t.until) ? t : new Token(fetch(who), now.plus(FRESH)))
                .value;
    }

    /** The member id that the API knows this person by. */
    public String id() {
        return asks().get("/api/v1/me").then().statusCode(200).extract().path("id");
    }

    /** The same, as a colleague knows it: also of somebody who may not ask any more. */
    public String knownId() {
        List<Map<String, String>> members = RISTO.asks()
                .get("/api/v1/members?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return members.stream()
                .filter(m -> m.get("name").toLowerCase(Locale.ROOT).startsWith(login))
                .map(m -> m.get("id"))
                .findFirst()
                .orElseThrow();
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
