package fi.majakka.reply;

import fi.majakka.shared.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds replies, each by the question that is asked. */
public final class Replies {
    private Replies() {}

    static Optional<Reply> madeWith(MemberId author, String clientKey) {
        return Reply.find("authorId = ?1 and clientKey = ?2", author.value(), clientKey)
                .firstResultOptional();
    }

    static List<Reply> to(UUID comment) {
        return Reply.list("commentId = ?1 order by createdAt, id", comment);
    }

    /** Those to the same comment that wait for an approval too. */
    public static List<Reply> submittedBeside(Reply reply) {
        var others = "commentId = ?1 and id <> ?2 and state = ?3 order by createdAt, id";
        return Reply.list(others, reply.commentId, reply.id, ReplyState.SUBMITTED);
    }

    /** Replies to a comment whose end is not known yet. */
    public static List<Reply> undecidedTo(UUID comment) {
        return Reply.list(
                "commentId = ?1 and state in ?2 and externalId is null",
                comment,
                List.of(ReplyState.SENDING, ReplyState.UNKNOWN));
    }

    /** The network's ids of our other replies to the same comment. */
    public static List<String> othersStanding(Reply reply) {
        var others = "select externalId from Reply where commentId = ?1 and id <> ?2 and externalId is not null";
        return Reply.find(others, reply.commentId, reply.id)
                .project(String.class)
                .list();
    }

    public static boolean isKnownAs(UUID channel, String externalId) {
        return Reply.count("channelId = ?1 and externalId = ?2", channel, externalId) > 0;
    }
}
