package fi.majakka.shared;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Threads of a job, which share nothing with whoever gave them work: no request, no session, no transaction. */
public final class Workers implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 40;
    private final ExecutorService pool;
    private final Semaphore free;
    private final Lock open = new ReentrantLock();

    public Workers(String name, int threads) {
        this.free = new Semaphore(threads);
        var loader = Thread.currentThread().getContextClassLoader();
        var number = new AtomicInteger();
        this.pool = Executors.newFixedThreadPool(threads, work -> {
            var thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setContextClassLoader(loader);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Gives each free thread something to do. What is claimed begins at once: a lease must not run out in a queue.
     *
     * @param claim is asked for at most so many; {@code work} does one of them and throws nothing
     */
    public <T> void fill(IntFunction<List<T>> claim, Consumer<T> work) {
        unlessClosed(() -> fillNow(claim, work));
    }

    /** Does it now, and lets the end wait for it; what comes after the end waits for the next start. */
    public void unlessClosed(Runnable turn) {
        open.lock();
        try {
            if (!pool.isShutdown()) turn.run();
        } finally {
            open.unlock();
        }
    }

    private <T> void fillNow(IntFunction<List<T>> claim, Consumer<T> work) {
        int idle = free.drainPermits();
        try {
            if (idle == 0) return;
            for (var item : claim.apply(idle)) {
                pool.execute(() -> doOne(item, work));
                idle--;
            }
        } finally {
            free.release(idle);
        }
    }

    private <T> void doOne(T item, Consumer<T> work) {
        try {
            work.accept(item);
        } finally {
            free.release();
        }
    }

    /** Takes no more work and lets what runs come to its end: a network call takes up to 30 s. */
    @Override
    public void close() {
        unlessClosed(pool::shutdown);
        try {
            if (!pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) pool.shutdownNow();
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
