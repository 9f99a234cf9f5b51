package fi.majakka.audit;

import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was done, and what it changed from and to.
 *
 * @param who missing when the program itself or the network did it
 * @param onBehalfOf whose powers were used, when somebody acted for another
 */
@Schema(requiredProperties = {"id", "at", "what", "subjectId"})
public record AuditEntry(
        UUID id,
        Instant at,
        MemberRef who,
        MemberRef onBehalfOf,
        String what,
        UUID subjectId,
        UUID channelId,
        String from,
        String to) {}
