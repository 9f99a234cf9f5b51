package fi.majakka.reply;

import fi.majakka.channel.Channel;
import fi.majakka.inbox.Comment;
import fi.majakka.inbox.WrittenOutOfHours;
import fi.majakka.shared.Change;
import fi.majakka.shared.Ids;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Tells who writes while the desk is closed by when it answers. The comment stays as new as it was. */
@ApplicationScoped
class OutOfHoursReply {
    private static final Logger LOG = Logger.getLogger(OutOfHoursReply.class);

    private final Sql sql;
    private final Event<Change> changes;

    OutOfHoursReply(Sql sql, Event<Change> changes) {
        this.sql = sql;
        this.changes = changes;
    }

    void tell(@Observes WrittenOutOfHours written) {
        var comment = Comment.locked(written.commentId()).orElseThrow();
        var channel = Channel.connected(comment.channelId).orElse(null);
        if (channel == null || !channel.canReply) return;
        if (channel.length().excess(written.text()) > 0) {
            LOG.warnf("What is told out of hours is too long for %s", channel.name);
            return;
        }
        var now = sql.now();
        var key = "out-of-hours " + comment.id;
        var reply = new Reply(Ids.next(now), comment, new MemberId(written.by()), key, written.until(), now);
        reply.write(written.text(), comment.version);
        reply.queue(now, Duration.ZERO);
        reply.persistAndFlush();
        changes.fire(new ReplyChanged(
                reply.id,
                reply.commentId,
                reply.channelId,
                ReplyChanged.Kind.QUEUED,
                null,
                null,
                now,
                null,
                reply.word(),
                reply.version));
    }
}
