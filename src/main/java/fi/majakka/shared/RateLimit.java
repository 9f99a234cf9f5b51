package fi.majakka.shared;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** How many requests a caller may make in a minute, told on every answer. Each instance counts for itself. */
@ApplicationScoped
public class RateLimit {
    private static final int MOST_CALLERS = 10_000;
    private static final String PROBE = RateLimit.class.getName();

    private final int perMinute;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CALLERS;
        }
    });

    /** @param perMinute requests per caller and minute, 1 to a million */
    RateLimit(@ConfigProperty(name = "majakka.requests-per-minute", defaultValue = "1200") int perMinute) {
        this.perMinute = perMinute;
    }

    @ServerRequestFilter(priority = 100)
    public void take(ContainerRequestContext context, HttpServerRequest request) {
        var probe =
                buckets.computeIfAbsent(caller(context, request), c -> bucket()).tryConsumeAndReturnRemaining(1);
        context.setProperty(PROBE, probe);
        if (!probe.isConsumed()) throw new Problem(429, "too-many-requests", "Wait " + seconds(probe) + " s");
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext context, ContainerResponseContext answer) {
        if (!(context.getProperty(PROBE) instanceof ConsumptionProbe probe)) return;
        answer.getHeaders().putSingle("RateLimit-Limit", perMinute);
        answer.getHeaders().putSingle("RateLimit-Remaining", probe.getRemainingTokens());
        answer.getHeaders().putSingle("RateLimit-Reset", seconds(probe));
        if (answer.getStatus() == 429) answer.getHeaders().putSingle("Retry-After", seconds(probe));
    }

    /** A session or token counts for itself; without one the address does. Neither is kept longer than its bucket. */
    private String caller(ContainerRequestContext context, HttpServerRequest request) {
        var token = context.getHeaderString("Authorization");
        var session = context.getCookies().get("q_session");
        if (token != null) return "t" + token.hashCode();
        if (session != null) return "s" + session.getValue().hashCode();
        return "a" + request.remoteAddress().hostAddress();
    }

    private Bucket bucket() {
        var minute = Bandwidth.builder()
                .capacity(perMinute)
                .refillGreedy(perMinute, Duration.ofMinutes(1))
                .build();
        return Bucket.builder().addLimit(minute).build();
    }

    private static long seconds(ConsumptionProbe probe) {
        long nanos = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos) + 1);
    }
}
