package fi.majakka.network;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A reply to post. All of it is stored before the call and is the same at every attempt, so a connector may derive the
 * network's key (a record key, an idempotency key) from {@code id} and {@code preparedAt}.
 *
 * @param attempt 1 for the first call
 * @param preparedAt when the reply was first about to leave; also the network's creation time where the client chooses it
 * @param language of the text, BCP 47, or null
 * @param others the network's ids of our other replies to the same comment: where the network has no key, they alone tell
 *     equal words apart
 */
public record OutgoingReply(
        UUID id, int attempt, Target target, String text, String language, Instant preparedAt, Set<String> others) {
    public OutgoingReply(UUID id, int attempt, Target target, String text, String language, Instant preparedAt) {
        this(id, attempt, target, text, language, preparedAt, Set.of());
    }
}
