package fi.majakka.coverage.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event that became no absence.
 *
 * @param reason why, in words that can be shown as they are
 */
@Schema(requiredProperties = {"summary", "reason"})
public record SkippedEvent(String summary, String reason) {}
