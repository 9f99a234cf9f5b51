package fi.majakka.coverage.watch;

import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The job that tells who came on duty and who went off. Who is on duty needs no job: that is asked of the rules. */
@ApplicationScoped
public class DutyWatch {
    private static final Logger LOG = Logger.getLogger(DutyWatch.class);

    private static final String DUE = """
            SELECT d.id FROM desk d LEFT JOIN duty_seen s ON s.desk_id = d.id
            WHERE d.removed_at IS NULL AND (s.desk_id IS NULL OR s.next_at <= now()
              OR s.version <> %s)
            ORDER BY d.id""".formatted(RulesVersion.NOW);

    private final Sql sql;
    private final DutyTurns turns;

    DutyWatch(Sql sql, DutyTurns turns) {
        this.sql = sql;
        this.turns = turns;
    }

    @Scheduled(
            every = "{majakka.coverage.tick}",
            identity = "duty-watch",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void follow() {
        for (var desk : sql.list(DUE, List.of(), row -> Sql.uuid(row, "id"))) follow(desk);
    }

    /** One desk that cannot be followed holds up no other. */
    private void follow(UUID desk) {
        try {
            QuarkusTransaction.requiringNew().run(() -> turns.follow(desk));
        } catch (RuntimeException e) {
            LOG.errorf(e, "The duty of desk %s could not be followed", desk);
        }
    }
}
