package fi.majakka.delegation.granting;

import fi.majakka.delegation.ChannelNames;
import fi.majakka.delegation.ChannelNames.ChannelName;
import fi.majakka.shared.Idempotency;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Version;
import fi.majakka.team.CurrentMember;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
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
