package fi.majakka.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Bodies made from their schemas: one that is right, and many that are wrong in one place. */
final class Samples {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private final Api api;

    Samples(Api api) {
        this.api = api;
    }

    /** A body with one mistake, and the field that the answer must name. */
    record Mistake(String what, String field, JsonNode body) {}

    ObjectNode right(JsonNode schema) {
        var body = MAKE.objectNode();
        schema.path("properties").properties().forEach(p -> body.set(p.getKey(), value(p.getValue())));
        return body;
    }

    private JsonNode value(JsonNode property) {
        var schema = api.resolve(property);
        if (schema.has("enum")) return schema.path("enum").get(0);
        return switch (type(schema)) {
            case "integer", "number" -> MAKE.numberNode(schema.path("minimum").asInt(0));
            case "boolean" -> MAKE.booleanNode(true);
            case "array" -> MAKE.arrayNode().add(value(schema.path("items")));
            case "object" -> right(schema);
            default -> text(schema);
        };
    }

    private static JsonNode text(JsonNode schema) {
        if (schema.path("examples").has(0)) return schema.path("examples").get(0);
        return MAKE.textNode(
                switch (schema.path("format").asText()) {
                    case "date-time" -> "2026-11-20T08:00:00Z";
                    case "date" -> "2027-07-05";
                    case "uuid" -> UUID.randomUUID().toString();
                    default -> matching(schema.path("pattern").asText());
                });
    }

    /** The patterns of this API are a web address, a choice of words, or any text. */
    private static String matching(String pattern) {
        if (pattern.startsWith("^([01]")) return "09:00";
        if (pattern.contains("https?")) return "https://firm.example/1";
        return pattern.matches("[a-z]+(\\|[a-z]+)+") ? pattern.replaceFirst("\\|.*", "") : "sana";
    }

    List<Mistake> mistakes(JsonNode schema) {
        var all = new ArrayList<Mistake>();
        collect(schema, "", right(schema), body -> body, all);
        return all;
    }

    private interface Place {
        JsonNode in(JsonNode part);
    }

    private void collect(JsonNode schema, String path, ObjectNode right, Place place, List<Mistake> all) {
        all.add(new Mistake(
                "unknown field", path + "tuntematon", place.in(with(right, "tuntematon", MAKE.nullNode()))));
        schema.path("properties").properties().forEach(property -> {
            var name = property.getKey();
            var of = api.resolve(property.getValue());
            for (var wrong : wrong(of))
                all.add(new Mistake(wrong.what, path + name, place.in(with(right, name, wrong.body))));
            var inner = of.path("items").isMissingNode() ? of : api.resolve(of.path("items"));
            boolean list = inner != of;
            if (!inner.has("properties")) return;
            collect(
                    inner,
                    path + name + (list ? "[0]." : "."),
                    right(inner),
                    part -> {
                        var here = list ? MAKE.arrayNode().add(part) : part;
                        return place.in(with(right, name, here));
                    },
                    all);
        });
        for (var required : schema.path("required")) {
            var without = right.deepCopy();
            without.remove(required.asText());
            all.add(new Mistake("missing", path + required.asText(), place.in(without)));
        }
    }

    private static List<Mistake> wrong(JsonNode schema) {
        var wrong = new ArrayList<Mistake>();
        var type = type(schema);
        var object = MAKE.objectNode().put("x", 1);
        wrong.add(new Mistake("a list for a " + type, null, MAKE.arrayNode().add(object)));
        if (!type.equals("object")) wrong.add(new Mistake("an object for a " + type, null, object));
        if (!type.equals("integer")) wrong.add(new Mistake("a number for a " + type, null, MAKE.numberNode(7)));
        if (!type.equals("boolean")) wrong.add(new Mistake("true for a " + type, null, MAKE.booleanNode(true)));
        if (!type.equals("string")) wrong.add(new Mistake("a word for a " + type, null, MAKE.textNode("7")));
        if (type.equals("integer")) wrong.add(new Mistake("a fraction", null, MAKE.numberNode(1.5)));
        if (type.equals("integer")) wrong.add(new Mistake("a huge number", null, MAKE.numberNode(1L << 40)));
        if (!type.equals("string")) return wrong;
        wrong.add(new Mistake("NUL", null, MAKE.textNode("https://a.example/\u0000")));
        wrong.add(new Mistake("half a pair", null, MAKE.textNode("https://a.example/\ud800x")));
        if (schema.has("maxLength"))
            wrong.add(new Mistake(
                    "too long",
                    null,
                    MAKE.textNode("x".repeat(schema.get("maxLength").asInt() + 1))));
        if (schema.has("enum") || schema.has("format"))
            wrong.add(new Mistake("no such word", null, MAKE.textNode("ei sellaista")));
        if (schema.path("format").asText().equals("date-time"))
            wrong.add(new Mistake("a year that no database holds", null, MAKE.textNode("+999999999-01-01T00:00:00Z")));
        return wrong;
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    private static ObjectNode with(ObjectNode body, String field, JsonNode value) {
        var copy = body.deepCopy();
        copy.set(field, value);
        return copy;
    }
}
