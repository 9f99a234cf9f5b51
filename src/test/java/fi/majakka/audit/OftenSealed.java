package fi.majakka.audit;

import fi.majakka.Often;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Seals rows in place of the scheduler, which tests turn off. */
@ApplicationScoped
public class OftenSealed {
    @Inject
    Sealing sealing;

    @Inject
    OftenSealed self;

    private Often often;

    void begin(@Observes StartupEvent started) {
        often = new Often(() -> self.seal());
    }

    @ActivateRequestContext
    void seal() {
        sealing.sealWhatWaits();
    }

    void end(@Observes ShutdownEvent stopping) {
        often.close();
    }
}
