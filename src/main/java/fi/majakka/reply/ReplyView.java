package fi.majakka.reply;

import fi.majakka.shared.MemberId;
import fi.majakka.team.Member;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.UUID;

/** A reply as the API shows it. */
public record ReplyView(
        UUID id,
        int version,
        UUID commentId,
        UUID channelId,
        String text,
        MemberRef author,
        Reply.State state,
        int seenVersion,
        Instant createdAt,
        Instant sendsAt,
        Instant sentAt,
        String url,
        FailureView failure) {

    /** @param retryable whether sending it again can help */
    public record FailureView(String code, String detail, boolean retryable) {}

    static ReplyView of(Reply r) {
        var author = Member.known(new MemberId(r.authorId)).map(MemberRef::of).orElse(null);
        var failure = r.failureCode == null || r.state == Reply.State.SENT
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
                failure);
    }
}
