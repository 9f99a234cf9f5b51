package fi.majakka.demo;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Settings that let dev mode and tests run without any: the database and the login that come along, and keys made here.
 * What is configured elsewhere is left alone and not started.
 */
public class DemoSettings implements ConfigSourceFactory {
    private static final String DATABASE = "quarkus.datasource.jdbc.url";
    private static final String LOGIN = "quarkus.oidc.auth-server-url";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var profiles = context.getProfiles();
        if (profiles.contains("dev")) return List.of(source(context, "dev", DemoData.ofProject()));
        if (profiles.contains("test")) return List.of(source(context, "test", null));
        return List.of();
    }

    private static ConfigSource source(ConfigSourceContext context, String profile, DemoData data) {
        var port = Integer.parseInt(configured(context, "majakka.demo.login-port", "0"));
        var life = Duration.parse(configured(context, "majakka.demo.token-life", "PT5M"));
        var start = new DemoStart(profile, data, port, life);
        var values = new LinkedHashMap<String, Supplier<String>>();
        if (configured(context, DATABASE, null) == null) database(values, start);
        if (configured(context, LOGIN, null) == null) login(values, start);
        values.put("majakka.credential.key", () -> start.secret("credential.key"));
        if (data != null)
            values.put(
                    "majakka.demo.network.memory",
                    () -> data.resolve("demo-network.jsonl").toString());
        return new Lazy(values);
    }

    private static String configured(ConfigSourceContext context, String name, String otherwise) {
        var value = context.getValue(name);
        return value == null || value.getValue() == null || value.getValue().isBlank() ? otherwise : value.getValue();
    }

    private static void database(Map<String, Supplier<String>> values, DemoStart start) {
        values.put(DATABASE, start::database);
        values.put("quarkus.datasource.username", () -> DemoDatabase.USER);
        values.put("quarkus.datasource.password", () -> DemoDatabase.USER);
    }

    private static void login(Map<String, Supplier<String>> values, DemoStart start) {
        values.put(LOGIN, start::login);
        values.put("quarkus.oidc.client-id", () -> DemoLogin.CLIENT);
        values.put("quarkus.oidc.credentials.secret", () -> DemoLogin.SECRET);
        // kept in dev mode, so that a restart logs nobody out
        values.put("quarkus.oidc.token-state-manager.encryption-secret", () -> start.secret("session.key"));
        values.put(
                "quarkus.oidc.authentication.state-secret",
                () -> start.secret("state.key").substring(0, 32));
    }

    /** Nothing starts before somebody asks for its value: a build reads the settings too. */
    private record Lazy(Map<String, Supplier<String>> values) implements ConfigSource {
        @Override
        public Set<String> getPropertyNames() {
            return values.keySet();
        }

        @Override
        public String getValue(String name) {
            var value = values.get(name);
            return value == null ? null : value.get();
        }

        @Override
        public String getName() {
            return "Majakka demo";
        }

        @Override
        public int getOrdinal() {
            return 50;
        }
    }
}
