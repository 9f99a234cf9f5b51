package fi.majakka.inbox.assignment;

import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The job that takes the steps that are due: from who has the item to whoever is next, so that none is forgotten. */
@ApplicationScoped
public class Escalating {
    private static final Logger LOG = Logger.getLogger(Escalating.class);
    private static final int BATCH = 50;

    private final Sql sql;
    private final EscalationSteps steps;
    private final Heartbeat heartbeat;

    Escalating(Sql sql, EscalationSteps steps, Heartbeat heartbeat) {
        this.sql = sql;
        this.steps = steps;
        this.heartbeat = heartbeat;
    }

    @Scheduled(
            every = "{majakka.work.tick}",
            identity = "escalation",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void escalate() {
        boolean all = true;
        List<Due> due;
        do {
            due = due();
            for (var step : due) all &= take(step);
        } while (all && due.size() == BATCH);
        if (all) heartbeat.beat();
    }

    private List<Due> due() {
        return sql.list(
                "SELECT comment_id, step FROM escalation WHERE fire_at <= now() ORDER BY fire_at LIMIT ?",
                List.of(BATCH),
                row -> new Due(Sql.uuid(row, "comment_id"), row.getInt("step")));
    }

    private record Due(UUID comment, int step) {}

    /** One that cannot be taken holds up no other; the heart then does not beat, and the operator sees it. */
    private boolean take(Due due) {
        try {
            QuarkusTransaction.requiringNew().run(() -> steps.take(due.comment, due.step));
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Step %d of comment %s could not be taken", due.step, due.comment);
            return false;
        }
    }
}
