package fi.majakka.coverage.watch;

import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The job that proves the coming twelve weeks again: after each change of a rule or a role, and once a day. */
@ApplicationScoped
public class ProofWatch {
    private static final String DUE = """
            SELECT d.id FROM desk d LEFT JOIN coverage_proof p ON p.desk_id = d.id
            WHERE d.removed_at IS NULL AND (p.desk_id IS NULL OR p.proved_at < now() - interval '1 day'
              OR p.version <> %s)
            ORDER BY d.id LIMIT 1""".formatted(RulesVersion.NOW);

    private final Sql sql;
    private final ProofLedger ledger;

    ProofWatch(Sql sql, ProofLedger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    /** All desks at once: who is planned at one is not free at another. */
    @Scheduled(
            every = "{majakka.coverage.tick}",
            identity = "proof-watch",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void prove() {
        if (sql.list(DUE, List.of(), row -> Sql.uuid(row, "id")).isEmpty()) return;
        QuarkusTransaction.requiringNew().run(ledger::prove);
    }
}
