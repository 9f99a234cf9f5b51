package fi.majakka.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody wrote while the desk was closed and is told once, in the transaction that remembers it, by when it answers.
 *
 * @param text what the author is told
 * @param by who approved of the words
 * @param until after that it is of no use any more: the desk is open
 */
public record WrittenOutOfHours(UUID commentId, String text, UUID by, Instant until) {}
