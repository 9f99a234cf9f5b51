package fi.majakka.coverage.calendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** One VEVENT as it was sent. */
final class IcsEvent {
    private static final int LONGEST = 200;
    private static final String NO_NAME = "(no name)";

    private final Map<String, List<VObjectProperty>> properties = new HashMap<>();

    void add(VObjectProperty property) {
        properties
                .computeIfAbsent(property.getName().toUpperCase(Locale.ROOT), n -> new ArrayList<>())
                .add(property);
    }

    List<VObjectProperty> all(String name) {
        return properties.getOrDefault(name, List.of());
    }

    /** The first of that name, null when there is none. */
    VObjectProperty one(String name) {
        var all = all(name);
        return all.isEmpty() ? null : all.get(0);
    }

    String value(String name) {
        var property = one(name);
        return property == null || property.getValue() == null
                ? ""
                : property.getValue().strip();
    }

    String summary() {
        var text = VObjectPropertyValues.unescape(value("SUMMARY")).strip();
        if (text.isEmpty()) return NO_NAME;
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** Of an event without one, what it says of itself. */
    String uid() {
        var uid = value("UID");
        if (!uid.isEmpty() && uid.length() <= LONGEST) return uid;
        var words = uid.isEmpty() ? value("SUMMARY") + "\n" + value("DTSTART") : uid;
        return "hash:" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    boolean isMoved() {
        return one("RECURRENCE-ID") != null;
    }

    boolean isCancelled() {
        return value("STATUS").equalsIgnoreCase("CANCELLED");
    }
}
