package fi.majakka.team;

import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Sessions that ended before their tokens did. They are rows, since a provider tells one instance and a browser asks any;
 * each instance keeps them in memory, since every request asks.
 */
@ApplicationScoped
public class EndedSessions {
    private static final Logger LOG = Logger.getLogger(EndedSessions.class);
    /** Longer than any provider's tokens live. Then their end is told by the provider, which does not renew them. */
    private static final Duration KEPT = Duration.ofHours(25);
    /** Rows get their time before they are committed: so far back each look begins. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final Map<String, SessionEnded> known = new ConcurrentHashMap<>();
    private final Sql sql;
    private final Event<SessionEnded> told;
    private Instant looked = Instant.EPOCH;

    EndedSessions(Sql sql, Event<SessionEnded> told) {
        this.sql = sql;
        this.told = told;
    }

    public boolean hold(Session session) {
        return ends(known.get(key(session.issuer(), "sid", session.id())), session)
                || ends(known.get(key(session.issuer(), "sub", session.subject())), session);
    }

    private static boolean ends(SessionEnded ended, Session session) {
        return ended != null && ended.ends(session);
    }

    /** Here from now on, on the other instances within a second or two. Telling it twice changes nothing. */
    void end(SessionEnded ended) {
        learn(ended);
        QuarkusTransaction.requiringNew()
                .run(() -> sql.change("""
                INSERT INTO ended_session (issuer, subject, session, up_to) VALUES (?, ?, ?, ?)
                ON CONFLICT (issuer, subject, session)
                DO UPDATE SET up_to = greatest(ended_session.up_to, excluded.up_to), at = now()""", ended.issuer(), ended.subject(), ended.session(), ended.upTo()));
    }

    /** Before the first request: what ended while this instance was not there. */
    void start(@Observes StartupEvent started) {
        look();
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP, identity = "ended-sessions")
    void lookAgain() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warnf("Ended sessions could not be read, trying again: %s", e.getMessage());
        }
    }

    private void look() {
        var now = sql.now();
        after(looked).forEach(this::learn);
        looked = now.minus(OVERLAP);
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "ended-sessions-sweep")
    void forgetOldOnes() {
        var old = sql.now().minus(KEPT);
        QuarkusTransaction.requiringNew().run(() -> sql.change("DELETE FROM ended_session WHERE at < ?", old));
        known.keySet().retainAll(after(old).stream().map(EndedSessions::key).toList());
    }

    private List<SessionEnded> after(Instant at) {
        return sql.list(
                "SELECT issuer, subject, session, up_to FROM ended_session WHERE at >= ?",
                List.of(at),
                row -> new SessionEnded(
                        row.getString("issuer"),
                        row.getString("subject"),
                        row.getString("session"),
                        Sql.instant(row, "up_to")));
    }

    private void learn(SessionEnded ended) {
        var before = known.put(key(ended), ended);
        if (!ended.equals(before)) told.fire(ended);
    }

    private static String key(SessionEnded ended) {
        return ended.session() != null
                ? key(ended.issuer(), "sid", ended.session())
                : key(ended.issuer(), "sub", ended.subject());
    }

    private static String key(String issuer, String kind, String name) {
        return issuer + " " + kind + " " + name;
    }
}
