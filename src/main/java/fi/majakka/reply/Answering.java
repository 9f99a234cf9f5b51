package fi.majakka.reply;

import fi.majakka.channel.Channel;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.inbox.Comment;
import fi.majakka.inbox.Drafts;
import fi.majakka.reply.approval.Gate;
import fi.majakka.shared.Change;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Problem;
import fi.majakka.shared.RuleBroken;
import fi.majakka.shared.Sql;
import fi.majakka.team.CurrentMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.UUID;

/** A reply and its comment change together: writing, queueing and taking back an answer. */
@ApplicationScoped
public class Answering {
    private final Authority authority;
    private final CurrentMember current;
    private final Drafts drafts;
    private final Event<Change> changes;
    private final Gate gate;
    private final Sql sql;
    private final Duration undo;

    Answering(
            Authority authority,
            CurrentMember current,
            Drafts drafts,
            Event<Change> changes,
            Gate gate,
            Sql sql,
            ReplyConfig config) {
        this.authority = authority;
        this.current = current;
        this.drafts = drafts;
        this.changes = changes;
        this.gate = gate;
        this.sql = sql;
        this.undo = config.undo();
    }

    /** The comment, locked: replies to one comment are made one after the other. */
    public Comment comment(UUID id) {
        var comment = Comment.locked(id).orElseThrow(NotFound::new);
        Channel.requireConnected(comment.channelId);
        authority.require(Act.READ, comment.channelId);
        return comment;
    }

    /** A reply that the caller may do this with, locked unless it is only read. A drafter has only his own in hand. */
    public Reply reply(String id, Act act) {
        var reply = Reply.<Reply>findByIdOptional(Ids.parse(id)).orElseThrow(NotFound::new);
        Channel.requireConnected(reply.channelId);
        authority.require(act, reply.channelId);
        if (act == Act.DRAFT && !reply.authorId.equals(current.id().value()))
            authority.require(Act.ANSWER, reply.channelId);
        if (act == Act.READ) return reply;
        comment(reply.commentId); // the same order of locks everywhere: comment, then reply
        reply.persistAndFlush();
        Reply.getEntityManager().refresh(reply, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        return reply;
    }

    Reply draft(Comment comment, String text, int seenVersion, String clientKey) {
        authority.require(Act.DRAFT, comment.channelId);
        checkText(comment, text);
        checkSeen(comment, seenVersion);
        var now = sql.now();
        var reply = new Reply(Ids.next(now), comment, current.id(), clientKey, null, now);
        reply.write(text, seenVersion);
        reply.persist();
        return reply;
    }

    private static void requireAnswer(Reply reply) {
        if (!reply.isAnswer())
            throw new Conflict("out-of-hours", "What only says that the desk is closed is not edited or sent again");
    }

    /** Lets it leave after the undo window, or gives it to an approver where trust asks for that. */
    void send(Reply reply, Comment comment) {
        requireAnswer(reply);
        requireSendable(reply, comment);
        if (gate.holds(reply)) submit(reply, comment);
        else {
            if (!reply.mayLeave()) reply.held.free();
            queue(reply, comment, null);
        }
    }

    private void submit(Reply reply, Comment comment) {
        var before = reply.word();
        var now = sql.now();
        reply.submit(current.id(), gate.turn(reply, current.id().value(), null, now), now);
        comment.beingAnswered();
        drafts.used(comment.id);
        tell(reply, comment, ReplyChanged.Kind.SUBMITTED, before);
    }

    /** The shared draft has become this reply. @param onBehalf of whom it was approved, null in one's own name */
    public void queue(Reply reply, Comment comment, MemberId onBehalf) {
        var before = reply.word();
        reply.queue(sql.now(), undo);
        comment.answered();
        drafts.used(comment.id);
        tell(reply, comment, ReplyChanged.Kind.QUEUED, onBehalf, before, null);
    }

    public static void requireSendable(Reply reply, Comment comment) {
        if (comment.deletedAt != null) throw new Conflict("comment-gone", "The comment is not on the network any more");
        checkText(comment, reply.text);
        if (reply.seenVersion < comment.heardVersion) throw threadChanged();
    }

    /** Takes note that the thread was read again as it is now. */
    void readAgain(Reply reply, Comment comment, int seenVersion) {
        checkSeen(comment, seenVersion);
        reply.write(reply.text, seenVersion);
    }

    void cancel(Reply reply, Comment comment) {
        var before = reply.word();
        reply.cancel();
        if (reply.isAnswer() && drafts.of(comment.id) == null) drafts.save(comment.id, reply.text, current.id());
        tell(reply, comment, ReplyChanged.Kind.CANCELLED, before);
    }

    void edit(Reply reply, Comment comment, String text) {
        requireAnswer(reply);
        checkText(comment, text);
        var before = reply.text;
        reply.write(text, reply.seenVersion);
        reply.persistAndFlush();
        fire(reply, ReplyChanged.Kind.EDITED, before, text);
        if (reply.state == ReplyState.QUEUED) send(reply, comment); // the time begins anew, and an approval has fallen
    }

    void decide(Reply reply, Comment comment, boolean posted, String permalink) {
        var before = reply.word();
        reply.decide(posted, permalink, sql.now());
        tell(reply, comment, ReplyChanged.Kind.DECIDED, before);
    }

    public void tell(Reply reply, Comment comment, ReplyChanged.Kind kind, String before) {
        tell(reply, comment, kind, null, before, null);
    }

    /** @param to null for its state now */
    public void tell(Reply reply, Comment comment, ReplyChanged.Kind kind, MemberId onBehalf, String from, String to) {
        if (reply.isAnswer()) comment.replyIs(reply.id, reply.state.name());
        reply.persistAndFlush();
        fire(reply, kind, onBehalf, from, to == null ? reply.word() : to);
    }

    public void fire(Reply reply, ReplyChanged.Kind kind, String from, String to) {
        fire(reply, kind, null, from, to);
    }

    private void fire(Reply r, ReplyChanged.Kind kind, MemberId onBehalf, String from, String to) {
        var by = current.id();
        changes.fire(
                new ReplyChanged(r.id, r.commentId, r.channelId, kind, by, onBehalf, sql.now(), from, to, r.version));
    }

    public static void checkSeen(Comment comment, int seenVersion) {
        if (seenVersion > comment.version) throw new Invalid("seenVersion", "is newer than the comment");
        if (seenVersion < comment.threadVersion) throw threadChanged();
    }

    private static Problem threadChanged() {
        return new Problem(412, "thread-changed", "The thread changed since you read it: read it again, then send");
    }

    static void checkText(Comment comment, String text) {
        var channel = Channel.connected(comment.channelId).orElseThrow(NotFound::new);
        if (!channel.canReply) throw new RuleBroken("channel-cannot-reply", "This channel cannot be answered");
        int excess = channel.length().excess(text);
        if (excess > 0) throw new RuleBroken("too-long", "text", "is " + excess + " too long for " + channel.name);
    }
}
