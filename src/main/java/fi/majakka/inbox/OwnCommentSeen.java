package fi.majakka.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that the company's account wrote was read on the network: a reply of ours coming back, or a colleague's words
 * typed there.
 *
 * @param answersId the comment that it answers, null when it answers none that we know
 */
public record OwnCommentSeen(UUID channelId, UUID answersId, String externalId, String text, String url, Instant at) {}
