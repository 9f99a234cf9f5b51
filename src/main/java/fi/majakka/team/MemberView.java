package fi.majakka.team;

import fi.majakka.shared.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member as the API shows it.
 *
 * @param kind person or service
 * @param roles what the login provider gave at the member's last login; what was delegated is under {@code /roles}
 * @param languages what the member answers in, as ISO 639 codes; empty when that was not said
 * @param active false for a leaver
 * @param leavesAt when all access ended or will end; missing for who stays
 */
@Schema(requiredProperties = {"id", "name", "kind", "roles", "languages", "active", "seenAt", "version"})
public record MemberView(
        UUID id,
        String name,
        String kind,
        List<String> roles,
        List<String> languages,
        boolean active,
        Instant leavesAt,
        Instant seenAt,
        int version)
        implements Versioned {
    public static MemberView of(Member m) {
        var kind = m.kind.name().toLowerCase(Locale.ROOT);
        return new MemberView(m.id, m.name, kind, m.roles, m.languages, m.active, m.leavesAt, m.seenAt, m.version);
    }
}
