package fi.majakka.reply.approval;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.inbox.Comment;
import fi.majakka.reply.Answering;
import fi.majakka.reply.ApprovalOutcome;
import fi.majakka.reply.Replies;
import fi.majakka.reply.Reply;
import fi.majakka.reply.ReplyChanged;
import fi.majakka.reply.ReplyState;
import fi.majakka.reply.trust.Record;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Refused;
import fi.majakka.shared.Sql;
import fi.majakka.team.CurrentMember;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Decides on replies that wait: approved as they are or with the approver's words, or given back with a reason. */
@ApplicationScoped
class Approving {
    private final Answering answering;
    private final Record record;
    private final Authority authority;
    private final CurrentMember current;
    private final Sql sql;

    Approving(Answering answering, Record record, Authority authority, CurrentMember current, Sql sql) {
        this.answering = answering;
        this.record = record;
        this.authority = authority;
        this.current = current;
        this.sql = sql;
    }

    /** What is approved is exactly this text, for exactly this comment. */
    void approve(Reply reply, ApprovalWish how) {
        var comment = answering.comment(reply.commentId);
        var others = Replies.submittedBeside(reply);
        if (!others.isEmpty() && how.others() == null) throw othersWait(others);
        if (how.seenVersion() != null) Answering.checkSeen(comment, how.seenVersion());
        var before = reply.text;
        var owner = owner(reply);
        int seen = how.seenVersion() == null ? reply.seenVersion : how.seenVersion();
        reply.approve(current.id(), owner, how.text(), seen, sql.now());
        Answering.requireSendable(reply, comment);
        boolean edited = !before.equals(reply.text);
        record.decided(reply, edited ? ApprovalOutcome.EDITED : ApprovalOutcome.UNCHANGED, owner, before, null);
        answering.tell(
                reply,
                comment,
                ReplyChanged.Kind.APPROVED,
                owner,
                edited ? before : "submitted",
                edited ? reply.text : "approved");
        if ("return".equals(how.others()))
            for (var other : others) if (!isMine(other)) giveBack(other, "Another reply to this comment was approved");
        answering.queue(reply, comment, owner);
    }

    /** @throws Invalid when the reason is shorter than three words: the writer has to know what to do */
    void giveBack(Reply reply, String reason) {
        if (reason.strip().split("\\s+").length < 3) throw new Invalid("reason", "must say why in three words or more");
        var owner = owner(reply);
        reply.returned(current.id(), owner, reason, sql.now());
        record.decided(reply, ApprovalOutcome.RETURNED, owner, reply.text, reason);
        answering.tell(reply, comment(reply), ReplyChanged.Kind.RETURNED, owner, "submitted", "returned: " + reason);
    }

    void complain(Reply reply, String reason) {
        if (reply.state != ReplyState.SENT)
            throw new Conflict("not-sent", "Only a reply that was sent can need a fix afterwards");
        if (reply.authorId.equals(current.id().value()))
            throw new Refused("own-reply", "Nobody judges a reply of their own");
        if (record.holdsComplaint(reply)) return; // said once is enough
        record.decided(reply, ApprovalOutcome.COMPLAINT, owner(reply), reply.text, reason);
        answering.fire(reply, ReplyChanged.Kind.COMPLAINED, null, reason);
    }

    private boolean isMine(Reply reply) {
        var me = current.id().value();
        return reply.authorId.equals(me) || me.equals(reply.held.submittedBy);
    }

    private Comment comment(Reply reply) {
        return answering.comment(reply.commentId);
    }

    private MemberId owner(Reply reply) {
        return authority.onBehalf(Act.APPROVE, reply.channelId);
    }

    private static Conflict othersWait(List<Reply> others) {
        return new Conflict(
                "other-replies-wait",
                "Others wait for this comment too (" + others.size() + "): say whether they are kept or returned");
    }
}
