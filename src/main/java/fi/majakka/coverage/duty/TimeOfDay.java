package fi.majakka.coverage.duty;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** Reads a wall-clock time to the minute. */
class TimeOfDay extends StdDeserializer<LocalTime> {
    private static final long serialVersionUID = 1;

    TimeOfDay() {
        super(LocalTime.class);
    }

    @Override
    public LocalTime deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING))
            return (LocalTime) context.handleUnexpectedToken(LocalTime.class, json);
        var text = json.getText();
        if (text.equals("24:00")) return LocalTime.MIDNIGHT;
        try {
            var time = LocalTime.parse(text);
            if (time.getSecond() == 0 && time.getNano() == 0) return time;
        } catch (DateTimeParseException e) {
            // told below
        }
        return (LocalTime) context.handleWeirdStringValue(LocalTime.class, text, "must be a time such as 09:00");
    }
}
