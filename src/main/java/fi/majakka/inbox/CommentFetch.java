package fi.majakka.inbox;

import fi.majakka.channel.Cursors;
import fi.majakka.shared.Lease;
import fi.majakka.shared.Workers;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** The job that reads channels: it claims those that are due and reads each on a thread of its own. */
@ApplicationScoped
class CommentFetch {
    private static final Logger LOG = Logger.getLogger(CommentFetch.class);
    private static final int AT_ONCE = 8;

    private final Cursors cursors;
    private final ChannelReader reader;
    private final FetchConfig config;
    private final Workers workers = new Workers("comment-fetch", AT_ONCE);

    CommentFetch(Cursors cursors, ChannelReader reader, FetchConfig config) {
        this.cursors = cursors;
        this.reader = reader;
        this.config = config;
    }

    void end(@Observes ShutdownEvent stopping) {
        workers.close();
    }

    @Scheduled(
            every = "{majakka.fetch.tick}",
            identity = "comment-fetch",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readDueChannels() {
        workers.fill(free -> cursors.claimDue(free, config.lease()), this::read);
    }

    private void read(Lease lease) {
        try {
            reader.read(lease);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Channel %s could not be read", lease.id());
        }
    }
}
