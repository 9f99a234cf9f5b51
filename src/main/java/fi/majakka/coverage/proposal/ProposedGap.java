package fi.majakka.coverage.proposal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Service hours that a proposed plan does not cover.
 *
 * @param detail why, with names
 */
@Schema(requiredProperties = {"deskId", "from", "until", "minutes", "cause", "detail"})
public record ProposedGap(UUID deskId, Instant from, Instant until, long minutes, Cause cause, String detail) {}
