package fi.majakka.channel;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.network.Abilities;
import fi.majakka.shared.Idempotency;
import fi.majakka.shared.Ids;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Plain;
import fi.majakka.team.CurrentMember;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What keeps a channel alive: its health, a read right now, a new credential, its history. */
@Path("/channels")
@Produces(MediaType.APPLICATION_JSON)
class ChannelCareResource {
    private final Authority authority;
    private final CurrentMember current;
    private final Connecting connecting;
    private final Cursors cursors;
    private final Keepers keepers;
    private final ChannelHealth health;
    private final Idempotency idempotency;
    private final Clock clock;

    ChannelCareResource(
            Authority authority,
            CurrentMember current,
            Connecting connecting,
            Cursors cursors,
            Keepers keepers,
            ChannelHealth health,
            Idempotency idempotency,
            Clock clock) {
        this.authority = authority;
        this.current = current;
        this.connecting = connecting;
        this.cursors = cursors;
        this.keepers = keepers;
        this.health = health;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** @param here how many comments of this channel are stored; {@code days}: up to thirty, oldest first */
    @Schema(requiredProperties = {"state", "since", "here", "days"})
    public record HealthView(
            Channel.State state,
            Instant checkedAt,
            String reason,
            Instant since,
            long here,
            List<ChannelHealth.Day> days) {}

    /** @param found how many comments the network says it has, when it says so; {@code here}: how many are stored */
    @Schema(requiredProperties = {"at", "here", "can"})
    public record ProbeView(
            Instant at, String name, String url, Integer found, long here, Instant newest, Abilities can) {}

    /** All fields that the network asks for, as on connecting. */
    public record NewCredential(
            @NotNull @Size(max = 20) Map<@NotBlank @Plain String, @Size(max = 4000) @Plain String> credential) {}

    /** @param since from when comments are fetched again */
    public record Import(@NotNull @PastOrPresent Instant since) {}

    @GET
    @Path("/{id}/health")
    @PermissionsAllowed("read")
    public HealthView health(String id) {
        var c = find(id, Act.READ);
        var here = cursors.stored(c.channelId());
        return new HealthView(c.state, c.checkedAt, c.reason, c.stateSince, here, health.days(c.channelId()));
    }

    @POST
    @Path("/{id}/probes")
    @PermissionsAllowed("read")
    public ProbeView probe(String id) {
        var channel = find(id, Act.READ);
        var reading = connecting.probe(channel);
        var here = cursors.stored(channel.channelId());
        return new ProbeView(
                clock.instant(), reading.name(), reading.url(), reading.found(), here, reading.newest(), reading.can());
    }

    @PUT
    @Path("/{id}/credential")
    @PermissionsAllowed("keep")
    public void replaceCredential(String id, @NotNull @Valid NewCredential body) {
        var channel = find(id, Act.KEEP);
        var proved = connecting.prove(channel.channelId(), channel.network, body.credential);
        connecting.replaceCredential(channel.id, proved, current.id());
    }

    @POST
    @Path("/{id}/imports")
    @PermissionsAllowed("keep")
    @Transactional
    @APIResponse(responseCode = "202", description = "It is fetched again from there")
    public Response importSince(String id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid Import body) {
        var channel = find(id, Act.KEEP);
        var route = "POST /channels/" + channel.id + "/imports";
        return idempotency.once(key, current.id(), route, body, () -> importSince(channel, body));
    }

    /** The caller still has the credential: asked for every 90 days. */
    @PUT
    @Path("/{id}/keeper-confirmation")
    @PermissionsAllowed("keep")
    @Transactional
    public void confirm(String id) {
        var channel = find(id, Act.KEEP);
        keepers.add(channel.id, current.id());
        var kind = ChannelChanged.Kind.ACCESS_CONFIRMED;
        connecting.tell(channel, kind, current.id(), null, current.name(), clock.instant());
    }

    private Response importSince(Channel channel, Import body) {
        cursors.again(channel.channelId(), body.since);
        var kind = ChannelChanged.Kind.IMPORT_ASKED;
        connecting.tell(channel, kind, current.id(), null, body.since.toString(), clock.instant());
        return Response.accepted().build();
    }

    private Channel find(String id, Act act) {
        authority.require(act, Ids.parse(id));
        return Channel.connected(Ids.parse(id)).orElseThrow(NotFound::new);
    }
}
