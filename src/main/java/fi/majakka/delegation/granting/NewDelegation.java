package fi.majakka.delegation.granting;

import fi.majakka.delegation.Role;
import fi.majakka.delegation.TrustWish;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.Plain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A role that is asked for or given.
 *
 * @param memberId whom it is given to, by who may decide; the caller asks for himself when it is missing
 * @param channels on which ones; or {@code allChannels} true
 * @param from now when it is missing or past
 * @param until six months after from when it is missing; at most a year
 * @param reason what it is for; needed to ask
 */
public record NewDelegation(
        UUID memberId,
        @NotNull Role role,
        @Size(max = 200) List<@NotNull UUID> channels,
        Boolean allChannels,
        Instant from,
        Instant until,
        @Size(max = 1000) @Plain String reason,
        @Valid TrustWish trust) {

    /** All of them are no ids: who forgets the channels must not be given everything. */
    Delegating.Wish wish() {
        boolean all = Boolean.TRUE.equals(allChannels);
        boolean named = channels != null && !channels.isEmpty();
        if (all == named) throw new Invalid("channels", "is required, or allChannels true; not both");
        if (role == Role.OWNER && !all) throw new Invalid("allChannels", "must be true for an owner");
        var on = all ? List.<UUID>of() : channels.stream().distinct().sorted().toList();
        return new Delegating.Wish(memberId, role, on, from, until, reason, trust == null ? null : trust.trusted());
    }
}
