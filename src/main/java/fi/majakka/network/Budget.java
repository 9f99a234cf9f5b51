package fi.majakka.network;

import java.time.Duration;
import java.time.Instant;

/**
 * How much one call to {@link Connector#fetch} may use.
 *
 * @param calls most requests to the network, at least 1
 * @param items about how many items, so that a page can be stored in one transaction
 * @param time most time, after which the connector returns what it has with {@link Discovery#more} set
 * @param since how far the very first fetch looks back
 * @param now the time of the call
 */
public record Budget(int calls, int items, Duration time, Instant since, Instant now) {}
