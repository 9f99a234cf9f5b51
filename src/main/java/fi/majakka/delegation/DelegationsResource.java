package fi.majakka.delegation;

import fi.majakka.delegation.ChannelNames.ChannelName;
import fi.majakka.shared.Idempotency;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Plain;
import fi.majakka.shared.Version;
import fi.majakka.team.CurrentMember;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Roles are asked for here, and looked at. */
@Path("/delegations")
@Produces(MediaType.APPLICATION_JSON)
class DelegationsResource {
    private final Delegating delegating;
    private final Delegations delegations;
    private final DelegationList list;
    private final ChannelNames channels;
    private final Idempotency idempotency;
    private final CurrentMember current;

    DelegationsResource(
            Delegating delegating,
            Delegations delegations,
            DelegationList list,
            ChannelNames channels,
            Idempotency idempotency,
            CurrentMember current) {
        this.delegating = delegating;
        this.delegations = delegations;
        this.list = list;
        this.channels = channels;
        this.idempotency = idempotency;
        this.current = current;
    }

    /** @param oneIn one in so many replies is approved first; only for sampled */
    public record TrustWish(
            @NotNull TrustLevel level, @Min(2) @Max(20) Integer oneIn) {
        Trusted trusted() {
            return Trusted.of(level, oneIn);
        }
    }

    /**
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
            var on = all
                    ? List.<UUID>of()
                    : channels.stream().distinct().sorted().toList();
            return new Delegating.Wish(memberId, role, on, from, until, reason, trust == null ? null : trust.trusted());
        }
    }

    @POST
    @PermissionsAllowed("ask")
    @Transactional
    @APIResponseSchema(value = DelegationView.class, responseCode = "201")
    public Response ask(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewDelegation body) {
        return idempotency.once(key, current.id(), "POST /delegations", body, () -> asked(body.wish()));
    }

    private Response asked(Delegating.Wish wish) {
        var d = delegating.ask(wish);
        var answer = Response.created(URI.create("delegations/" + d.id)).entity(delegations.view(d));
        return Version.tag(answer, d.version).build();
    }

    @GET
    @PermissionsAllowed("ask")
    public Page<DelegationView> all(@Valid @BeanParam DelegationQuery query, @Valid @BeanParam PageQuery page) {
        return list.page(query, page);
    }

    /** What can be asked for: names of channels are no secret in the team, only what is in them. */
    @GET
    @Path("/channels")
    @PermissionsAllowed("ask")
    public Page<ChannelName> channels(@Valid @BeanParam PageQuery page) {
        return Page.ofAll(
                channels.connected(),
                c -> List.of(c.network(), c.name().toLowerCase(Locale.ROOT), c.id().toString()),
                3,
                page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("ask")
    @APIResponseSchema(DelegationView.class)
    public Response one(String id) {
        var d = delegations.one(id);
        return Version.ok(delegations.view(d), d.version);
    }
}
