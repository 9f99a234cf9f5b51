package fi.majakka.inbox;

import fi.majakka.channel.Cursors;
import fi.majakka.shared.Lease;
import fi.majakka.shared.Workers;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** The job that reads channels: it claims those that are due and reads each on a thread of its own. */
@ApplicationScoped
class CommentFetch {
    private static final Logger LOG = Logger.getLogger(CommentFetch.class);
    private static final int AT_ONCE = 8;
    /** Then the next tick goes on: a program that stops must not wait for a worker that finds more and more. */
    private static final int IN_A_ROW = 20;

    private final Cursors cursors;
    private final ChannelReader reader;
    private final Workers workers = new Workers("comment-fetch", AT_ONCE);
    private final Semaphore free = new Semaphore(AT_ONCE);

    CommentFetch(Cursors cursors, ChannelReader reader) {
        this.cursors = cursors;
        this.reader = reader;
    }

    void end(@Observes ShutdownEvent stopping) {
        workers.close();
    }

    @Scheduled(
            every = "{majakka.fetch.tick}",
            identity = "comment-fetch",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readDueChannels() {
        int slots = free.drainPermits();
        if (slots == 0) return;
        var claimed = cursors.claimDue(slots);
        free.release(slots - claimed.size());
        for (var lease : claimed) workers.run(() -> readOn(lease));
    }

    /** A worker that is done takes the next channel that waits: a claim never lies in a row behind slow ones. */
    private void readOn(Lease first) {
        try {
            var next = Optional.of(first);
            for (int i = 0; i < IN_A_ROW && next.isPresent(); i++) {
                read(next.get());
                next = cursors.claimDue(1).stream().findFirst();
            }
            next.ifPresent(this::read);
        } finally {
            free.release();
        }
    }

    private void read(Lease lease) {
        try {
            reader.read(lease);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Channel %s could not be read", lease.id());
        }
    }
}
