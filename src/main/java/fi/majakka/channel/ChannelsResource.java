package fi.majakka.channel;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.ApprovalTime;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Idempotency;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Plain;
import fi.majakka.shared.Version;
import fi.majakka.team.CurrentMember;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The company's channels: connect, look at, rename, pause, remove. */
@Path("/channels")
@Produces(MediaType.APPLICATION_JSON)
class ChannelsResource {
    private final Authority authority;
    private final CurrentMember current;
    private final Connecting connecting;
    private final Keepers keepers;
    private final ApprovalTime desks;
    private final Idempotency idempotency;
    private final Clock clock;

    ChannelsResource(
            Authority authority,
            CurrentMember current,
            Connecting connecting,
            Keepers keepers,
            ApprovalTime desks,
            Idempotency idempotency,
            Clock clock) {
        this.authority = authority;
        this.current = current;
        this.connecting = connecting;
        this.keepers = keepers;
        this.desks = desks;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * @param name as the team calls it; the network's own name when it is missing
     * @param since how far back comments are fetched, 30 days when it is missing
     */
    public record NewChannel(
            @NotBlank @Size(max = 40) @Plain String network,

            @Size(min = 1, max = 120) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Plain
            String name,

            Instant since,
            @NotNull @Size(max = 20) Map<@NotBlank @Plain String, @Size(max = 4000) @Plain String> credential) {}

    /**
     * What may change: a field that is missing stays as it is.
     *
     * @param approvalMinutes how long one approver has before a reply goes to the next, 15 to 10080; what a desk says goes before it
     */
    public record ChannelChange(
            @Size(min = 1, max = 120) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Plain
            String name,

            Boolean paused,
            @Min(15) @Max(10_080) Integer approvalMinutes) {}

    @GET
    @PermissionsAllowed("read")
    public Page<ChannelView> all(@Valid @BeanParam PageQuery page) {
        var reach = authority.reach(Act.READ);
        var seen = Channel.allConnected().stream().filter(c -> reach.holds(c.id));
        var listed = Page.ofAll(seen.toList(), ChannelsResource::place, 3, page);
        return new Page<>(listed.items().stream().map(this::view).toList(), listed.next());
    }

    private static List<String> place(Channel c) {
        return List.of(c.network, c.name.toLowerCase(Locale.ROOT), c.id.toString());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("read")
    @APIResponseSchema(ChannelView.class)
    public Response one(String id) {
        var channel = find(id, Act.READ);
        return Version.ok(view(channel), channel.version);
    }

    @POST
    @PermissionsAllowed("keep")
    @APIResponseSchema(value = ChannelView.class, responseCode = "201")
    public Response connect(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewChannel body) {
        authority.require(Act.KEEP);
        var proved = connecting.prove(body.network, body.credential);
        return QuarkusTransaction.joiningExisting()
                .call(() -> idempotency.once(key, current.id(), "POST /channels", body, () -> created(proved, body)));
    }

    private Response created(Connecting.Proved proved, NewChannel body) {
        var channel = connecting.connect(proved, body.name, body.since, current.id());
        return Version.created("channels/" + channel.id, view(channel), channel.version);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("keep")
    @Transactional
    @APIResponseSchema(ChannelView.class)
    public Response change(String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ChannelChange body) {
        var channel = find(id, Act.KEEP);
        Version.require(ifMatch, channel.version);
        if (body.name == null && body.paused == null && body.approvalMinutes == null)
            throw new Invalid("body", "changes nothing: give name, paused or approvalMinutes");
        if (body.name != null) rename(channel, body.name);
        if (body.paused != null) pause(channel, body.paused);
        if (body.approvalMinutes != null) approveWithin(channel, body.approvalMinutes);
        return Version.ok(view(channel), channel.version);
    }

    private void rename(Channel channel, String name) {
        var before = channel.name;
        channel.rename(name);
        channel.persistAndFlush();
        connecting.tell(channel, ChannelChanged.Kind.RENAMED, current.id(), before, name, clock.instant());
    }

    private void approveWithin(Channel channel, int minutes) {
        var before = channel.approvalMinutes + " min";
        channel.approveWithin(minutes);
        channel.persistAndFlush();
        var kind = ChannelChanged.Kind.APPROVAL_TIME_CHANGED;
        connecting.tell(channel, kind, current.id(), before, minutes + " min", clock.instant());
    }

    private void pause(Channel channel, boolean paused) {
        var now = clock.instant();
        if (paused) channel.pause(now);
        else channel.resume(now);
        channel.persistAndFlush();
        var kind = paused ? ChannelChanged.Kind.PAUSED : ChannelChanged.Kind.RESUMED;
        connecting.tell(channel, kind, current.id(), null, null, now);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("keep")
    @Transactional
    public void remove(String id, @HeaderParam("If-Match") String ifMatch) {
        var channel = find(id, Act.KEEP);
        if (ifMatch != null) Version.require(ifMatch, channel.version);
        connecting.disconnect(channel, current.id());
    }

    private Channel find(String id, Act act) {
        UUID channel = Ids.parse(id);
        authority.require(act, channel);
        return Channel.connected(channel).orElseThrow(NotFound::new);
    }

    private ChannelView view(Channel channel) {
        return ChannelView.of(channel, keepers.of(channel.id), desks.minutes(channel.id));
    }
}
