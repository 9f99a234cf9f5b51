package fi.majakka.channel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VaultTest {
    private static final String FIRST = key(1);
    private static final String SECOND = key(2);
    private static final UUID ROW = UUID.randomUUID();

    @Test
    void what_one_row_closed_opens_in_that_row_only() throws Exception {
        var vault = vault(FIRST);
        var closed = vault.close("kanelipulla", ROW);
        assertEquals("kanelipulla", vault.open(closed, ROW));
        assertThrows(GeneralSecurityException.class, () -> vault.open(closed, UUID.randomUUID()));
    }

    @Test
    void a_changed_bit_anywhere_opens_nothing() throws Exception {
        var vault = vault(FIRST);
        var closed = vault.close("kanelipulla", ROW);
        for (int i = 0; i < closed.length; i++) {
            var changed = closed.clone();
            changed[i] ^= 1;
            assertThrows(GeneralSecurityException.class, () -> vault.open(changed, ROW), "byte " + i);
        }
        assertThrows(GeneralSecurityException.class, () -> vault.open(new byte[0], ROW));
        assertThrows(GeneralSecurityException.class, () -> vault.open(Arrays.copyOf(closed, closed.length - 1), ROW));
    }

    @Test
    void an_old_key_opens_what_it_closed_and_the_new_one_closes_from_now_on() throws Exception {
        var before = vault(FIRST).close("kanelipulla", ROW);
        var rotated = vault(SECOND, FIRST);
        assertEquals("kanelipulla", rotated.open(before, ROW));
        var after = rotated.close("korvapuusti", ROW);
        assertEquals("korvapuusti", vault(SECOND).open(after, ROW));
        assertThrows(GeneralSecurityException.class, () -> vault(FIRST).open(after, ROW));
        assertThrows(GeneralSecurityException.class, () -> vault(SECOND).open(before, ROW));
    }

    @Test
    void the_same_secret_never_looks_the_same() throws Exception {
        var vault = vault(FIRST);
        var seen = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) seen.add(Base64.getEncoder().encodeToString(vault.close("kanelipulla", ROW)));
        assertEquals(1_000, seen.size());
        seen.forEach(closed ->
                assertFalse(new String(Base64.getDecoder().decode(closed), java.nio.charset.StandardCharsets.ISO_8859_1)
                        .contains("kaneli")));
    }

    @Test
    void a_key_that_is_none_stops_the_start() {
        for (var garbage : List.of("", "roskaa", "!!!", Base64.getEncoder().encodeToString(new byte[31])))
            assertThrows(Exception.class, () -> vault(garbage), garbage);
    }

    @Test
    void a_key_is_known_by_how_its_ciphertexts_begin() throws Exception {
        var closed = vault(FIRST).close("secret", ROW);
        assertArrayEquals(vault(FIRST).prefix(), Arrays.copyOf(closed, Vault.PREFIX));
        assertTrue(vault(FIRST).knows(closed));
        assertTrue(vault(SECOND, FIRST).knows(closed));
        assertFalse(vault(SECOND).knows(closed));
        assertFalse(vault(FIRST).knows(new byte[0]));
    }

    private static Vault vault(String key, String... old) throws GeneralSecurityException {
        return new Vault(key, old.length == 0 ? Optional.empty() : Optional.of(List.of(old)));
    }

    private static String key(int filling) {
        var key = new byte[32];
        Arrays.fill(key, (byte) filling);
        return Base64.getEncoder().encodeToString(key);
    }
}
