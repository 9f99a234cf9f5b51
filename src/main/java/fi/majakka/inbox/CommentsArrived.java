package fi.majakka.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** New comments came into the queue, in the transaction that stores them. */
public record CommentsArrived(UUID channelId, List<UUID> commentIds, Instant at) {}
