package fi.majakka.inbox.assignment;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * When this instance's escalation last did all that was due: also told as the metric {@code majakka_escalation_heartbeat_seconds}.
 */
@ApplicationScoped
class Heartbeat {
    private static final double MILLIS = 1000.0;

    private final Clock clock;
    private volatile Instant last;

    Heartbeat(Clock clock, MeterRegistry metrics) {
        this.clock = clock;
        this.last = clock.instant();
        metrics.gauge("majakka.escalation.heartbeat.seconds", this, h -> h.age().toMillis() / MILLIS);
    }

    void beat() {
        last = clock.instant();
    }

    Duration age() {
        return Duration.between(last, clock.instant());
    }
}
