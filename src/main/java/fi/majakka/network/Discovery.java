package fi.majakka.network;

import java.time.Instant;
import java.util.List;

/**
 * What a fetch found.
 *
 * @param items oldest first
 * @param state opaque to all but the connector, stored in the transaction that stores the items
 * @param more true when the next fetch should follow at once
 * @param notBefore no fetch earlier than this (the network's wish), or null
 */
public record Discovery(List<IncomingComment> items, String state, boolean more, Instant notBefore) {}
