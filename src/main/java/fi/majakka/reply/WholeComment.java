package fi.majakka.reply;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.majakka.inbox.CommentView;
import fi.majakka.inbox.Conversation;
import fi.majakka.inbox.DraftView;
import fi.majakka.inbox.Drafts;
import fi.majakka.inbox.Notes;
import fi.majakka.inbox.Queue;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Version;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One comment with all that belongs to it: its thread, our replies, the team's notes, the draft. */
@Path("/comments")
@Produces(MediaType.APPLICATION_JSON)
class WholeComment {
    private final Queue queue;
    private final Conversation conversation;
    private final Notes notes;
    private final Drafts drafts;

    WholeComment(Queue queue, Conversation conversation, Notes notes, Drafts drafts) {
        this.queue = queue;
        this.conversation = conversation;
        this.notes = notes;
        this.drafts = drafts;
    }

    /** The comment's own fields, and what belongs to it. {@code draft} is missing when nobody began one. */
    @Schema(
            requiredProperties = {
                "id",
                "version",
                "channel",
                "text",
                "createdAt",
                "receivedAt",
                "attachments",
                "state",
                "labels",
                "viewers",
                "priority",
                "hidden",
                "liked",
                "can",
                "thread",
                "replies",
                "notes"
            })
    public record CommentDetail(
            @JsonUnwrapped CommentView comment,
            List<ThreadEntry> thread,
            List<ReplyView> replies,
            List<Notes.NoteView> notes,
            DraftView draft) {}

    /**
     * Somebody's words in the same thread, oldest first.
     *
     * @param own true for the company's account
     * @param gone true when it was deleted on the network
     * @param state where it stands as an item of its own; missing for our own words
     * @param replyId the reply that it was sent as; missing when it was typed on the network itself
     */
    @Schema(requiredProperties = {"id", "text", "own", "gone", "createdAt"})
    public record ThreadEntry(
            UUID id,
            UUID parentId,
            CommentView.AuthorRef author,
            String text,
            boolean own,
            boolean gone,
            fi.majakka.inbox.Comment.State state,
            Instant createdAt,
            String url,
            UUID replyId) {
        static ThreadEntry of(Conversation.Said s, List<Reply> replies) {
            var sentAs = replies.stream()
                    .filter(r -> s.externalId().equals(r.externalId))
                    .map(r -> r.id)
                    .findFirst();
            return new ThreadEntry(
                    s.id(),
                    s.parentId(),
                    s.author(),
                    s.text(),
                    s.own(),
                    s.gone(),
                    s.own() ? null : s.state(),
                    s.createdAt(),
                    s.url(),
                    sentAs.orElse(null));
        }
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("read")
    @APIResponseSchema(CommentDetail.class)
    public Response one(String id) {
        var comment = queue.one(Ids.parse(id));
        var replies = Replies.to(comment.id());
        var thread = conversation.around(comment.id()).stream().map(s -> ThreadEntry.of(s, replies));
        var detail = new CommentDetail(
                comment,
                thread.toList(),
                replies.stream().map(ReplyView::of).toList(),
                notes.of(comment.id()),
                drafts.of(comment.id()));
        return Version.ok(detail, comment.version());
    }
}
