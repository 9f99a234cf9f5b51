package fi.majakka.inbox.assignment;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * When this instance's escalation last did all that was due: also told as the metric {@code majakka_escalation_heartbeat_seconds}.
 * It counts by a clock that nobody can set: with the wall clock set back, a silence would not be seen.
 */
@ApplicationScoped
class Heartbeat {
    private static final double MILLIS = 1000.0;

    private volatile long last = System.nanoTime();

    Heartbeat(MeterRegistry metrics) {
        metrics.gauge("majakka.escalation.heartbeat.seconds", this, h -> h.age().toMillis() / MILLIS);
    }

    void beat() {
        last = System.nanoTime();
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - last);
    }
}
