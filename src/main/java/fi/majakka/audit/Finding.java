package fi.majakka.audit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that is wrong with the trail.
 *
 * @param code stable and kebab-case, see docs/operations.md
 * @param seq the row's number in the chain, missing when it has none
 * @param id of the row, missing when it is not known
 * @param detail one sentence that can be shown as it is
 */
@Schema(requiredProperties = {"code", "detail"})
record Finding(String code, Long seq, UUID id, String detail) {}
