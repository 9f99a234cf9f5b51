package fi.majakka.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The running program's own description, so that whatever is added to the API is tested from its first day. */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern ID = Pattern.compile("\\{(\\w+)}");
    private final JsonNode document;

    private Api(JsonNode document) {
        this.document = document;
    }

    static Api described() {
        try {
            return new Api(JSON.readTree(given().get("/api/v1/openapi.json").asString()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** In ASCII, so that half of a surrogate pair goes out as it is. */
    static String write(JsonNode node) {
        try {
            return JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** @param body the schema of its request body, null when it takes none */
    record Operation(String verb, String path, JsonNode node, JsonNode body) {
        /** The names of the ids in its path. */
        List<String> ids() {
            return ID.matcher(path).results().map(found -> found.group(1)).toList();
        }

        /** The path with its ids filled in, each by its name. */
        String at(UnaryOperator<String> idFor) {
            return ID.matcher(path).replaceAll(found -> idFor.apply(found.group(1)));
        }

        boolean hasId() {
            return !ids().isEmpty();
        }

        boolean reads() {
            return verb.equals("GET");
        }

        boolean takes(String parameter) {
            for (var p : node.path("parameters")) if (p.path("name").asText().equals(parameter)) return true;
            return false;
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    List<Operation> operations() {
        var all = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(verb -> VERBS.contains(verb.getKey()))
                        .forEach(verb -> all.add(operation(path.getKey(), verb.getKey(), verb.getValue()))));
        return all;
    }

    private Operation operation(String path, String verb, JsonNode node) {
        var body = node.path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return new Operation(verb.toUpperCase(Locale.ROOT), path, node, body.isMissingNode() ? null : resolve(body));
    }

    JsonNode resolve(JsonNode schema) {
        if (schema.has("$ref"))
            return resolve(document.at(schema.get("$ref").asText().substring(1)));
        for (var part : schema.path("allOf")) if (part.has("$ref")) return resolve(part);
        for (var part : schema.path("anyOf")) if (part.has("$ref")) return resolve(part);
        return schema;
    }
}
