package fi.majakka.inbox.assignment;

import fi.majakka.coverage.watch.DutyWatch;
import fi.majakka.coverage.watch.GapFilling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;

/** The jobs of duty, each in a request of its own as the scheduler does it; tests turn the scheduler off. */
@ApplicationScoped
public class DutyJobs {
    @Inject
    DutyWatch watch;

    @Inject
    Assigning assigning;

    @Inject
    Targets targets;

    @Inject
    Escalating escalating;

    @Inject
    GapFilling filling;

    @Inject
    OutOfHoursWatch outOfHours;

    @Inject
    DutyJobs self;

    /** Duty is followed until now, then new work is given. */
    public void run() {
        CompletableFuture.runAsync(self::follow).join();
        CompletableFuture.runAsync(self::give).join();
    }

    /** Gaps that are near are closed where that was agreed. */
    public void fill() {
        CompletableFuture.runAsync(self::fillOne).join();
    }

    @ActivateRequestContext
    void fillOne() {
        filling.fill();
    }

    /** Targets are set, and steps that are due are taken. */
    public void escalate() {
        CompletableFuture.runAsync(self::target).join();
        CompletableFuture.runAsync(self::step).join();
    }

    /** Who wrote while a desk was closed is told. */
    public void tell() {
        CompletableFuture.runAsync(self::tellAuthors).join();
    }

    @ActivateRequestContext
    void tellAuthors() {
        outOfHours.tellAuthors();
    }

    @ActivateRequestContext
    void target() {
        targets.setWhatIsMissing();
    }

    @ActivateRequestContext
    void step() {
        escalating.escalate();
    }

    @ActivateRequestContext
    void follow() {
        watch.follow();
    }

    @ActivateRequestContext
    void give() {
        assigning.giveWhatIsNew();
    }
}
