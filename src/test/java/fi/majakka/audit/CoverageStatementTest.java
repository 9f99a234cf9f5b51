package fi.majakka.audit;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.RISTO;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.subtle.Ed25519Verify;
import fi.majakka.DemoChannel;
import fi.majakka.coverage.Office;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoverageStatementTest {
    @Test
    void the_proof_is_signed_with_its_gaps_and_a_changed_word_shows() throws GeneralSecurityException {
        var channel = DemoChannel.connectEmpty();
        var desk = Office.desk(channel.toString());
        try {
            var statement = RISTO.asks()
                    .get("/api/v1/coverage/statement")
                    .then()
                    .statusCode(200)
                    .body("covered", equalTo(false))
                    .extract();
            String text = statement.path("text");
            assertTrue(text.contains("desk " + desk + " Arki"));
            assertTrue(text.contains(" nobody-planned"));
            var verify = new Ed25519Verify(Base64.getDecoder().decode(statement.<String>path("key")));
            var signature = Base64.getDecoder().decode(statement.<String>path("signature"));
            verify.verify(signature, text.getBytes(StandardCharsets.UTF_8));
            var changed = text.replace("nobody-planned", "all-absent").getBytes(StandardCharsets.UTF_8);
            assertThrows(GeneralSecurityException.class, () -> verify.verify(signature, changed));
            ANSKI.asks().get("/api/v1/coverage/statement").then().statusCode(403);
            AINO.asks().get("/api/v1/coverage?desk=" + desk).then().statusCode(200);
        } finally {
            RISTO.asks().delete("/api/v1/desks/" + desk).then().statusCode(204);
            RISTO.asks().delete("/api/v1/channels/" + channel).then().statusCode(204);
        }
    }
}
