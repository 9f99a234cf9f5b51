package fi.majakka.reply.sending;

import fi.majakka.channel.Channel;
import fi.majakka.channel.ChannelHealth;
import fi.majakka.inbox.Comment;
import fi.majakka.network.Delivery;
import fi.majakka.network.Failure;
import fi.majakka.reply.Reply;
import fi.majakka.reply.ReplyChanged;
import fi.majakka.reply.ReplyConfig;
import fi.majakka.reply.ReplyState;
import fi.majakka.shared.Change;
import fi.majakka.shared.Lease;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/**
 * The replies that leave, each step a transaction of its own: claimed, posted outside of any transaction, and completed only
 * by whoever still holds the claim.
 */
@ApplicationScoped
class Outbox {
    private static final Logger LOG = Logger.getLogger(Outbox.class);
    private static final Duration LONGEST_CHECK = Duration.ofHours(6);

    private final Sql sql;
    private final ChannelHealth health;
    private final Event<Change> changes;
    private final ReplyConfig config;

    Outbox(Sql sql, ChannelHealth health, Event<Change> changes, ReplyConfig config) {
        this.sql = sql;
        this.health = health;
        this.changes = changes;
        this.config = config;
    }

    /** What was being sent when its instance died may stand on the network. */
    @Transactional
    void interrupted(Lease dead) {
        complete(
                dead,
                ReplyState.SENDING,
                ReplyChanged.Kind.UNKNOWN,
                (reply, comment) ->
                        reply.unknown("interrupted", "The program stopped while it was sending", sql.now()));
    }

    /** The attempt, or empty when the reply must not leave any more: then its end is stored already, or another's to store. */
    @Transactional
    Optional<Attempt> prepare(Lease lease) {
        if (!begins(lease)) return Optional.empty();
        Reply reply = Reply.findById(lease.id());
        Comment comment = Comment.findById(reply.commentId);
        var channel = Channel.connected(reply.channelId).orElse(null);
        if (channel == null) fail(lease, "channel-removed", "The channel is not connected any more", false);
        else if (comment.deletedAt != null)
            fail(lease, "target-gone", "The comment is not on the network any more", false);
        else if (reply.expiresAt != null && (!comment.isOpen() || !sql.now().isBefore(reply.expiresAt)))
            fail(lease, "too-late", "The desk is open, or the comment is resolved", false);
        else if (reply.held.held && !reply.mayLeave())
            fail(lease, "approval-fell", "It is not what was approved any more: submit it again", true);
        else if (comment.heardVersion > reply.seenVersion)
            fail(lease, "thread-changed", "The thread changed before this left: read it and send again", true);
        else return Optional.of(Attempt.of(lease, channel, reply, comment));
        return Optional.empty();
    }

    /** The claim's time counts from here. Who slept until it was lost must not post what others may have posted since. */
    private boolean begins(Lease lease) {
        int held = sql.change("""
                UPDATE reply SET lease_until = now() + make_interval(secs => ?)
                WHERE id = ? AND state = 'SENDING' AND epoch = ?""", config.lease().toMillis() / 1000.0, lease.id(), lease.epoch());
        if (held == 0) LOG.warnf("Reply %s: its claim was lost before it was sent, nothing left", lease.id());
        return held == 1;
    }

    /** What was sent, to look for it. */
    @Transactional
    Attempt attempt(Lease lease) {
        Reply reply = Reply.findById(lease.id());
        Channel channel = Channel.findById(reply.channelId);
        return Attempt.of(lease, channel, reply, Comment.findById(reply.commentId));
    }

    @Transactional
    void sent(Lease lease, Delivery delivery) {
        complete(
                lease, ReplyState.SENDING, ReplyChanged.Kind.SENT, (reply, comment) -> reply.sent(delivery, sql.now()));
    }

    @Transactional
    void found(Lease lease, Delivery delivery) {
        complete(
                lease,
                ReplyState.UNKNOWN,
                ReplyChanged.Kind.FOUND,
                (reply, comment) -> reply.sent(delivery, sql.now()));
    }

    /** It came back through the network's own feed before anybody looked for it. */
    void cameBack(Reply reply, Comment comment, Delivery delivery) {
        var before = reply.word();
        reply.sent(delivery, sql.now());
        tell(reply, comment, ReplyChanged.Kind.FOUND, before);
    }

    @Transactional
    void notFound(Lease lease) {
        complete(lease, ReplyState.UNKNOWN, null, (reply, comment) -> {
            var wait = config.firstCheck().multipliedBy((long) Math.pow(3, Math.min(reply.checks, 12)));
            reply.lookAgain(sql.now().plus(wait.compareTo(LONGEST_CHECK) > 0 ? LONGEST_CHECK : wait));
        });
    }

    /** What the network's refusal, or its silence, means for the reply. */
    @Transactional
    void refused(Attempt attempt, Failure e) {
        var lease = attempt.lease();
        if (e.maybePosted()) {
            var look = sql.now().plus(e.kind() == Failure.Kind.DUPLICATE ? Duration.ZERO : config.firstCheck());
            complete(
                    lease,
                    ReplyState.SENDING,
                    ReplyChanged.Kind.UNKNOWN,
                    (r, c) -> r.unknown(e.code(), e.getMessage(), look));
            return;
        }
        if (e.kind() == Failure.Kind.AUTH) health.failed(attempt.channel().channelId(), e);
        boolean later = switch (e.kind()) {
            case AUTH, THROTTLED, QUOTA -> true;
            case TRANSIENT -> attempt.reply().attempt() < config.attempts();
            default -> false;
        };
        if (later) delay(lease, e, attempt.reply().attempt());
        else fail(lease, e.code(), e.getMessage(), e.kind() != Failure.Kind.TARGET_GONE);
    }

    private void delay(Lease lease, Failure e, int attempt) {
        var now = sql.now();
        var wait = now.plus(config.firstCheck().multipliedBy(1L << Math.min(attempt, 8)));
        var until = e.until() != null && e.until().isAfter(now) ? e.until() : wait;
        complete(lease, ReplyState.SENDING, ReplyChanged.Kind.DELAYED, (reply, comment) -> reply.waits(e, until));
    }

    private void fail(Lease lease, String code, String detail, boolean retryable) {
        complete(lease, ReplyState.SENDING, ReplyChanged.Kind.FAILED, (r, c) -> r.failed(code, detail, retryable));
    }

    /** Ends an attempt if the claim still holds; whoever lost it changes nothing. */
    private void complete(Lease lease, ReplyState from, ReplyChanged.Kind kind, BiConsumer<Reply, Comment> end) {
        UUID commentId = sql.one(
                "SELECT comment_id FROM reply WHERE id = ?", List.of(lease.id()), r -> Sql.uuid(r, "comment_id"));
        var comment = Comment.locked(commentId).orElseThrow();
        Reply reply = Reply.findById(lease.id());
        Reply.getEntityManager().refresh(reply, LockModeType.PESSIMISTIC_WRITE);
        if (reply.epoch != lease.epoch() || reply.state != from) {
            LOG.warnf("Reply %s: a lost claim came back too late and changed nothing", lease.id());
            return;
        }
        var before = reply.word();
        end.accept(reply, comment);
        if (kind != null) tell(reply, comment, kind, before);
    }

    private void tell(Reply reply, Comment comment, ReplyChanged.Kind kind, String before) {
        if (reply.isAnswer()) answers(reply, comment);
        reply.persistAndFlush();
        changes.fire(new ReplyChanged(
                reply.id,
                reply.commentId,
                reply.channelId,
                kind,
                null,
                null,
                sql.now(),
                before,
                reply.word(),
                reply.version));
    }

    private static void answers(Reply reply, Comment comment) {
        comment.replyIs(reply.id, reply.state.name());
        boolean trouble = reply.state == ReplyState.FAILED || reply.state == ReplyState.UNKNOWN;
        if (trouble && !comment.isOpen())
            comment.reopen(); // what was thought answered is not: it is in the queue again
    }
}
