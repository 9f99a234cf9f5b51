package fi.majakka.inbox;

import fi.majakka.Often;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Reads channels, and frees what nobody may do any more, in place of the scheduler, which tests turn off. */
@ApplicationScoped
public class OftenRead {
    @Inject
    CommentFetch fetch;

    @Inject
    Leavers leavers;

    @Inject
    OftenRead self;

    private Often often;

    void begin(@Observes StartupEvent started) {
        often = new Often(() -> self.read());
    }

    @ActivateRequestContext
    void read() {
        fetch.readDueChannels();
        leavers.releaseWhatItsHolderMayNotDo();
    }

    void end(@Observes ShutdownEvent stopping) {
        often.close();
    }
}
