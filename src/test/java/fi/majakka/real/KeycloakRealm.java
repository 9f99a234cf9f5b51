package fi.majakka.real;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The realm that operators import, with the bakery's people, tokens that live shortly, and a client of somebody else's. */
final class KeycloakRealm {
    static final int TOKEN_SECONDS = 6;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SHIPPED = Path.of("src/main/docker/realm-majakka.json");
    private static final Path TESTS = Path.of("src/test/resources/keycloak");
    /** What the shipped file names: where browsers are, and where compose.yaml's login finds the program. */
    private static final String BROWSERS = "http://localhost:8080";

    private static final String PROGRAM = "http://majakka:8080";

    private KeycloakRealm() {}

    /** @param url of the program, for browsers and for the provider */
    static void write(Path into, String url) throws IOException {
        var shipped = Files.readString(SHIPPED).replace(BROWSERS, url).replace(PROGRAM, url);
        var realm = (ObjectNode) JSON.readTree(shipped);
        realm.put("accessTokenLifespan", TOKEN_SECONDS);
        for (var person : JSON.readTree(TESTS.resolve("people.json").toFile()).get("users"))
            ((ArrayNode) realm.get("users")).add(known((ObjectNode) person));
        ((ArrayNode) realm.get("clients")).add(stranger(realm));
        Files.createDirectories(into);
        JSON.writeValue(into.resolve("realm-majakka.json").toFile(), realm);
        Files.copy(
                TESTS.resolve("realm-neighbours.json"),
                into.resolve("realm-neighbours.json"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static JsonNode known(ObjectNode person) {
        var name = person.get("username").asText();
        person.put("enabled", true).put("email", name + "@myllykaarna.example").put("emailVerified", true);
        person.putArray("credentials").addObject().put("type", "password").put("value", name);
        return person;
    }

    /** The same as the integrator, without what makes its tokens ours. */
    private static JsonNode stranger(ObjectNode realm) {
        for (var client : realm.get("clients"))
            if (client.get("clientId").asText().equals("integrator")) {
                var stranger = ((ObjectNode) client.deepCopy()).put("clientId", "stranger");
                stranger.remove("protocolMappers");
                return stranger;
            }
        throw new IllegalStateException("no integrator in " + SHIPPED);
    }
}
