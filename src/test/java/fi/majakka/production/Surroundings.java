package fi.majakka.production;

import fi.majakka.Ports;
import fi.majakka.demo.OutsideLogin;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** What an installation has around the program: a database of its own, a login, free ports. */
public class Surroundings implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Held here, because loggers that nobody holds forget their level. */
    private static final Logger SERVER_LOG = Logger.getLogger("io.zonky.test");

    static {
        SERVER_LOG.setLevel(Level.WARNING);
    }

    public final OutsideLogin login = new OutsideLogin();

    private final EmbeddedPostgres postgres;
    private final Map<String, String> environment;

    public Surroundings() {
        try {
            postgres = EmbeddedPostgres.builder().setPGStartupWait(PATIENCE).start();
            environment = Map.copyOf(firstInstance());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> firstInstance() {
        var all = new HashMap<String, String>();
        all.put("MAJAKKA_DATABASE_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres");
        all.put("MAJAKKA_DATABASE_USER", "postgres");
        all.put("MAJAKKA_DATABASE_PASSWORD", "postgres");
        all.put("MAJAKKA_LOGIN_URL", login.issuer());
        all.put("MAJAKKA_LOGIN_CLIENT", login.client);
        all.put("MAJAKKA_LOGIN_SECRET", login.secret);
        all.put("MAJAKKA_LOGIN_GRANTS_RESPONDER", "answering");
        all.put("MAJAKKA_LOGIN_GRANTS_MODERATOR", "answering");
        all.put("MAJAKKA_CREDENTIAL_KEY", "dGhpcyBrZXkgb3BlbnMgbm90aGluZyBidXQgYSB0ZXM=");
        all.put("MAJAKKA_SESSION_KEY", "a session key that only tests have");
        return withFreePorts(all);
    }

    /** All that the program needs, the same at every call. Whoever wants another value copies it. */
    public Map<String, String> environment() {
        return environment;
    }

    /** The same with ports of its own, for an instance beside the first; other at every call. */
    public Map<String, String> anotherInstance() {
        return Map.copyOf(withFreePorts(environment));
    }

    /** The program's database, to look into it. */
    public DataSource database() {
        return postgres.getPostgresDatabase();
    }

    private static Map<String, String> withFreePorts(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("MAJAKKA_HOST", "127.0.0.1");
        all.put("MAJAKKA_PORT", String.valueOf(Ports.free()));
        all.put("MAJAKKA_MANAGEMENT_PORT", String.valueOf(Ports.free()));
        all.put("MAJAKKA_PUBLIC_URL", "http://127.0.0.1:" + all.get("MAJAKKA_PORT"));
        return all;
    }

    @Override
    public void close() {
        login.close();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
