package fi.majakka.reply;

import fi.majakka.channel.Channel;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.inbox.Comment;
import fi.majakka.inbox.Drafts;
import fi.majakka.shared.Change;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Invalid;
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
class Answering {
    private final Authority authority;
    private final CurrentMember current;
    private final Drafts drafts;
    private final Event<Change> changes;
    private final Sql sql;
    private final Duration undo;

    Answering(
            Authority authority,
            CurrentMember current,
            Drafts drafts,
            Event<Change> changes,
            Sql sql,
            ReplyConfig config) {
        this.authority = authority;
        this.current = current;
        this.drafts = drafts;
        this.changes = changes;
        this.sql = sql;
        this.undo = config.undo();
    }

    /** The comment that the caller answers, locked: replies to one comment are made one after the other. */
    Comment comment(UUID id) {
        var comment = Comment.locked(id).orElseThrow(NotFound::new);
        Channel.requireConnected(comment.channelId);
        authority.require(Act.ANSWER, comment.channelId);
        return comment;
    }

    Reply reply(String id, Act act) {
        var reply = Reply.<Reply>findByIdOptional(Ids.parse(id)).orElseThrow(NotFound::new);
        Channel.requireConnected(reply.channelId);
        authority.require(act, reply.channelId);
        if (act == Act.READ) return reply;
        comment(reply.commentId); // the same order of locks everywhere: comment, then reply
        reply.persistAndFlush();
        Reply.getEntityManager().refresh(reply, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        return reply;
    }

    Reply draft(Comment comment, String text, int seenVersion, String clientKey) {
        checkText(comment, text);
        checkSeen(comment, seenVersion);
        var now = sql.now();
        var reply = new Reply(Ids.next(now), comment.id, comment.channelId, current.id(), clientKey, now);
        reply.write(text, seenVersion);
        reply.persist();
        return reply;
    }

    /** Lets it leave after the undo window. The shared draft has become this reply. */
    void queue(Reply reply, Comment comment) {
        if (comment.deletedAt != null) throw new Conflict("comment-gone", "The comment is not on the network any more");
        checkText(comment, reply.text);
        if (reply.seenVersion < comment.heardVersion) throw threadChanged();
        var before = reply.word();
        reply.queue(sql.now(), undo);
        comment.answered();
        drafts.used(comment.id);
        tell(reply, comment, ReplyChanged.Kind.QUEUED, before);
    }

    /** Takes note that the thread was read again as it is now. */
    void readAgain(Reply reply, Comment comment, int seenVersion) {
        checkSeen(comment, seenVersion);
        reply.write(reply.text, seenVersion);
    }

    void cancel(Reply reply, Comment comment) {
        var before = reply.word();
        reply.cancel();
        if (drafts.of(comment.id) == null) drafts.save(comment.id, reply.text, current.id());
        tell(reply, comment, ReplyChanged.Kind.CANCELLED, before);
    }

    void edit(Reply reply, Comment comment, String text) {
        checkText(comment, text);
        var before = reply.text;
        reply.write(text, reply.seenVersion);
        if (reply.state == ReplyState.QUEUED) reply.queue(sql.now(), undo);
        reply.persistAndFlush();
        fire(reply, ReplyChanged.Kind.EDITED, before, text);
    }

    void decide(Reply reply, Comment comment, boolean posted, String permalink) {
        var before = reply.word();
        reply.decide(posted, permalink, sql.now());
        tell(reply, comment, ReplyChanged.Kind.DECIDED, before);
    }

    void tell(Reply reply, Comment comment, ReplyChanged.Kind kind, String before) {
        comment.replyIs(reply.id, reply.state.name());
        reply.persistAndFlush();
        fire(reply, kind, before, reply.word());
    }

    void fire(Reply reply, ReplyChanged.Kind kind, String from, String to) {
        changes.fire(new ReplyChanged(
                reply.id, reply.commentId, reply.channelId, kind, current.id(), sql.now(), from, to, reply.version));
    }

    private static void checkSeen(Comment comment, int seenVersion) {
        if (seenVersion > comment.version) throw new Invalid("seenVersion", "is newer than the comment");
        if (seenVersion < comment.threadVersion) throw threadChanged();
    }

    private static Problem threadChanged() {
        return new Problem(412, "thread-changed", "The thread changed since you read it: read it again, then send");
    }

    private static void checkText(Comment comment, String text) {
        var channel = Channel.connected(comment.channelId).orElseThrow(NotFound::new);
        if (!channel.canReply) throw new RuleBroken("channel-cannot-reply", "This channel cannot be answered");
        int excess = channel.length().excess(text);
        if (excess > 0) throw new RuleBroken("too-long", "text", "is " + excess + " too long for " + channel.name);
    }
}
