package fi.majakka.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** The job that seals what was committed, once a second. */
@ApplicationScoped
class Sealing {
    private static final Logger LOG = Logger.getLogger(Sealing.class);

    private final Sealer sealer;
    private Anchor left;
    private String complaint;
    private boolean ended;

    Sealing(Sealer sealer) {
        this.sealer = sealer;
    }

    /** Waits for a turn that runs: the database goes away next. */
    synchronized void end(@Observes ShutdownEvent stopping) {
        ended = true;
    }

    @Scheduled(
            every = "{majakka.audit.tick}",
            identity = "audit-sealing",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void sealWhatWaits() {
        try {
            boolean more = !ended;
            while (more) more = turn() == Sealer.MOST;
        } catch (RuntimeException e) {
            complain(e.getMessage());
        }
    }

    private int turn() {
        var turn = sealer.seal(left);
        left = turn.end();
        complaint = null;
        return turn.rows();
    }

    /** Not each second the same. */
    private void complain(String why) {
        if (!why.equals(complaint)) LOG.errorf("The audit trail is not sealed: %s", why);
        complaint = why;
    }
}
