package fi.majakka.notification;

import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that the caller should know.
 *
 * @param what the kind of change, as events name it
 * @param subjectId what changed
 * @param commentId the comment to open, when it is about one
 * @param by missing when the program did it
 * @param detail what it is now, in a few words
 */
@Schema(requiredProperties = {"id", "what", "subjectId", "at"})
public record NoticeView(
        UUID id,
        String what,
        UUID subjectId,
        UUID commentId,
        MemberRef by,
        String detail,
        Instant at,
        Instant readAt) {}
