package fi.majakka.inbox;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Plain;
import fi.majakka.shared.RuleBroken;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Who holds an item and whether it is done: assignment, resolution, snooze. */
@Path("/comments")
@Produces(MediaType.APPLICATION_JSON)
class WorkResource {
    private final Items items;
    private final Queue queue;
    private final Notes notes;
    private final Authority authority;
    private final Clock clock;

    WorkResource(Items items, Queue queue, Notes notes, Authority authority, Clock clock) {
        this.items = items;
        this.queue = queue;
        this.notes = notes;
        this.authority = authority;
        this.clock = clock;
    }

    /** @param note for the member who gets it, kept with the comment's notes */
    public record Assignment(
            @NotNull UUID memberId, @Size(max = 5000) @Plain String note) {}

    public record Resolution(@NotNull Comment.Outcome outcome) {}

    public record Snooze(@NotNull Instant until) {}

    @PUT
    @Path("/{id}/assignment")
    @PermissionsAllowed("answer")
    @Transactional
    public CommentView assign(String id, @NotNull @Valid Assignment body) {
        var comment = items.take(id, Act.ANSWER);
        if (!authority.mayAnswer(new MemberId(body.memberId), comment.channelId))
            throw new RuleBroken("member-may-not-answer", "memberId", "This member may not answer on this channel");
        var before = Items.named(comment.assigneeId);
        comment.assign(new MemberId(body.memberId));
        if (body.note != null && !body.note.isBlank()) notes.add(comment, body.note);
        items.tell(comment, CommentChanged.Kind.ASSIGNED, before, Items.named(comment.assigneeId));
        return queue.one(comment.id);
    }

    @DELETE
    @Path("/{id}/assignment")
    @PermissionsAllowed("answer")
    @Transactional
    public CommentView release(String id) {
        var comment = items.take(id, Act.ANSWER);
        var before = Items.named(comment.assigneeId);
        comment.release();
        items.tell(comment, CommentChanged.Kind.RELEASED, before, null);
        return queue.one(comment.id);
    }

    @PUT
    @Path("/{id}/resolution")
    @PermissionsAllowed("answer")
    @Transactional
    public CommentView resolve(String id, @NotNull @Valid Resolution body) {
        var comment = items.take(id, Act.ANSWER);
        var before = comment.state;
        comment.resolve(body.outcome);
        items.tell(comment, CommentChanged.Kind.RESOLVED, before, comment.outcome);
        return queue.one(comment.id);
    }

    @DELETE
    @Path("/{id}/resolution")
    @PermissionsAllowed("answer")
    @Transactional
    public CommentView reopen(String id) {
        var comment = items.take(id, Act.ANSWER);
        var before = comment.outcome;
        comment.reopen();
        items.tell(comment, CommentChanged.Kind.REOPENED, before, comment.state);
        return queue.one(comment.id);
    }

    @PUT
    @Path("/{id}/snooze")
    @PermissionsAllowed("answer")
    @Transactional
    public CommentView snooze(String id, @NotNull @Valid Snooze body) {
        var comment = items.take(id, Act.ANSWER);
        comment.snooze(body.until, clock.instant());
        items.tell(comment, CommentChanged.Kind.SNOOZED, null, body.until);
        return queue.one(comment.id);
    }

    @DELETE
    @Path("/{id}/snooze")
    @PermissionsAllowed("answer")
    @Transactional
    public CommentView wake(String id) {
        var comment = items.take(id, Act.ANSWER);
        var before = comment.snoozedUntil;
        comment.wake();
        items.tell(comment, CommentChanged.Kind.WOKEN, before, null);
        return queue.one(comment.id);
    }
}
