package fi.majakka.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Query parameters as what they mean; what they cannot mean is told by name. Null stays null. */
public final class Params {
    private Params() {}

    public static UUID uuid(String name, String value) {
        if (value == null) return null;
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new Invalid(name, "must be an id");
        }
    }

    public static Instant instant(String name, String value) {
        if (value == null) return null;
        try {
            return Instants.parse(value);
        } catch (DateTimeException e) {
            throw new Invalid(name, "must be an instant such as 2026-11-22T08:00:00Z");
        }
    }

    /** The words of a comma-separated list. */
    public static List<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
