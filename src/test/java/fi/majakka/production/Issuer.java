package fi.majakka.production;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;

/** As much of a provider as checking tokens needs: it publishes keys, changes them, and counts who asks. */
final class Issuer implements AutoCloseable {
    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile List<RsaJsonWebKey> keys;

    Issuer(RsaJsonWebKey... keys) {
        publish(keys);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        on("/.well-known/openid-configuration", () -> Caller.json(discovery()));
        on("/keys", () -> {
            asked.incrementAndGet();
            return new JsonWebKeySet(this.keys).toJson(OutputControlLevel.PUBLIC_ONLY);
        });
        on("/introspection", () -> {
            asked.incrementAndGet();
            return "{\"active\":true,\"sub\":\"risto\",\"groups\":[\"owner\"]}";
        });
        server.start();
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer", url(),
                "authorization_endpoint", url() + "/authorize",
                "token_endpoint", url() + "/token",
                "jwks_uri", url() + "/keys",
                "introspection_endpoint", url() + "/introspection",
                "end_session_endpoint", url() + "/logout");
    }

    private void on(String path, Supplier<String> answer) {
        server.createContext(path, x -> {
            var body = answer.get().getBytes(StandardCharsets.UTF_8);
            x.getResponseHeaders().set("Content-Type", "application/json");
            x.sendResponseHeaders(200, body.length);
            x.getResponseBody().write(body);
            x.close();
        });
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on these and no others. */
    void publish(RsaJsonWebKey... keys) {
        this.keys = List.of(keys);
    }

    /** How often keys or a token were asked for. */
    int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
