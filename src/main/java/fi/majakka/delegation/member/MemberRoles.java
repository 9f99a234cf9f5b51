package fi.majakka.delegation.member;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.majakka.delegation.ChannelNames.ChannelName;
import fi.majakka.delegation.Role;
import fi.majakka.delegation.Trusted;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one member may do on which channels right now.
 *
 * @param requests what the member asked for and nobody decided yet; only for who decides, and for one's own
 */
@Schema(requiredProperties = {"member", "active", "owner", "channels", "requests"})
public record MemberRoles(
        MemberRef member, boolean active, boolean owner, List<ChannelRoles> channels, List<Asked> requests) {

    /** @param trust missing where the member may not write */
    @Schema(requiredProperties = {"channel", "roles"})
    public record ChannelRoles(ChannelName channel, List<HeldRole> roles, Trusted trust) {}

    /** @param until and {@code delegationId}: missing for what the login provider gives */
    @Schema(requiredProperties = {"role", "source"})
    public record HeldRole(Role role, Instant until, UUID delegationId, Source source) {}

    /** Who gave it. */
    public enum Source {
        @JsonProperty("delegation")
        DELEGATION,
        @JsonProperty("provider")
        PROVIDER
    }

    @Schema(
            name = "AskedRole",
            requiredProperties = {"delegationId", "role", "channels", "allChannels"})
    public record Asked(UUID delegationId, Role role, List<UUID> channels, boolean allChannels) {}
}
