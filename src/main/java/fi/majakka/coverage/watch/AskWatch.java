package fi.majakka.coverage.watch;

import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The job that ends asks: when the time to answer is over, and when the gap went away without them. */
@ApplicationScoped
public class AskWatch {
    private static final Logger LOG = Logger.getLogger(AskWatch.class);

    private static final String DUE = """
            SELECT id FROM gap_ask WHERE state = 'OPEN' AND (answer_by <= now()
              OR rules_seen <> %s)
            ORDER BY id""".formatted(RulesVersion.NOW);

    private final Sql sql;
    private final AskEnding ending;

    AskWatch(Sql sql, AskEnding ending) {
        this.sql = sql;
        this.ending = ending;
    }

    @Scheduled(
            every = "{majakka.coverage.tick}",
            identity = "ask-watch",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void look() {
        for (var ask : sql.list(DUE, List.of(), row -> Sql.uuid(row, "id"))) look(ask);
    }

    /** One that cannot be looked at holds up no other. */
    private void look(UUID ask) {
        try {
            QuarkusTransaction.requiringNew().run(() -> ending.look(ask));
        } catch (RuntimeException e) {
            LOG.errorf(e, "The ask %s could not be looked at", ask);
        }
    }
}
