package fi.majakka.network.bluesky;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/** Record keys: 63 bits in 13 letters, microseconds first, then 10 bits that tell keys of one microsecond apart. */
final class Tid {
    private static final String LETTERS = "234567abcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 13;

    private Tid() {}

    /** Always the same key for the same reply: that is what keeps a retry from being a second post. */
    static String of(Instant preparedAt, UUID id) {
        long spread = mix(id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 32));
        long micros = preparedAt.toEpochMilli() * 1000 + Long.remainderUnsigned(spread >>> 10, 1000);
        return letters(micros << 10 | spread & 1023);
    }

    /** Always the same key for the same text. */
    static String of(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return letters(ByteBuffer.wrap(hash).getLong() >>> 1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String letters(long bits) {
        var tid = new StringBuilder(LENGTH);
        for (int shift = 5 * (LENGTH - 1); shift >= 0; shift -= 5)
            tid.append(LETTERS.charAt((int) (bits >>> shift) & 31));
        return tid.toString();
    }

    /** The finalizer of SplitMix64: ids that differ in one bit give keys that differ in many. */
    private static long mix(long z) {
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
