package fi.majakka.channel;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts credentials with AES-256-GCM. The ciphertext begins with the id of its key, so that old keys still open what they
 * closed after a new one became the first; it is bound to its row and column and opens nowhere else.
 */
@ApplicationScoped
class Vault {
    /** A ciphertext begins with a version byte and the id of its key. */
    static final int PREFIX = 5;

    private final Aead aead;
    private final List<Integer> keyIds = new ArrayList<>();

    /**
     * @param key 32 bytes in base64; what is written from now on is closed with it
     * @param oldKeys keys that still open what was written before, separated by commas
     */
    Vault(
            @ConfigProperty(name = "majakka.credential.key") String key,
            @ConfigProperty(name = "majakka.credential.old-keys") Optional<List<String>> oldKeys)
            throws GeneralSecurityException {
        AeadConfig.register();
        var keyset = KeysetHandle.newBuilder().addEntry(entry(key).makePrimary());
        for (var old : oldKeys.orElse(List.of())) keyset.addEntry(entry(old));
        this.aead = keyset.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    byte[] close(String secret, UUID row) throws GeneralSecurityException {
        return aead.encrypt(secret.getBytes(StandardCharsets.UTF_8), boundTo(row));
    }

    String open(byte[] ciphertext, UUID row) throws GeneralSecurityException {
        return new String(aead.decrypt(ciphertext, boundTo(row)), StandardCharsets.UTF_8);
    }

    /** How everything begins that is closed from now on. */
    byte[] prefix() {
        return ByteBuffer.allocate(PREFIX).put((byte) 1).putInt(keyIds.get(0)).array();
    }

    /** True when one of the keys closed it. */
    boolean knows(byte[] ciphertext) {
        return ciphertext.length > PREFIX
                && keyIds.contains(ByteBuffer.wrap(ciphertext).getInt(1));
    }

    private static byte[] boundTo(UUID row) {
        return ("channel_credential|" + row + "|ciphertext").getBytes(StandardCharsets.UTF_8);
    }

    private KeysetHandle.Builder.Entry entry(String base64) throws GeneralSecurityException {
        byte[] key = Base64.getDecoder().decode(base64.trim());
        if (key.length != 32) throw new GeneralSecurityException("A credential key must be 32 bytes in base64");
        int id = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key))
                .getInt();
        keyIds.add(id);
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(32)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        var aes = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .setIdRequirement(id)
                .build();
        return KeysetHandle.importKey(aes).withFixedId(id);
    }
}
