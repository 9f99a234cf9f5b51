package fi.majakka;

import fi.majakka.shared.Change;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Breaks the transaction of a change while it is told: before the audit trail and the events hear of it, or after. */
@ApplicationScoped
public class Saboteur {
    /** Where in the row of listeners it sits. */
    public enum Place {
        FIRST,
        LAST
    }

    private final Set<String> armed = ConcurrentHashMap.newKeySet();
    private final AtomicInteger broken = new AtomicInteger();

    /** From now on this kind of change of this subject fails. */
    public void breaks(Place place, String what, String subject) {
        armed.add(place + what + subject);
    }

    public void rests() {
        armed.clear();
    }

    public int broken() {
        return broken.get();
    }

    void first(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Change change) {
        strike(Place.FIRST, change);
    }

    void last(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER + 1000) Change change) {
        strike(Place.LAST, change);
    }

    private void strike(Place place, Change change) {
        if (!armed.contains(place + change.what() + change.subject())) return;
        broken.incrementAndGet();
        throw new IllegalStateException("Sabotage, as wanted by a test");
    }
}
