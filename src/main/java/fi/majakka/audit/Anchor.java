package fi.majakka.audit;

import com.google.crypto.tink.subtle.Ed25519Verify;
import fi.majakka.shared.Sql;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;

/**
 * The end of the sealed trail at a time, signed. It holds all that is before it: who keeps it outside the database can tell
 * later whether anything of that was changed, cut off or put back.
 *
 * @param seq how many rows were sealed
 * @param hash of the last of them, hexadecimal
 * @param at the database's time
 * @param key the public key (Ed25519, base64) that the signature is checked with
 * @param signature of {@link #message}, base64
 */
record Anchor(
        @NotNull @Min(1) @Max(999_999_999_999L) Long seq,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String hash,
        @NotNull Instant at,
        @NotNull @Pattern(regexp = "[A-Za-z0-9+/]{43}=") String key,
        @NotNull @Pattern(regexp = "[A-Za-z0-9+/]{86}==") String signature) {

    static Anchor of(ResultSet row) throws SQLException {
        return new Anchor(
                row.getLong("seq"),
                row.getString("hash"),
                Sql.instant(row, "at"),
                row.getString("key"),
                row.getString("signature"));
    }

    /** What is signed: a line that says what it is, the number, the hash and the time, each with its line feed. */
    static byte[] message(long seq, String hash, Instant at) {
        return ("majakka audit anchor\n" + seq + "\n" + hash + "\n" + at + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** True when the signature is that of the key beside it, whosever that is. */
    boolean sound() {
        try {
            var bytes = Base64.getDecoder().decode(key);
            if (bytes.length != AnchorKey.BYTES) return false;
            new Ed25519Verify(bytes).verify(Base64.getDecoder().decode(signature), message(seq, hash, at));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** On one line, as the log holds it and {@code verify-audit} reads it. */
    String json() {
        return "{\"seq\":" + seq + ",\"hash\":\"" + hash + "\",\"at\":\"" + at + "\",\"key\":\"" + key
                + "\",\"signature\":\"" + signature + "\"}";
    }
}
