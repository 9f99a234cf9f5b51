package fi.majakka.shared;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The database and the login provider, asked once before the start: without them there is nothing to work on. */
record Neighbours(Map<String, String> environment) {
    private static final int PATIENCE_SECONDS = 10;
    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final List<String> PROMISED =
            List.of("issuer", "authorization_endpoint", "token_endpoint", "jwks_uri");

    List<String> faults() {
        return Stream.of(database(), login()).flatMap(Optional::stream).toList();
    }

    private Optional<String> database() {
        var access = new Properties();
        access.put("user", environment.get("MAJAKKA_DATABASE_USER"));
        access.put("password", environment.get("MAJAKKA_DATABASE_PASSWORD"));
        access.put("loginTimeout", PATIENCE_SECONDS);
        access.put("socketTimeout", PATIENCE_SECONDS);
        var mayCreate = "SELECT has_schema_privilege(coalesce(current_schema(), 'public'), 'CREATE')";
        try (var connection = DriverManager.getConnection(environment.get("MAJAKKA_DATABASE_URL"), access);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(mayCreate)) {
            if (answer.next() && answer.getBoolean(1)) return Optional.empty();
            return Optional.of("MAJAKKA_DATABASE_USER may not create tables: make it the owner of the database");
        } catch (SQLException e) {
            return Optional.of(refusal(String.valueOf(e.getSQLState())));
        }
    }

    private static String refusal(String state) {
        return switch (state) {
            case "28P01", "28000" -> "the database refuses MAJAKKA_DATABASE_USER with MAJAKKA_DATABASE_PASSWORD";
            case "3D000" -> "the server at MAJAKKA_DATABASE_URL has no database of that name";
            default -> "the database at MAJAKKA_DATABASE_URL does not answer (" + state + ")";
        };
    }

    private Optional<String> login() {
        var address = environment.get("MAJAKKA_LOGIN_URL").replaceFirst("/$", "") + DISCOVERY;
        var client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(PATIENCE_SECONDS))
                .build();
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(PATIENCE_SECONDS))
                .build();
        try {
            return describesItself(client.send(request, BodyHandlers.ofString()))
                    ? Optional.empty()
                    : Optional.of(
                            "MAJAKKA_LOGIN_URL is no OpenID Connect issuer: " + address + " does not describe one");
        } catch (IOException e) {
            return Optional.of("the login provider at MAJAKKA_LOGIN_URL does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("the start was interrupted");
        }
    }

    private static boolean describesItself(HttpResponse<String> answer) {
        try {
            return answer.statusCode() == 200
                    && new JsonObject(answer.body()).getMap().keySet().containsAll(PROMISED);
        } catch (DecodeException e) {
            return false;
        }
    }
}
