package fi.majakka.reply;

import fi.majakka.shared.MemberId;
import fi.majakka.shared.Versioned;
import fi.majakka.team.Member;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reply as the API shows it.
 *
 * @param outOfHours true for what only told the author, while the desk was closed, by when it answers
 */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "commentId",
            "channelId",
            "text",
            "author",
            "state",
            "seenVersion",
            "createdAt"
        })
public record ReplyView(
        UUID id,
        int version,
        UUID commentId,
        UUID channelId,
        String text,
        MemberRef author,
        ReplyState state,
        int seenVersion,
        Instant createdAt,
        Instant sendsAt,
        Instant sentAt,
        String url,
        Boolean outOfHours,
        FailureView failure,
        ApprovalView approval)
        implements Versioned {

    /** @param retryable whether sending it again can help */
    @Schema(requiredProperties = {"code", "detail", "retryable"})
    public record FailureView(String code, String detail, boolean retryable) {}

    public static ReplyView of(Reply r) {
        var author = Member.known(new MemberId(r.authorId)).map(MemberRef::of).orElse(null);
        var failure = r.failureCode == null || r.state == ReplyState.SENT
                ? null
                : new FailureView(r.failureCode, r.failureDetail, r.failureRetryable);
        return new ReplyView(
                r.id,
                r.version,
                r.commentId,
                r.channelId,
                r.text,
                author,
                r.state,
                r.seenVersion,
                r.createdAt,
                r.sendsAt,
                r.sentAt,
                r.url,
                r.isAnswer() ? null : Boolean.TRUE,
                failure,
                ApprovalView.of(r));
    }
}
