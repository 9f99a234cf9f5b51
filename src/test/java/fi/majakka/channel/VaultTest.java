package fi.majakka.channel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VaultTest {
    private static final UUID ROW = UUID.randomUUID();
    private final String first = key(1);
    private final String second = key(2);

    @Test
    void an_old_key_opens_what_it_closed_and_a_new_one_closes_what_comes() throws Exception {
        var before = vault(first).close("secret", ROW);
        var rotated = vault(second, first);
        assertEquals("secret", rotated.open(before, ROW));
        var after = rotated.close("secret", ROW);
        assertEquals("secret", vault(second).open(after, ROW));
        assertThrows(GeneralSecurityException.class, () -> vault(second).open(before, ROW));
    }

    @Test
    void what_was_moved_to_another_row_or_touched_does_not_open() throws Exception {
        var closed = vault(first).close("secret", ROW);
        assertThrows(GeneralSecurityException.class, () -> vault(first).open(closed, UUID.randomUUID()));
        for (int i = 0; i < closed.length; i++) {
            var touched = closed.clone();
            touched[i] ^= 1;
            assertThrows(GeneralSecurityException.class, () -> vault(first).open(touched, ROW), "byte " + i);
        }
    }

    @Test
    void a_key_is_known_by_how_its_ciphertexts_begin() throws Exception {
        var closed = vault(first).close("secret", ROW);
        assertArrayEquals(vault(first).prefix(), Arrays.copyOf(closed, Vault.PREFIX));
        assertTrue(vault(first).knows(closed));
        assertTrue(vault(second, first).knows(closed));
        assertFalse(vault(second).knows(closed));
        assertFalse(vault(first).knows(new byte[0]));
    }

    private static Vault vault(String key, String... old) throws GeneralSecurityException {
        return new Vault(key, old.length == 0 ? Optional.empty() : Optional.of(List.of(old)));
    }

    private static String key(int fill) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
