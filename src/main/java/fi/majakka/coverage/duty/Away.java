package fi.majakka.coverage.duty;

import java.util.List;
import java.util.UUID;

/**
 * Somebody is not there.
 *
 * @param substitutes who stands in, the first of them who is there and may
 */
public record Away(UUID absence, UUID member, Span span, List<UUID> substitutes) {}
