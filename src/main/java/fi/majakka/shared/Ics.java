package fi.majakka.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes a calendar file (RFC 5545): its lines end with CRLF and are folded at 75 octets, between characters. */
public final class Ics {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    private final StringBuilder out = new StringBuilder();

    public static String utc(Instant at) {
        return UTC.format(at);
    }

    public Ics begin(String component) {
        return line("BEGIN:" + component);
    }

    public Ics end(String component) {
        return line("END:" + component);
    }

    /** A day of its own, in no zone. */
    public Ics day(String property, LocalDate date) {
        return line(property + ";VALUE=DATE:" + DATE.format(date));
    }

    /** @param property with its parameters */
    public Ics text(String property, String value) {
        return line(property + ":" + escaped(value));
    }

    /** What a text may hold, and nothing that begins a line of its own in any reader. */
    static String escaped(String value) {
        var safe = new StringBuilder();
        value.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\\', ',', ';' -> safe.append('\\').appendCodePoint(c);
                case '\n', '\r', 0x0b, 0x0c, 0x85, 0x2028, 0x2029 -> safe.append("\\n");
                default -> safe.appendCodePoint(c != '\t' && isControl(c) ? ' ' : c);
            }
        });
        return safe.toString();
    }

    /** A parameter's value in quotes, which can hold neither quotes nor lines. */
    public static String quoted(String value) {
        var safe = new StringBuilder("\"");
        value.codePoints().forEach(c -> safe.appendCodePoint(isControl(c) || isLineEnd(c) ? ' ' : c == '"' ? '\'' : c));
        return safe.append('"').toString();
    }

    private static boolean isLineEnd(int c) {
        return c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Half of a surrogate pair is none, and no character either. */
    private static boolean isControl(int c) {
        return c < ' ' || c == 0x7f || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    public Ics line(String line) {
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int size = octets(c);
            if (used + size > OCTETS) {
                out.append("\r\n ");
                used = 1;
            }
            out.appendCodePoint(c);
            used += size;
            i += Character.charCount(c);
        }
        out.append("\r\n");
        return this;
    }

    private static int octets(int c) {
        if (c < 0x80) return 1;
        if (c < 0x800) return 2;
        return c < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
