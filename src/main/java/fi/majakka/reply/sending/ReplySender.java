package fi.majakka.reply.sending;

import fi.majakka.channel.Connectors;
import fi.majakka.channel.Credentials;
import fi.majakka.network.Delivery;
import fi.majakka.network.Failure;
import fi.majakka.reply.ReplyConfig;
import fi.majakka.shared.Lease;
import fi.majakka.shared.Workers;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** The job that posts replies: one attempt for each claim, never inside a transaction. */
@ApplicationScoped
public class ReplySender {
    private static final Logger LOG = Logger.getLogger(ReplySender.class);

    private final Due due;
    private final Outbox outbox;
    private final Connectors connectors;
    private final Credentials credentials;
    private final Workers workers;

    ReplySender(Due due, Outbox outbox, Connectors connectors, Credentials credentials, ReplyConfig config) {
        this.due = due;
        this.outbox = outbox;
        this.connectors = connectors;
        this.credentials = credentials;
        this.workers = new Workers("reply-sender", config.atOnce());
    }

    void end(@Observes ShutdownEvent stopping) {
        workers.close();
    }

    @Scheduled(
            every = "{majakka.reply.tick}",
            identity = "reply-sender",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sendDueReplies() {
        workers.unlessClosed(() -> due.toRescue().forEach(this::rescue));
        workers.fill(due::toSend, this::send);
    }

    private void rescue(Lease dead) {
        try {
            outbox.interrupted(dead);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Reply %s: that its sending was interrupted could not be stored", dead.id());
        }
    }

    private void send(Lease lease) {
        try {
            outbox.prepare(lease).ifPresent(this::send);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Reply %s: its end could not be stored, its lease will show it as unknown", lease.id());
        }
    }

    private void send(Attempt attempt) {
        Delivery delivery;
        try {
            var access = credentials.access(attempt.channel().channelId());
            delivery = connectors.of(attempt.channel()).reply(access, attempt.reply());
        } catch (Failure e) {
            LOG.infof("Reply %s: %s %s", attempt.lease().id(), e.kind(), e.getMessage());
            outbox.refused(attempt, e);
            return;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Reply %s: the connector broke", attempt.lease().id());
            outbox.refused(
                    attempt, new Failure(Failure.Kind.UNKNOWN_WRITE, "broken", "The connector broke while sending"));
            return;
        }
        outbox.sent(attempt.lease(), delivery);
    }
}
