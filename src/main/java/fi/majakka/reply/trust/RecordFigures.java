package fi.majakka.reply.trust;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record in figures.
 *
 * @param decided approved or returned
 * @param complaints of those that were sent
 */
@Schema(requiredProperties = {"decided", "unchanged", "edited", "returned", "complaints"})
public record RecordFigures(int decided, int unchanged, int edited, int returned, int complaints) {}
