package fi.majakka.reply.approval;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.inbox.Comment;
import fi.majakka.reply.Reply;
import fi.majakka.reply.ReplyChanged;
import fi.majakka.reply.ReplyState;
import fi.majakka.shared.Change;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The job that passes a reply on when its approver kept silent until the deadline, went away, or may not decide any more. */
@ApplicationScoped
public class ApprovalWatch {
    private static final Logger LOG = Logger.getLogger(ApprovalWatch.class);
    private static final String WAITING = """
            SELECT r.id, comment_id, channel_id, approver_id, deadline <= now() AS silent FROM reply r
            JOIN channel c ON c.id = r.channel_id AND c.removed_at IS NULL
            WHERE r.state = 'SUBMITTED' ORDER BY deadline LIMIT 1000""";

    private final Sql sql;
    private final Gate gate;
    private final Authority authority;
    private final Event<Change> changes;

    ApprovalWatch(Sql sql, Gate gate, Authority authority, Event<Change> changes) {
        this.sql = sql;
        this.gate = gate;
        this.authority = authority;
        this.changes = changes;
    }

    private record Waiting(UUID id, UUID comment, UUID channel, UUID approver, boolean silent) {}

    @Scheduled(
            every = "{majakka.reply.tick}",
            identity = "approval-watch",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void passOnWhatWaits() {
        for (var waiting : sql.list(
                WAITING,
                List.of(),
                r -> new Waiting(
                        Sql.uuid(r, "id"),
                        Sql.uuid(r, "comment_id"),
                        Sql.uuid(r, "channel_id"),
                        Sql.uuid(r, "approver_id"),
                        r.getBoolean("silent")))) {
            if (waiting.silent || !isThere(waiting)) attempt(waiting);
        }
    }

    private boolean isThere(Waiting w) {
        return mayDecide(w) && !authority.isAway(new MemberId(w.approver));
    }

    private boolean mayDecide(Waiting w) {
        return authority.may(new MemberId(w.approver), Act.APPROVE, w.channel);
    }

    private void attempt(Waiting waiting) {
        try {
            QuarkusTransaction.requiringNew().run(() -> passOn(waiting));
        } catch (Conflict e) {
            LOG.warnf("Reply %s waits for an approval that nobody can give: %s", waiting.id, e.getMessage());
            var later =
                    "UPDATE reply SET deadline = now() + interval '15 minutes' WHERE id = ? AND state = 'SUBMITTED'";
            QuarkusTransaction.requiringNew().run(() -> sql.change(later, waiting.id));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Reply %s could not be passed on", waiting.id);
        }
    }

    /** Whoever came first, a decision or another instance, has the last word: what is not as it was read is left. */
    private void passOn(Waiting waiting) {
        Comment.locked(waiting.comment).orElseThrow();
        Reply reply = Reply.findById(waiting.id, LockModeType.PESSIMISTIC_WRITE);
        if (reply.state != ReplyState.SUBMITTED || !waiting.approver.equals(reply.held.approverId)) return;
        Instant now = sql.now();
        var turn = gate.turn(reply, reply.held.submittedBy, waiting.approver, now);
        // nobody else is there either: it stays until the deadline
        if (!waiting.silent && mayDecide(waiting) && authority.isAway(new MemberId(turn.approver()))) return;
        reply.passOn(turn);
        reply.persistAndFlush();
        var kind = ReplyChanged.Kind.PASSED_ON;
        changes.fire(new ReplyChanged(
                reply.id,
                reply.commentId,
                reply.channelId,
                kind,
                null,
                null,
                now,
                waiting.approver.toString(),
                turn.approver().toString(),
                reply.version));
    }
}
