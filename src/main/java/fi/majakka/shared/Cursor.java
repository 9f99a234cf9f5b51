package fi.majakka.shared;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * Where a page ended, by the values of its sort keys: pages neither skip nor repeat while rows arrive. Opaque to callers;
 * not signed, since filters and rights are applied again on every page.
 *
 * @param name of the parameter that it came in
 */
public record Cursor(String name, List<String> keys) {
    private static final String SEPARATOR = "\u001f";

    public static String of(Object... keys) {
        var text = new StringBuilder();
        for (var key : keys) text.append(key).append(SEPARATOR);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Problem 400 when it is none of ours or has another number of keys */
    public static Cursor parse(String cursor, int keys) {
        return parse("cursor", cursor, keys);
    }

    public static Cursor parse(String name, String cursor, int keys) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = List.of(text.split(SEPARATOR));
            if (parts.size() == keys && Cursor.of(parts.toArray()).equals(cursor)) return new Cursor(name, parts);
        } catch (IllegalArgumentException e) {
            // told below, like a cursor of another list
        }
        throw foreign(name);
    }

    public String key(int i) {
        return keys.get(i);
    }

    /** Reads a key with a parser that throws on garbage. */
    public <T> T key(int i, Function<String, T> parser) {
        try {
            return parser.apply(keys.get(i));
        } catch (RuntimeException e) {
            throw foreign(name);
        }
    }

    public Instant instant(int i) {
        return key(i, Instants::parse);
    }

    private static Invalid foreign(String name) {
        return new Invalid(name, "is not one that this list gave");
    }
}
