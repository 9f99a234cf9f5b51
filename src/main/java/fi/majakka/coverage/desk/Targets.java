package fi.majakka.coverage.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How soon the desk means to answer, in minutes of service hours; missing where it has set itself nothing.
 *
 * @param firstReplyMinutes from a comment's arrival until the first reply
 */
public record Targets(@Min(1) @Max(100_000) Integer firstReplyMinutes) {}
