package fi.majakka.shared;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many requests a caller may make in a minute, told on every answer. Each instance counts for itself. */
@ApplicationScoped
public class RateLimit {
    private static final int MOST_CALLERS = 10_000;

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

    /** Before the fence: its answers tell the limit too. */
    void stand(@Observes Filters filters) {
        filters.register(this::take, 10_100);
    }

    private void take(RoutingContext request) {
        if (EarlyAnswer.rawPath(request).contains("/api/")) count(request);
        else request.next();
    }

    private void count(RoutingContext request) {
        var probe = bucket(caller(request.request())).tryConsumeAndReturnRemaining(1);
        var headers = request.response().headers();
        headers.set("RateLimit-Limit", Integer.toString(perMinute));
        headers.set("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
        headers.set("RateLimit-Reset", Long.toString(seconds(probe)));
        if (probe.isConsumed()) {
            request.next();
            return;
        }
        headers.set("Retry-After", Long.toString(seconds(probe)));
        EarlyAnswer.refuse(request, 429, "too-many-requests", "Wait " + seconds(probe) + " s");
    }

    /** A session or token counts for itself; without one the address does. Neither is kept longer than its bucket. */
    private static String caller(HttpServerRequest request) {
        var token = request.getHeader("Authorization");
        var session = session(request);
        if (token != null) return "t" + token.hashCode();
        if (session != null) return "s" + session.getValue().hashCode();
        return "a" + request.remoteAddress().hostAddress();
    }

    /** Large tokens make a cookie of several parts; already the first is nobody else's. */
    private static Cookie session(HttpServerRequest request) {
        var whole = request.getCookie("q_session");
        return whole != null ? whole : request.getCookie("q_session_chunk_1");
    }

    Bucket bucket(String caller) {
        return buckets.computeIfAbsent(caller, c -> bucket());
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
