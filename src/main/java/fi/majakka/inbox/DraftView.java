package fi.majakka.inbox;

import fi.majakka.shared.Versioned;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The draft of a reply as colleagues see it.
 *
 * @param member who wrote last
 */
@Schema(requiredProperties = {"text", "version", "member", "savedAt"})
public record DraftView(String text, int version, MemberRef member, Instant savedAt) implements Versioned {}
