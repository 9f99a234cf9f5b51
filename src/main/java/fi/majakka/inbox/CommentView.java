package fi.majakka.inbox;

import fi.majakka.network.Abilities;
import fi.majakka.shared.Versioned;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as the API shows it in lists. */
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
            "can"
        })
public record CommentView(
        UUID id,
        int version,
        ChannelRef channel,
        PostRef post,
        UUID parentId,
        AuthorRef author,
        String text,
        String language,
        Instant createdAt,
        Instant editedAt,
        Instant deletedAt,
        Instant receivedAt,
        String url,
        Integer rating,
        List<Attachment> attachments,
        Comment.State state,
        Comment.Outcome outcome,
        List<String> labels,
        MemberRef assignee,
        ClaimView claim,
        List<MemberRef> viewers,
        Instant snoozedUntil,
        Instant dueAt,
        PriorityView priority,
        boolean hidden,
        boolean liked,
        Abilities can,
        LatestReply reply)
        implements Versioned {

    @Schema(requiredProperties = {"id", "network", "name"})
    public record ChannelRef(UUID id, String network, String name) {}

    @Schema(requiredProperties = {"id"})
    public record PostRef(UUID id, String title, String url) {}

    /** {@code id} stays the same for one author on one channel. */
    @Schema(requiredProperties = {"id"})
    public record AuthorRef(UUID id, String name, String handle, String avatar) {}

    /** {@code kind} is image, video, audio, link or file. */
    @Schema(requiredProperties = {"kind", "url"})
    public record Attachment(String kind, String url) {}

    /** Who is answering right now, and until when if nothing more is heard. */
    @Schema(requiredProperties = {"member", "expiresAt"})
    public record ClaimView(MemberRef member, Instant expiresAt) {}

    /** The sum of its rules: why this comment stands where it stands. */
    @Schema(requiredProperties = {"score", "rules"})
    public record PriorityView(int score, List<Points> rules) {}

    @Schema(requiredProperties = {"name", "points"})
    public record Points(String name, int points) {}

    /** Where our latest reply stands, for lists: failed and unknown ones are loud. */
    @Schema(requiredProperties = {"id", "state"})
    public record LatestReply(UUID id, String state) {}

    /** The same comment with who is reading it. */
    CommentView with(List<MemberRef> readers) {
        return new CommentView(
                id,
                version,
                channel,
                post,
                parentId,
                author,
                text,
                language,
                createdAt,
                editedAt,
                deletedAt,
                receivedAt,
                url,
                rating,
                attachments,
                state,
                outcome,
                labels,
                assignee,
                claim,
                readers,
                snoozedUntil,
                dueAt,
                priority,
                hidden,
                liked,
                can,
                reply);
    }
}
