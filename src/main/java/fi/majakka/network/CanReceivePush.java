package fi.majakka.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A connector whose network pushes. Push is a hint: the body is verified on its raw bytes, answered fast and followed by
 * a read of what it names; polling stays on.
 */
public interface CanReceivePush {
    /**
     * Verifies the signature over the raw body.
     *
     * @return the external ids to read again, empty when the push names none and a fetch should follow
     * @throws Failure with {@code AUTH} when the signature is missing, wrong or too old
     */
    List<String> verify(Access access, Map<String, String> headers, byte[] body);

    /** Answers a network's handshake (hub.challenge, crc_token); empty refuses it. */
    Optional<String> handshake(Access access, Map<String, String> query);
}
