package fi.majakka.coverage.proposal;

import fi.majakka.shared.Conflict;
import fi.majakka.shared.Workers;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/** Searches for what was asked of this instance: two searches at a time, the others wait. */
@ApplicationScoped
public class Solvers {
    private static final Logger LOG = Logger.getLogger(Solvers.class);
    private static final int AT_ONCE = 2;
    private static final int MOST = 10;

    private final Proposals proposals;
    private final Map<UUID, Run> runs = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Task> queue = new ConcurrentLinkedQueue<>();
    private final Workers workers = new Workers("plan-search", AT_ONCE);

    private record Task(Run run, Kind kind) {}

    Solvers(Proposals proposals) {
        this.proposals = proposals;
    }

    /** @throws Conflict when so many wait already that the answer would come too late to be of use */
    public void requireRoom() {
        if (runs.size() >= MOST)
            throw new Conflict("too-many-proposals", "Others have asked for plans too: try again in a few minutes");
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) Run run) {
        runs.put(run.id, run);
        run.kinds().forEach(kind -> queue.add(new Task(run, kind)));
        fill();
    }

    private void fill() {
        workers.fill(this::next, this::search);
    }

    private List<Task> next(int idle) {
        return IntStream.range(0, idle)
                .mapToObj(i -> queue.poll())
                .filter(Objects::nonNull)
                .toList();
    }

    private void search(Task task) {
        try {
            task.run.search(task.kind);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The search for proposal %s failed", task.run.id);
        } finally {
            if (task.run.isOver()) end(task.run);
        }
    }

    private void end(Run run) {
        try {
            if (runs.remove(run.id) != null) proposals.end(run);
        } catch (RuntimeException e) {
            LOG.errorf(e, "What was found for proposal %s could not be kept", run.id);
        }
    }

    /** Says that this instance still searches, and hears when it should stop. */
    @Scheduled(every = "1s", identity = "plan-proposals", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void pulse() {
        fill();
        for (var run : runs.values()) if (!proposals.pulse(run)) run.end();
    }

    /** What was found is kept; whoever waited is told at once. */
    void stop(@Observes ShutdownEvent stopping) {
        queue.clear();
        runs.values().forEach(Run::end);
        workers.close();
        runs.values().forEach(this::end);
    }
}
