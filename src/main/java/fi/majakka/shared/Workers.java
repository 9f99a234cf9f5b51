package fi.majakka.shared;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads of a job, which share nothing with whoever gave them work: no request, no session, no transaction. */
public final class Workers implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 40;
    private final ExecutorService pool;

    public Workers(String name, int threads) {
        var loader = Thread.currentThread().getContextClassLoader();
        var number = new AtomicInteger();
        this.pool = Executors.newFixedThreadPool(threads, work -> {
            var thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setContextClassLoader(loader);
            thread.setDaemon(true);
            return thread;
        });
    }

    public void run(Runnable work) {
        if (!pool.isShutdown()) pool.execute(work); // what comes at the very end waits for the next start
    }

    /** Takes no more work and lets what runs come to its end: a network call takes up to 30 s. */
    @Override
    public void close() {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) pool.shutdownNow();
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
