package fi.majakka.network;

import java.time.Instant;

/** A reply that stands on the network. {@code at} is the network's time, null when it does not tell. */
public record Delivery(String externalId, String url, Instant at) {}
