package fi.majakka.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of this installation: the first one signs anchors, old ones still tell theirs. */
@ApplicationScoped
class AnchorKeys {
    private final AnchorKey first;
    private final Set<String> known = new HashSet<>();

    AnchorKeys(
            @ConfigProperty(name = "majakka.credential.key") String key,
            @ConfigProperty(name = "majakka.credential.old-keys") Optional<List<String>> oldKeys)
            throws GeneralSecurityException {
        first = new AnchorKey(key);
        known.add(first.name);
        for (var old : oldKeys.orElse(List.of())) known.add(new AnchorKey(old).name);
    }

    Anchor sign(long seq, String hash, Instant at) {
        var signature = first.sign(Anchor.message(seq, hash, at));
        return new Anchor(seq, hash, at, first.name, signature);
    }

    /** The public key, base64. */
    String first() {
        return first.name;
    }

    /** @return the signature, base64 */
    String sign(byte[] message) {
        return first.sign(message);
    }

    /** True when the first key signed it, or is said to have. */
    boolean isFirst(Anchor anchor) {
        return first.name.equals(anchor.key());
    }

    /** True when one of this installation's keys signed it, or is said to have. */
    boolean knows(Anchor anchor) {
        return known.contains(anchor.key());
    }
}
