package fi.majakka.inbox.assignment;

import io.smallrye.health.api.Wellness;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether this instance's escalation runs. The program goes on without it, so it makes nobody restart it: {@code /q/health/well}. */
@Wellness
class EscalationHealth implements HealthCheck {
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final Heartbeat heartbeat;

    EscalationHealth(Heartbeat heartbeat) {
        this.heartbeat = heartbeat;
    }

    @Override
    public HealthCheckResponse call() {
        var age = heartbeat.age();
        return HealthCheckResponse.named("escalation")
                .status(age.compareTo(SILENCE) < 0)
                .withData("secondsSinceLastRun", age.toSeconds())
                .build();
    }
}
