package fi.majakka.channel;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.INTEGRATOR;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.DemoChannel.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.network.Failure;
import fi.majakka.network.demo.DemoFault;
import fi.majakka.network.demo.DemoNetwork;
import fi.majakka.shared.ChannelId;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** T33 and T34, short: a secret that was put in comes out nowhere. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CanaryTest {
    @Inject
    DemoNetwork network;

    @Inject
    Credentials credentials;

    @Inject
    Sql sql;

    private final List<String> secrets = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void a_secret_shows_in_no_answer_no_log_no_trail_and_no_table() {
        try (var log = new Overheard()) {
            var id = connect(secret());
            var channel = new ChannelId(UUID.fromString(id));
            put(id, Map.of("plays", "mastodon", "token", secret(), "replay", "none"));
            put(id, Map.of("plays", "roskaa", "token", secret()));
            put(id, Map.of("plays", "mastodon", "token", secret() + "\u0000"));
            tell(RISTO.asks()
                    .body("{\"credential\":{\"token\":\"" + secret() + "\",")
                    .put("/api/v1/channels/" + id + "/credential")
                    .asString());
            connect("revoked");
            network.outage(channel, DemoFault.AUTH);
            tell(RISTO.asks().post("/api/v1/channels/" + id + "/probes").asString());
            eventually("its reader complains", () -> !log.lines.isEmpty());
            network.heal(channel);
            tell(RISTO.asks().post("/api/v1/channels/" + id + "/probes").asString());
            for (var who : List.of(RISTO, AINO, INTEGRATOR))
                for (var path : List.of(
                        "channels",
                        "channels/" + id,
                        "channels/" + id + "/health",
                        "networks",
                        "changes",
                        "audit?limit=200"))
                    tell(who.asks().get("/api/v1/" + path).asString());
            tell(credentials.access(channel).toString());
            nowhere("answer", told);
            nowhere("log", List.copyOf(log.lines));
        }
        nowhere("table", everyTable());
    }

    /** Ciphertexts are bound to their row: who can write the database cannot make a channel speak with another's key. */
    @Test
    void a_credential_that_was_moved_to_another_channel_does_not_open() {
        var one = connect(secret());
        var other = connect(secret());
        sql.change("""
                UPDATE channel_credential SET ciphertext =
                  (SELECT ciphertext FROM channel_credential WHERE channel_id = ?) WHERE channel_id = ?""", UUID.fromString(one), UUID.fromString(other));
        var moved = new ChannelId(UUID.fromString(other));
        var refusal = assertThrows(Failure.class, () -> credentials.access(moved));
        nowhere("refusal", List.of(refusal.toString()));
        RISTO.asks()
                .post("/api/v1/channels/" + other + "/probes")
                .then()
                .statusCode(422)
                .body("code", equalTo("network-auth"));
        AINO.asks().get("/api/v1/channels/" + other).then().body("state", equalTo("needsAttention"));
    }

    private String secret() {
        var secret = "kanarialintu-" + UUID.randomUUID();
        secrets.add(secret);
        return secret;
    }

    private String connect(String token) {
        var body = Map.of(
                "network",
                "demo",
                "name",
                "Kanaria",
                "credential",
                Map.of("plays", "mastodon", "token", token, "replay", "none"));
        var answer = RISTO.asksOnce().body(body).post("/api/v1/channels");
        tell(answer.asString());
        return answer.statusCode() == 201 ? answer.path("id") : null;
    }

    private void put(String id, Map<String, String> credential) {
        tell(RISTO.asks()
                .body(Map.of("credential", credential))
                .put("/api/v1/channels/" + id + "/credential")
                .asString());
    }

    private void tell(String answer) {
        told.add(answer);
    }

    private void nowhere(String where, List<String> texts) {
        for (var secret : secrets) {
            var bytes = secret.getBytes(StandardCharsets.UTF_8);
            for (var form : List.of(
                    secret, HexFormat.of().formatHex(bytes), Base64.getEncoder().encodeToString(bytes)))
                for (var text : texts) assertTrue(!text.contains(form), "A secret stands in a " + where + ": " + text);
        }
    }

    /** What a dump of the database would hold. */
    private List<String> everyTable() {
        var tables = sql.list(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'",
                List.of(),
                row -> row.getString("table_name"));
        var all = new ArrayList<String>();
        for (var table : tables)
            all.addAll(sql.list("SELECT t::text AS row FROM " + table + " t", List.of(), row -> row.getString("row")));
        return all;
    }

    /** Everything that our own code logs, from the finest level on. */
    private static final class Overheard extends Handler implements AutoCloseable {
        final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();
        private final Logger logger = Logger.getLogger("fi.majakka");
        private final Level before = logger.getLevel();

        Overheard() {
            setLevel(Level.ALL);
            logger.setLevel(Level.ALL);
            logger.addHandler(this);
        }

        @Override
        public void publish(LogRecord told) {
            var thrown = told.getThrown();
            lines.add(told.getMessage() + " "
                    + List.of(told.getParameters() == null ? new Object[0] : told.getParameters())
                    + (thrown == null ? "" : trace(thrown)));
        }

        private static String trace(Throwable thrown) {
            var text = new java.io.StringWriter();
            thrown.printStackTrace(new java.io.PrintWriter(text));
            return text.toString();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            logger.removeHandler(this);
            logger.setLevel(before);
        }
    }
}
