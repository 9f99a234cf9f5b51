package fi.majakka.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** Takes JSON at its word: no number for a text, no text for a number, no field twice, nothing after the end. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper json) {
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        refuse(
                json,
                LogicalType.Textual,
                CoercionInputShape.Integer,
                CoercionInputShape.Float,
                CoercionInputShape.Boolean);
        refuse(
                json,
                LogicalType.Integer,
                CoercionInputShape.String,
                CoercionInputShape.Float,
                CoercionInputShape.Boolean);
        refuse(
                json,
                LogicalType.Boolean,
                CoercionInputShape.String,
                CoercionInputShape.Integer,
                CoercionInputShape.Float);
        json.registerModule(new SimpleModule("times")
                .addDeserializer(Instant.class, new TimeText<>(Instant.class, Instants::parse))
                .addDeserializer(LocalDate.class, new TimeText<>(LocalDate.class, Instants::date)));
    }

    /** After the modules that the framework finds: of two readers of instants the later one reads. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static void refuse(ObjectMapper json, LogicalType type, CoercionInputShape... shapes) {
        var coercions = json.coercionConfigFor(type);
        for (var shape : shapes) coercions.setCoercion(shape, CoercionAction.Fail);
    }

    /** Only as ISO 8601 writes it: a number of days or a list of numbers is none. */
    private static class TimeText<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1;

        private final transient Function<String, T> parse;

        TimeText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING))
                return (T) context.handleUnexpectedToken(handledType(), parser);
            try {
                return parse.apply(parser.getText());
            } catch (DateTimeException e) {
                return (T) context.handleWeirdStringValue(handledType(), parser.getText(), "no such time");
            }
        }
    }
}
