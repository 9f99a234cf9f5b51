package fi.majakka.audit;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.INTEGRATOR;
import static fi.majakka.Cast.RISTO;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The owner takes an anchor along and asks later whether all is still there. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuditVerificationTest {
    private static final String ANCHOR = "/api/v1/audit/anchor";
    private static final String VERIFICATION = "/api/v1/audit/verification";
    private static final String VERIFICATIONS = "/api/v1/audit/verifications";
    /** What stands before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410). */
    private static final String X509 = "302a300506032b6570032100";

    @Inject
    Trail trail;

    private Map<String, Object> anchor;

    @BeforeEach
    void something_is_sealed() {
        trail.grows(3);
        anchor = RISTO.asks().get(ANCHOR).then().statusCode(200).extract().path("");
    }

    @Test
    void the_owner_verifies_the_trail_while_it_grows() {
        RISTO.asks()
                .get(VERIFICATION)
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("checked", greaterThan(2))
                .body("firstBad", equalTo(null));
        trail.grows(2);
        with(anchor).statusCode(200).body("intact", equalTo(true)).body("note", equalTo(null));
        int seq = RISTO.asks().get(VERIFICATION).then().extract().path("seq");
        assertTrue(seq >= (int) anchor.get("seq") + 2);
    }

    @Test
    void nobody_else_does() {
        for (var who : List.of(AINO, INTEGRATOR)) {
            for (var path : List.of(ANCHOR, VERIFICATION))
                who.asks().get(path).then().statusCode(403).body("detail", containsString("owner"));
            who.asks().body(Map.of("anchor", anchor)).post(VERIFICATIONS).then().statusCode(403);
        }
    }

    @Test
    void an_anchor_that_was_changed_is_refused() {
        var other = new HashMap<>(anchor);
        other.put("seq", (int) anchor.get("seq") - 1);
        with(other).statusCode(422).body("code", equalTo("anchor-damaged"));
        other.putAll(anchor);
        other.put("at", "2026-11-20T08:00:00Z");
        with(other).statusCode(422).body("code", equalTo("anchor-damaged"));
        other.put("hash", "roskaa");
        with(other).statusCode(400).body("violations[0].field", equalTo("anchor.hash"));
    }

    @Test
    void an_anchor_that_the_trail_does_not_hold_is_told() {
        var elsewhere = trail.keys.sign((int) anchor.get("seq") + 1_000_000L, "ab".repeat(32), trail.sql.now());
        RISTO.asks()
                .body("{\"anchor\":" + elsewhere.json() + "}")
                .post(VERIFICATIONS)
                .then()
                .statusCode(200)
                .body("intact", equalTo(false))
                .body("firstBad.code", equalTo("end-cut"))
                .body("firstBad.detail", containsString("the end was cut off"))
                .body("sealedUntil", not(equalTo(null)));
    }

    @Test
    void anybody_with_the_public_key_can_check_an_anchor() throws Exception {
        var key = Base64.getDecoder().decode((String) anchor.get("key"));
        var encoded = java.util.HexFormat.of()
                .parseHex(X509 + java.util.HexFormat.of().formatHex(key));
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        var message = "majakka audit anchor\n" + anchor.get("seq") + "\n" + anchor.get("hash") + "\n" + anchor.get("at")
                + "\n";
        signature.update(message.getBytes(StandardCharsets.UTF_8));
        assertTrue(signature.verify(Base64.getDecoder().decode((String) anchor.get("signature"))));
    }

    @Test
    void a_file_of_anchors_may_be_a_log_or_the_answer_itself(@TempDir Path directory) throws IOException {
        var one = trail.anchors.ofEnd().get(0);
        var pretty = RISTO.asks().get(ANCHOR).then().extract().asPrettyString();
        var file = directory.resolve("anchors");
        Files.writeString(file, "10:00 INFO {x} Audit anchor " + one.json() + "\n\n" + pretty + "\n{\"a\": 1}\n");
        assertEquals(one, AnchorFile.read(file).get(0));
        assertEquals(2, AnchorFile.read(file).size());
        Files.writeString(file, one.json().replace("\"seq\":", "\"seq\":1"));
        assertThrows(IllegalArgumentException.class, () -> AnchorFile.read(file));
        Files.writeString(file, "ei mitään");
        assertThrows(IllegalArgumentException.class, () -> AnchorFile.read(file));
    }

    private static ValidatableResponse with(Object anchor) {
        return RISTO.asks().body(Map.of("anchor", anchor)).post(VERIFICATIONS).then();
    }
}
