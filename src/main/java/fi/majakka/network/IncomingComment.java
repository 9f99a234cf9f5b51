package fi.majakka.network;

import java.time.Instant;
import java.util.List;

/**
 * One comment as a network tells it. Everything but {@code externalId} may be null: networks leave out what they like.
 *
 * @param externalId the network's own id, opaque, unique in its channel
 * @param parentExternalId the comment that this one answers, null at the top of a thread
 * @param post the company's content under which it stands
 * @param text safe plain text; "" for a rating or a picture alone
 * @param raw the item as it came, for looking into it later
 * @param language as the network says, BCP 47
 * @param createdAt as the network says, in UTC
 * @param editedAt null when never edited or when the network does not tell
 * @param changedAt when this version came to be by the network's clock: an older version never overwrites a newer one; null
 *     when the network does not say, then what was read last wins
 * @param deletedAt set when the comment is gone from the network
 * @param rating 1 to 5 for a review
 * @param own true when the company's account wrote it: it is shown in its thread and is never an item of the queue
 * @param can what may be done with this one comment, null when the channel's abilities hold
 * @param reference what the connector wants back in {@link Target} to answer this comment (ids, hashes), opaque
 */
public record IncomingComment(
        String externalId,
        String parentExternalId,
        Post post,
        Author author,
        String text,
        String raw,
        String language,
        Instant createdAt,
        Instant editedAt,
        Instant changedAt,
        Instant deletedAt,
        String url,
        Integer rating,
        List<Attachment> attachments,
        boolean own,
        boolean hidden,
        boolean liked,
        Abilities can,
        String reference) {

    /** The company's content. {@code title} is its headline or its first words. */
    public record Post(String externalId, String title, String url) {}

    /** Who wrote it. {@code externalId} is the network's stable key, null when it has none (a guest, an anonymous review). */
    public record Author(String externalId, String name, String handle, String avatar, String url) {}

    /** {@code kind} is image, video, audio, link or file. */
    public record Attachment(String kind, String url) {}

    /** A comment that Majakka knows, for {@link Connector#reread}. */
    public record Known(String externalId, String reference) {}

    /** Tells that a comment is not on the network any more. */
    public static IncomingComment gone(String externalId, Instant at) {
        return new IncomingComment(
                externalId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                at,
                at,
                null,
                null,
                List.of(),
                false,
                false,
                false,
                null,
                null);
    }
}
