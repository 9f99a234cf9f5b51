package fi.majakka.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/**
 * Starts what comes along, once in this JVM: the settings are read several times and by several class loaders, so system
 * properties remember what runs.
 *
 * @param profile dev or test; continuous testing runs both in one JVM
 * @param data where dev mode keeps things, null in tests
 * @param port of the login, 0 for any
 */
record DemoStart(String profile, DemoData data, int port, Duration tokenLife) {
    String database() {
        return once("database", () -> data == null ? DemoDatabase.temporary() : DemoDatabase.kept(data));
    }

    /** The issuer. In dev mode it stays the same, because members are known by issuer and subject. */
    String login() {
        return once("login", () -> {
            var login = startLogin();
            new DemoRehearsal(login.issuer()).run();
            return login.issuer();
        });
    }

    /** A secret of 32 random bytes in Base64, made once. */
    String secret(String name) {
        return once(name, () -> data == null ? DemoData.randomKey() : data.kept(name, DemoData::randomKey));
    }

    private String once(String name, Supplier<String> first) {
        var property = "fi.majakka.demo." + profile + "." + name;
        synchronized (Runtime.getRuntime()) {
            if (System.getProperty(property) == null) System.setProperty(property, first.get());
            return System.getProperty(property);
        }
    }

    private DemoLogin startLogin() {
        var wanted = port != 0 || data == null
                ? port
                : data.find("login.port").map(Integer::parseInt).orElse(0);
        try {
            var login = startLogin(wanted);
            if (data != null) data.keep("login.port", String.valueOf(login.port()));
            return login;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DemoLogin startLogin(int wanted) throws IOException {
        try {
            return new DemoLogin(wanted, tokenLife, key(), people(), Clock.systemUTC());
        } catch (BindException e) {
            if (wanted == 0 || wanted == port) throw e;
            return new DemoLogin(0, tokenLife, key(), people(), Clock.systemUTC());
        }
    }

    private Map<String, DemoPerson> people() {
        return data == null ? DemoPerson.tested() : DemoPerson.bakery();
    }

    /** Kept in dev mode, so that a restart logs nobody out. */
    private RsaJsonWebKey key() {
        try {
            if (data == null) return newKey();
            var json = data.kept("login.jwk", () -> newKey().toJson(OutputControlLevel.INCLUDE_PRIVATE));
            return (RsaJsonWebKey) JsonWebKey.Factory.newJwk(json);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static RsaJsonWebKey newKey() {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("demo-" + Integer.toHexString(key.getPublicKey().hashCode()));
            key.setUse("sig");
            key.setAlgorithm("RS256");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
