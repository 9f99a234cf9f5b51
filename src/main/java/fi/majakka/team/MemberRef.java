package fi.majakka.team;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member as others mention them. */
@Schema(requiredProperties = {"id", "name"})
public record MemberRef(UUID id, String name) {
    public static MemberRef of(Member member) {
        return new MemberRef(member.id, member.name);
    }

    /** Null when there is nobody. */
    public static MemberRef of(UUID id, String name) {
        return id == null ? null : new MemberRef(id, name);
    }
}
