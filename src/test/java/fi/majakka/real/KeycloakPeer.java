package fi.majakka.real;

import fi.majakka.Ports;
import fi.majakka.production.Web;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real Keycloak of its own with a database in memory: the build unpacks it, see the profile {@code real} in pom.xml. */
final class KeycloakPeer implements AutoCloseable {
    static final String CLIENT_SECRET = "the client's secret";
    static final String INTEGRATOR_SECRET = "the integrator's secret";

    private static final Path UNPACKED = Path.of("target/keycloak").toAbsolutePath();
    private static final Path LOG = Path.of("target/keycloak.log").toAbsolutePath();
    private static final long PATIENCE_SECONDS = 240;
    private static final int LAST_LINES = 30;

    private final Process process;
    private final String url;
    private final Thread endWithUs;

    private KeycloakPeer(Process process, String url) {
        this.process = process;
        this.url = url;
        this.endWithUs = new Thread(process::destroy, "keycloak-end");
        Runtime.getRuntime().addShutdownHook(endWithUs);
    }

    /** @param program where the program will be, for browsers and for the provider */
    static KeycloakPeer start(String program) {
        int port = Ports.free();
        try {
            var home = home();
            KeycloakRealm.write(home.resolve("data/import"), program);
            var peer = new KeycloakPeer(launch(home.resolve("bin/kc.sh"), port), "http://127.0.0.1:" + port);
            peer.awaitReady();
            return peer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home() throws IOException {
        if (!Files.isDirectory(UNPACKED))
            throw new AssertionError("There is no " + UNPACKED + ": ./mvnw -Preal generate-test-resources brings it");
        try (var versions = Files.list(UNPACKED)) {
            return versions.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    private static Process launch(Path script, int port) throws IOException {
        var builder = new ProcessBuilder(
                "bash",
                script.toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        builder.environment()
                .putAll(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin",
                        "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m",
                        "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1",
                        "MAJAKKA_LOGIN_SECRET", CLIENT_SECRET,
                        "INTEGRATOR_SECRET", INTEGRATOR_SECRET,
                        "MAJAKKA_OWNER_PASSWORD", "unused"));
        return builder.redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new AssertionError("Keycloak does not start:\n" + lastWords());
            }
            pause();
        }
    }

    private boolean isReady() {
        try {
            return Web.get(issuer() + "/.well-known/openid-configuration").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static String lastWords() throws IOException {
        var lines = Files.readAllLines(LOG);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return url;
    }

    String issuer() {
        return url + "/realms/majakka";
    }

    /** A client's token for itself. */
    String token(String realm, String client, String secret) {
        var form = Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret);
        return KeycloakAdmin.text(
                KeycloakAdmin.read(Web.post(url + "/realms/" + realm + "/protocol/openid-connect/token", form(form))),
                "access_token");
    }

    static String form(Map<String, String> fields) {
        return String.join(
                "&",
                fields.entrySet().stream()
                        .map(f -> f.getKey() + "="
                                + java.net.URLEncoder.encode(f.getValue(), java.nio.charset.StandardCharsets.UTF_8))
                        .toList());
    }

    /** SIGTERM, as an operator's supervisor does it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
            Runtime.getRuntime().removeShutdownHook(endWithUs);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
