package fi.majakka;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Does in tests what jobs do each second, more often: then nobody waits for the next second. */
public final class Often implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Often.class);
    private static final int EVERY_MILLIS = 100;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "often");
        thread.setDaemon(true);
        return thread;
    });

    public Often(Runnable job) {
        clock.scheduleWithFixedDelay(() -> attempt(job), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static void attempt(Runnable job) {
        try {
            job.run();
        } catch (RuntimeException e) {
            LOG.error("A job failed", e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
