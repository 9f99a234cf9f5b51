package fi.majakka.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.demo.OutsideLogin;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** T30, T31: nobody is who they say they are until the provider's signature says so. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ForgedIdentityIT {
    private static final String CHANNEL = "{\"network\":\"generic\",\"name\":\"Palaute\",\"credential\":{}}";
    private static final List<String> TABLES =
            List.of("member", "channel", "comment", "event", "audit", "idempotency_key");

    private static final RsaJsonWebKey KEY = OutsideLogin.newKey();
    private static final RsaJsonWebKey STRANGERS = OutsideLogin.newKey();

    private static Surroundings around;
    private static Issuer ours;
    private static Issuer neighbours;
    private static Program program;

    @BeforeAll
    static void begin() {
        ours = new Issuer(KEY);
        neighbours = new Issuer(STRANGERS);
        around = new Surroundings();
        var environment = new HashMap<>(around.environment());
        environment.put("MAJAKKA_LOGIN_URL", ours.url());
        program = new Program("forged", environment, Blog.STARTS_FAST);
        program.start();
    }

    @AfterAll
    static void end() {
        program.close();
        around.close();
        ours.close();
        neighbours.close();
    }

    @Test
    @Order(1)
    void only_a_token_that_is_right_in_all_opens_anything_and_the_others_leave_no_trace() {
        assertEquals(200, me(good().signed(KEY)).statusCode(), "the good one");
        var before = rows();
        var wrong = new ArrayList<String>();
        forged().forEach((what, token) -> {
            for (var answer : List.of(me(token), connect(token)))
                if (!isRefused(answer)) wrong.add(what + ": " + answer.statusCode() + " " + answer.body());
        });
        assertEquals(List.of(), wrong);
        assertEquals(before, rows());
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        return answer.statusCode() == 401
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                && answer.body().contains("\"not-logged-in\"");
    }

    private static Map<String, String> forged() {
        var all = new LinkedHashMap<String, String>();
        all.put("another issuer, same key", good().with("iss", neighbours.url()).signed(KEY));
        all.put(
                "another spelling of the issuer",
                good().with("iss", ours.url() + "/").signed(KEY));
        all.put("no issuer", good().with("iss", null).signed(KEY));
        all.put("the neighbours' token", Token.of(neighbours.url(), "risto").signed(STRANGERS));
        all.put("the neighbours' key", good().signed(STRANGERS));
        all.put(
                "the neighbours' key under our name",
                good().signed("RS256", STRANGERS.getPrivateKey(), KEY.getKeyId()));
        all.put(
                "a key of its own in the header",
                good().headed("jwk", jwk()).signed("RS256", STRANGERS.getPrivateKey(), null));
        all.put("another audience", good().with("aud", "account").signed(KEY));
        all.put("no audience", good().with("aud", null).signed(KEY));
        all.put(
                "our client and another audience",
                good().with("aud", "account").with("azp", "majakka").signed(KEY));
        all.put("expired", good().at("exp", -10).signed(KEY));
        all.put("without an end", good().with("exp", null).signed(KEY));
        all.put("not yet", good().at("nbf", 60).signed(KEY));
        all.put("nobody's", good().with("sub", null).signed(KEY));
        all.put("a refresh token", good().with("typ", "Refresh").signed(KEY));
        all.put("unsigned", good().signed("none", null, KEY.getKeyId()));
        all.put("unsigned, no key named", good().signed("none", null, null));
        for (var secret : publicSecrets())
            all.put("signed with what is public " + all.size(), good().signed("HS256", secret, KEY.getKeyId()));
        var parts = good().signed(KEY).split("\\.");
        var other = good().with("sub", "aino").signed(STRANGERS).split("\\.");
        all.put("other claims", parts[0] + "." + other[1] + "." + parts[2]);
        all.put("signature cut off", parts[0] + "." + parts[1] + ".");
        all.put("half a token", parts[0] + "." + parts[1]);
        all.put("any word", "opensesame");
        all.put("dots", "a.b.c");
        return all;
    }

    /** The public key in the spellings that a careless library takes for a shared secret. */
    private static List<Key> publicSecrets() {
        var der = KEY.getPublicKey().getEncoded();
        var pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(der) + "\n-----END PUBLIC KEY-----\n";
        return List.of(
                new SecretKeySpec(der, "HmacSHA256"),
                new SecretKeySpec(pem.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"),
                new SecretKeySpec(KEY.getRsaPublicKey().getModulus().toByteArray(), "HmacSHA256"));
    }

    private static Map<String, Object> jwk() {
        return STRANGERS.toParams(OutputControlLevel.PUBLIC_ONLY);
    }

    @Test
    @Order(2)
    void a_new_key_of_the_provider_works_at_once_and_a_storm_of_unknown_ones_does_not_reach_it() throws Exception {
        var next = OutsideLogin.newKey();
        ours.publish(next, KEY);
        var fresh = good().signed(next);
        Patience.untilTrue(
                Duration.ofSeconds(15), "the new key", () -> me(fresh).statusCode() == 200);
        assertEquals(200, me(good().signed(KEY)).statusCode(), "the former key is still published");
        int before = ours.asked();
        storm();
        assertTrue(ours.asked() - before <= 1, "asked " + (ours.asked() - before) + " times");
        ours.publish(next);
        assertEquals(200, me(good().signed(next)).statusCode());
    }

    private static void storm() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        var strangers = IntStream.range(0, 300)
                .<Callable<Integer>>mapToObj(
                        i -> () -> me(i % 2 == 0 ? unknownKey() : "opaque" + i).statusCode())
                .toList();
        var answers = new ArrayList<Integer>();
        try {
            for (var answer : pool.invokeAll(strangers)) answers.add(answer.get());
        } finally {
            pool.shutdownNow();
        }
        assertEquals(Collections.nCopies(300, 401), answers);
    }

    private static String unknownKey() {
        return good().signed(
                        "RS256", STRANGERS.getPrivateKey(), UUID.randomUUID().toString());
    }

    private static Token good() {
        return Token.of(ours.url(), "risto");
    }

    private static HttpResponse<String> me(String token) {
        return Web.get(program.url() + "/api/v1/me", "Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> connect(String token) {
        var key = UUID.randomUUID().toString();
        var url = program.url() + "/api/v1/channels";
        return Web.call("POST", url, CHANNEL, "Authorization", "Bearer " + token, "Idempotency-Key", key);
    }

    private static List<Integer> rows() {
        return TABLES.stream()
                .map(table -> Rows.count(around.database(), "SELECT count(*) FROM " + table))
                .toList();
    }
}
