package fi.majakka.inbox;

import fi.majakka.network.IncomingComment;
import fi.majakka.shared.Plain;
import fi.majakka.shared.WebAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * A comment as an integrator feeds it.
 *
 * @param id the other system's own id, unique on the channel
 * @param parentId the comment that this one answers
 * @param text plain text; may be empty, for a rating alone
 * @param editedAt of two versions of one comment the later one stays, whatever order they come in
 * @param deletedAt set when it is gone there
 */
record FedComment(
        @NotBlank @Size(max = 300) @Plain String id,
        @Size(max = 300) @Plain String parentId,
        @Valid FedPost post,
        @Valid FedAuthor author,
        @Size(max = 100_000) @Plain String text,
        @Size(max = 35) @Pattern(regexp = "[A-Za-z0-9-]*") String language,
        @NotNull Instant createdAt,
        Instant editedAt,
        Instant deletedAt,

        @WebAddress String url,

        @Min(1) @Max(5) Integer rating,
        @Size(max = 20) List<@NotNull @Valid FedAttachment> attachments) {

    record FedPost(
            @NotBlank @Size(max = 300) @Plain String id,
            @Size(max = 1000) @Plain String title,
            @WebAddress String url) {}

    record FedAuthor(
            @Size(max = 300) @Plain String id,
            @Size(max = 300) @Plain String name,
            @Size(max = 300) @Plain String handle,
            @WebAddress String avatar) {}

    record FedAttachment(
            @NotBlank
            @Pattern(regexp = "image|video|audio|link|file", message = "must be image, video, audio, link or file")
            String kind,

            @NotBlank @WebAddress String url) {}

    IncomingComment incoming() {
        var changedAt = later(createdAt, later(editedAt, deletedAt));
        var content = post == null ? null : new IncomingComment.Post(post.id, post.title, post.url);
        var who = author == null
                ? null
                : new IncomingComment.Author(author.id, author.name, author.handle, author.avatar, null);
        var files = attachments == null ? List.<FedAttachment>of() : attachments;
        return new IncomingComment(
                id,
                parentId,
                content,
                who,
                text,
                null,
                language,
                createdAt,
                editedAt,
                changedAt,
                deletedAt,
                url,
                rating,
                files.stream()
                        .map(f -> new IncomingComment.Attachment(f.kind, f.url))
                        .toList(),
                false,
                false,
                false,
                null,
                null);
    }

    private static Instant later(Instant a, Instant b) {
        if (a == null || b == null) return a == null ? b : a;
        return a.isAfter(b) ? a : b;
    }
}
