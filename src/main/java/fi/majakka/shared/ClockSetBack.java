package fi.majakka.shared;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.common.runtime.ScheduledInvoker;
import io.quarkus.scheduler.common.runtime.SchedulerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Keeps the jobs going when the machine's clock is set back. The scheduler counts from a job's last time on the wall clock: set
 * back by an hour, it would start nothing for an hour, and the inbox would be dark. Each job is then begun anew.
 */
@ApplicationScoped
class ClockSetBack {
    private static final Logger LOG = Logger.getLogger(ClockSetBack.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** Less is a correction in passing, and makes a job no later than a busy machine does. */
    private static final Duration NOTICED = Duration.ofSeconds(2);

    private final Clock clock;
    private final Scheduler scheduler;
    private final SchedulerContext jobs;
    private final ScheduledExecutorService timer;
    private Duration ahead;
    private int times;

    ClockSetBack(Clock clock, Scheduler scheduler, SchedulerContext jobs, ScheduledExecutorService timer) {
        this.clock = clock;
        this.scheduler = scheduler;
        this.jobs = jobs;
        this.timer = timer;
    }

    void watch(@Observes io.quarkus.runtime.StartupEvent start) {
        ahead = ahead();
        timer.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** How far the wall clock is ahead of the one that nobody can set. */
    private Duration ahead() {
        return Duration.ofMillis(clock.millis() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
    }

    private void look() {
        var now = ahead();
        var back = ahead.minus(now);
        ahead = now;
        if (back.compareTo(NOTICED) < 0) return;
        LOG.warnf("This machine's clock went back by %d s: all jobs begin anew", back.toSeconds());
        times++;
        for (var method : jobs.getScheduledMethods())
            for (var job : method.getSchedules()) beginAnew(job, jobs.createInvoker(method.getInvokerClassName()));
    }

    /** What was begun at compile time can be paused and not ended; the database sees to it that nothing is done twice. */
    private void beginAnew(Scheduled job, ScheduledInvoker invoker) {
        if (scheduler.getScheduledJob(job.identity()) == null) return; // switched off
        scheduler.pause(job.identity());
        scheduler.unscheduleJob(name(job, times - 1));
        scheduler
                .newJob(name(job, times))
                .setInterval(job.every())
                .setConcurrentExecution(job.concurrentExecution())
                .setTask(at -> {
                    try {
                        invoker.invoke(at).toCompletableFuture().join();
                    } catch (Exception e) {
                        throw new IllegalStateException(job.identity(), e);
                    }
                })
                .schedule();
    }

    private static String name(Scheduled job, int times) {
        return job.identity() + "-" + times;
    }
}
