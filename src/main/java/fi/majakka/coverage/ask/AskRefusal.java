package fi.majakka.coverage.ask;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who was asked cannot.
 *
 * @param reason null when none was given
 */
public record AskRefusal(UUID member, String reason, Instant at) {}
