package fi.majakka.inbox;

import fi.majakka.channel.Channel;
import fi.majakka.channel.ChannelHealth;
import fi.majakka.channel.Cursors;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.network.IncomingComment;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.Idempotency;
import fi.majakka.shared.Ids;
import fi.majakka.shared.NotFound;
import fi.majakka.team.CurrentMember;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What integrators feed: comments of a system that Majakka does not read itself, on a generic channel. */
@Path("/channels")
@Produces(MediaType.APPLICATION_JSON)
class FeedResource {
    private final Authority authority;
    private final CurrentMember current;
    private final Ingest ingest;
    private final Cursors cursors;
    private final ChannelHealth health;
    private final Idempotency idempotency;

    FeedResource(
            Authority authority,
            CurrentMember current,
            Ingest ingest,
            Cursors cursors,
            ChannelHealth health,
            Idempotency idempotency) {
        this.authority = authority;
        this.current = current;
        this.ingest = ingest;
        this.cursors = cursors;
        this.health = health;
        this.idempotency = idempotency;
    }

    /** Up to 500 at a time, in any order, as often as you like: the same comment is stored once. */
    public record Feed(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid FedComment> comments) {}

    /** @param added new; {@code changed}: known with other content; {@code known}: known as they are */
    @Schema(requiredProperties = {"added", "changed", "known"})
    public record Taken(int added, int changed, int known) {}

    @POST
    @Path("/{id}/comments")
    @PermissionsAllowed("feed")
    @Transactional
    @APIResponseSchema(Taken.class)
    public Response feed(String id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid Feed body) {
        authority.require(Act.FEED, Ids.parse(id));
        var channel = Channel.connected(Ids.parse(id)).orElseThrow(NotFound::new);
        if (!channel.network.equals("generic"))
            throw new Conflict(
                    "not-a-generic-channel", "Majakka reads this channel itself: only a generic channel is fed");
        return idempotency.once(
                key, current.id(), "POST /channels/" + id + "/comments", body, () -> take(channel, body));
    }

    private Response take(Channel channel, Feed body) {
        var incoming = body.comments.stream().map(FedComment::incoming).toList();
        var stored = ingest.store(channel.channelId(), List.<IncomingComment>copyOf(incoming));
        cursors.fed(channel.channelId(), stored.added());
        health.read(channel.channelId(), stored.added());
        return Response.ok(new Taken(stored.added(), stored.changed(), stored.known()))
                .build();
    }
}
