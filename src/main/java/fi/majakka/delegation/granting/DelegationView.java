package fi.majakka.delegation.granting;

import fi.majakka.delegation.ChannelNames.ChannelName;
import fi.majakka.delegation.Role;
import fi.majakka.delegation.Trusted;
import fi.majakka.shared.Versioned;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delegation as the API shows it.
 *
 * @param channels those of them that the caller may know of; missing when it is on all
 * @param trust how far the member is trusted where nothing else was decided; missing when that was not said
 */
@Schema(
        name = "DelegationView",
        requiredProperties = {
            "id",
            "version",
            "member",
            "role",
            "allChannels",
            "from",
            "until",
            "state",
            "askedBy",
            "askedAt"
        })
public record DelegationView(
        UUID id,
        int version,
        MemberRef member,
        Role role,
        boolean allChannels,
        List<ChannelName> channels,
        Instant from,
        Instant until,
        String reason,
        DelegationState state,
        MemberRef askedBy,
        Instant askedAt,
        DecisionView decision,
        DecisionView revocation,
        Trusted trust)
        implements Versioned {

    /** @param onBehalfOf the owner for whom a deputy decided */
    @Schema(requiredProperties = {"by", "at"})
    public record DecisionView(MemberRef by, MemberRef onBehalfOf, Instant at, String reason) {}
}
