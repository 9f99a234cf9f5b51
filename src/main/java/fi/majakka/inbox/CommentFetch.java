package fi.majakka.inbox;

import fi.majakka.channel.Channel;
import fi.majakka.channel.Cursors;
import fi.majakka.shared.Lease;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.context.api.ManagedExecutorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** The job that reads channels: it claims those that are due and reads each on a thread of its own. */
@ApplicationScoped
class CommentFetch {
    private static final Logger LOG = Logger.getLogger(CommentFetch.class);
    private static final int AT_ONCE = 8;

    private final Cursors cursors;
    private final ChannelReader reader;
    private final ManagedExecutor executor;

    CommentFetch(
            Cursors cursors,
            ChannelReader reader,
            @ManagedExecutorConfig(maxAsync = AT_ONCE, maxQueued = AT_ONCE) ManagedExecutor executor) {
        this.cursors = cursors;
        this.reader = reader;
        this.executor = executor;
    }

    @Scheduled(
            every = "{majakka.fetch.tick}",
            identity = "comment-fetch",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readDueChannels() {
        for (var lease : cursors.claimDue(AT_ONCE)) executor.execute(() -> read(lease));
    }

    private void read(Lease lease) {
        try {
            Channel.connected(lease.id()).ifPresent(channel -> reader.read(channel, lease));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Channel %s could not be read", lease.id());
        }
    }
}
