package fi.majakka.inbox;

import fi.majakka.delegation.Act;
import fi.majakka.network.CanDelete;
import fi.majakka.network.CanHide;
import fi.majakka.network.CanLike;
import fi.majakka.shared.Ids;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;

/** What the company may do to a comment on its network, where the network can. */
@Path("/comments")
@Produces(MediaType.APPLICATION_JSON)
class ModerationResource {
    private final Moderating moderating;
    private final Queue queue;
    private final Clock clock;

    ModerationResource(Moderating moderating, Queue queue, Clock clock) {
        this.moderating = moderating;
        this.queue = queue;
        this.clock = clock;
    }

    public record Visibility(@NotNull Boolean hidden) {}

    @PUT
    @Path("/{id}/visibility")
    @PermissionsAllowed("moderate")
    public CommentView visibility(String id, @NotNull @Valid Visibility body) {
        if (!body.hidden) return show(id);
        var hidden = CommentChanged.Kind.HIDDEN;
        moderating.moderate(id, Act.MODERATE, CanHide.class, CanHide::hide, hidden, c -> c.hide(true));
        return queue.one(Ids.parse(id));
    }

    @DELETE
    @Path("/{id}/visibility")
    @PermissionsAllowed("moderate")
    public CommentView show(String id) {
        var shown = CommentChanged.Kind.SHOWN;
        moderating.moderate(id, Act.MODERATE, CanHide.class, CanHide::show, shown, c -> c.hide(false));
        return queue.one(Ids.parse(id));
    }

    @PUT
    @Path("/{id}/like")
    @PermissionsAllowed("answer")
    public CommentView like(String id) {
        var liked = CommentChanged.Kind.LIKED;
        moderating.moderate(id, Act.ANSWER, CanLike.class, CanLike::like, liked, c -> c.like(true));
        return queue.one(Ids.parse(id));
    }

    @DELETE
    @Path("/{id}/like")
    @PermissionsAllowed("answer")
    public CommentView unlike(String id) {
        var unliked = CommentChanged.Kind.UNLIKED;
        moderating.moderate(id, Act.ANSWER, CanLike.class, CanLike::unlike, unliked, c -> c.like(false));
        return queue.one(Ids.parse(id));
    }

    /** Deletes it on the network; here it stays, marked as gone. */
    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("moderate")
    public CommentView delete(String id) {
        var deleted = CommentChanged.Kind.DELETED;
        moderating.moderate(
                id, Act.MODERATE, CanDelete.class, CanDelete::delete, deleted, c -> c.gone(clock.instant()));
        return queue.one(Ids.parse(id));
    }
}
