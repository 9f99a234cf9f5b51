package fi.majakka.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class DemoSettingsTest {
    @Test
    void tests_get_a_database_and_a_login_once() throws Exception {
        var url = settings("test", Map.of()).getValue("quarkus.datasource.jdbc.url", String.class);
        assertEquals(url, settings("test", Map.of()).getValue("quarkus.datasource.jdbc.url", String.class));
        assertTrue(answers(url));
        var issuer = settings("test", Map.of()).getValue("quarkus.oidc.auth-server-url", String.class);
        assertEquals(issuer, settings("test", Map.of()).getValue("quarkus.oidc.auth-server-url", String.class));
        var discovery = URI.create(issuer + "/.well-known/openid-configuration");
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(discovery).build(), BodyHandlers.ofString());
        assertTrue(answer.body().contains("\"issuer\":\"" + issuer + "\""));
        assertNotNull(settings("test", Map.of()).getValue("majakka.credential.key", String.class));
    }

    @Test
    void what_is_configured_is_left_alone() {
        var configured = Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://db/majakka",
                "quarkus.oidc.auth-server-url",
                "https://id");
        var settings = settings("dev", configured);
        assertEquals(
                "jdbc:postgresql://db/majakka",
                settings.getConfigValue("quarkus.datasource.jdbc.url").getValue());
        assertEquals(
                "https://id",
                settings.getConfigValue("quarkus.oidc.auth-server-url").getValue());
        assertEquals(
                null, settings.getConfigValue("quarkus.datasource.username").getValue());
        assertEquals(null, settings.getConfigValue("quarkus.oidc.client-id").getValue());
    }

    @Test
    void production_gets_nothing() {
        assertEquals(
                null,
                settings("prod", Map.of())
                        .getConfigValue("quarkus.datasource.jdbc.url")
                        .getValue());
        assertEquals(
                null,
                settings("prod", Map.of())
                        .getConfigValue("majakka.credential.key")
                        .getValue());
    }

    private static boolean answers(String url) throws Exception {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(DemoDatabase.USER);
        try (var connection = source.getConnection()) {
            return connection.isValid(5);
        }
    }

    private static SmallRyeConfig settings(String profile, Map<String, String> configured) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withProfile(profile)
                .withSources(new PropertiesConfigSource(configured, "application", 250))
                .withSources(new DemoSettings())
                .build();
    }
}
