package fi.majakka.integration;

import fi.majakka.team.EndedSessions;
import fi.majakka.team.Session;
import fi.majakka.team.SessionEnded;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Brings events to the streams that are open on this instance, a few times a second. */
@ApplicationScoped
class EventRelay {
    private static final Logger LOG = Logger.getLogger(EventRelay.class);
    private static final int AT_ONCE = 500;

    private final Sequencer sequencer;
    private final Events events;
    private final EndedSessions gone;
    private final Vertx vertx;
    private final Duration tick;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private long timer;
    private long passed = -1;
    private boolean ended;

    /** @param tick how often new events are looked for */
    EventRelay(
            Sequencer sequencer,
            Events events,
            EndedSessions gone,
            Vertx vertx,
            @ConfigProperty(name = "majakka.events.tick", defaultValue = "250ms") Duration tick) {
        this.sequencer = sequencer;
        this.events = events;
        this.gone = gone;
        this.vertx = vertx;
        this.tick = tick;
    }

    private record Listener(UnicastProcessor<Events.Event> waiting, Supplier<Hearing> hearing, Session whose) {}

    void start(@Observes StartupEvent started) {
        timer = vertx.setPeriodic(tick.toMillis(), t -> vertx.executeBlocking((Callable<Void>) this::relay));
    }

    void stop(@Observes ShutdownEvent stopped) {
        vertx.cancelTimer(timer);
        end();
        listeners.forEach(l -> l.waiting.onComplete());
    }

    /** Waits for a look that runs: the database goes away next. */
    private synchronized void end() {
        ended = true;
    }

    /**
     * New events for one reader, kept for it from this very call on: what happens before it begins to read is not lost.
     *
     * @param hearing asked again for each batch, so that a lost right ends what is told
     * @param whose the stream is: it ends with that session
     */
    Multi<Events.Event> from(Supplier<Hearing> hearing, Session whose) {
        var waiting = UnicastProcessor.<Events.Event>create();
        var listener = new Listener(waiting, hearing, whose);
        listeners.add(listener);
        if (gone.hold(whose)) waiting.onComplete(); // since the request was let in
        return waiting.onTermination().invoke(() -> listeners.remove(listener));
    }

    void sessionEnded(@Observes SessionEnded session) {
        listeners.stream().filter(l -> session.ends(l.whose)).forEach(l -> l.waiting.onComplete());
    }

    int open() {
        return listeners.size();
    }

    @ActivateRequestContext
    synchronized Void relay() {
        if (ended) return null;
        try {
            sequencer.sequence();
            if (passed < 0) passed = events.last();
            var news = events.after(passed, AT_ONCE);
            if (news.isEmpty()) return null;
            for (var listener : listeners) tell(listener, news);
            passed = news.get(news.size() - 1).seq();
        } catch (RuntimeException e) {
            LOG.warnf("Events could not be read, trying again: %s", e.getMessage());
        }
        return null;
    }

    /** A leaver's stream ends with the event that tells of the leaving. */
    private static void tell(Listener listener, java.util.List<Events.Event> news) {
        var hearing = listener.hearing.get();
        for (var event : news) if (hearing.hears(event)) listener.waiting.onNext(event);
        if (!hearing.belongs()) listener.waiting.onComplete();
    }
}
