package fi.majakka.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Seals rows: a row's hash is the SHA-256 of the hash before it and of the row. Of the row goes in, for each column that
 * holds something, its name and its text in UTF-8, each behind its length in four bytes: no two rows look alike, and a
 * column that is added later changes no older hash as long as it is empty. A time is text as {@link java.time.Instant}
 * writes it. Both who seals and who verifies read the row from the database, which keeps times in microseconds.
 */
final class Chain {
    /** The hash before the first row. */
    static final byte[] START = new byte[32];

    private static final List<String> NAMES =
            List.of("id", "at", "member_id", "on_behalf_of", "what", "subject_id", "channel_id", "was", "became");
    /** What is read of {@code audit a}. */
    static final String COLUMNS = NAMES.stream().map(name -> "a." + name).collect(Collectors.joining(", "));

    private final MessageDigest digest;
    private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    private byte[] last;

    /** @param last the hash that the next row follows */
    Chain(byte[] last) {
        this.last = last;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java has SHA-256", e);
        }
    }

    /** @return the row's hash, which the next row follows */
    byte[] add(ResultSet row) throws SQLException {
        digest.update(last);
        for (var name : NAMES) add(name, text(row, name));
        last = digest.digest();
        return last;
    }

    String last() {
        return HexFormat.of().formatHex(last);
    }

    private void add(String name, String value) {
        if (value == null) return;
        addPart(name);
        addPart(value);
    }

    private void addPart(String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(length.clear().putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static String text(ResultSet row, String name) throws SQLException {
        if (!name.equals("at")) return row.getString(name);
        return row.getObject(name, OffsetDateTime.class).toInstant().toString();
    }
}
