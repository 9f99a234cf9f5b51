package fi.majakka.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** The job that tells the log, once an hour, where the trail ends: the log lies outside the database. */
@ApplicationScoped
class AnchorLog {
    private static final Logger LOG = Logger.getLogger(AnchorLog.class);

    private final Anchors anchors;

    AnchorLog(Anchors anchors) {
        this.anchors = anchors;
    }

    @Scheduled(every = "1h", delayed = "10s", identity = "audit-anchor-log")
    void tell() {
        anchors.ofEnd().stream().findFirst().ifPresent(anchor -> LOG.infof("Audit anchor %s", anchor.json()));
    }
}
