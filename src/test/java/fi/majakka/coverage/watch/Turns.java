package fi.majakka.coverage.watch;

import fi.majakka.coverage.DutyTurned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears every turn of duty that was committed. */
@ApplicationScoped
public class Turns {
    private final List<DutyTurned> heard = new CopyOnWriteArrayList<>();

    void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) DutyTurned turn) {
        heard.add(turn);
    }

    List<DutyTurned> of(String desk) {
        return heard.stream()
                .filter(t -> t.subject().equals(UUID.fromString(desk)))
                .toList();
    }
}
