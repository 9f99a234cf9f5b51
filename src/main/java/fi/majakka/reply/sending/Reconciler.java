package fi.majakka.reply.sending;

import fi.majakka.channel.Connectors;
import fi.majakka.channel.Credentials;
import fi.majakka.network.Failure;
import fi.majakka.shared.Lease;
import fi.majakka.shared.Workers;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** The job that looks for replies whose end is not known. It reads and never posts. */
@ApplicationScoped
public class Reconciler {
    private static final Logger LOG = Logger.getLogger(Reconciler.class);
    private static final int AT_ONCE = 5;

    private final Due due;
    private final Outbox outbox;
    private final Connectors connectors;
    private final Credentials credentials;
    private final Workers workers = new Workers("reconciler", AT_ONCE);

    Reconciler(Due due, Outbox outbox, Connectors connectors, Credentials credentials) {
        this.due = due;
        this.outbox = outbox;
        this.connectors = connectors;
        this.credentials = credentials;
    }

    void end(@Observes ShutdownEvent stopping) {
        workers.close();
    }

    @Scheduled(
            every = "{majakka.reply.tick}",
            identity = "reconciler",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void lookForUnknownReplies() {
        workers.fill(due::toLookFor, this::look);
    }

    private void look(Lease lease) {
        try {
            var asked = outbox.attempt(lease);
            var access = credentials.access(asked.channel().channelId());
            var found = connectors.of(asked.channel()).findOwnReply(access, asked.reply());
            if (found.isPresent()) outbox.found(lease, found.get());
            else outbox.notFound(lease);
        } catch (Failure e) {
            LOG.infof("Reply %s cannot be looked for: %s %s", lease.id(), e.kind(), e.getMessage());
            outbox.notFound(lease);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Reply %s could not be looked for", lease.id());
        }
    }
}
