package fi.majakka.audit;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * A key pair (Ed25519) that is made of a credential key: no further secret has to be kept, and whoever has the public key
 * can check a signature without any.
 */
final class AnchorKey {
    static final int BYTES = 32;
    private static final byte[] PURPOSE = "majakka audit anchor, ed25519".getBytes(StandardCharsets.UTF_8);

    /** The public key in base64. */
    final String name;

    private final Ed25519Sign signer;

    /** @param credentialKey 32 bytes in base64 */
    AnchorKey(String credentialKey) throws GeneralSecurityException {
        var secret = Base64.getDecoder().decode(credentialKey.trim());
        var seed = Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], PURPOSE, BYTES);
        var pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed);
        name = Base64.getEncoder().encodeToString(pair.getPublicKey());
        signer = new Ed25519Sign(pair.getPrivateKey());
    }

    /** @return the signature in base64 */
    String sign(byte[] message) {
        try {
            return Base64.getEncoder().encodeToString(signer.sign(message));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An anchor could not be signed", e);
        }
    }
}
