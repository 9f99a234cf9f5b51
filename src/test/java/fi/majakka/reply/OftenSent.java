package fi.majakka.reply;

import fi.majakka.Often;
import fi.majakka.reply.approval.ApprovalWatch;
import fi.majakka.reply.sending.Reconciler;
import fi.majakka.reply.sending.ReplySender;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Sends replies, looks for unknown ones and passes on what waits for an approval, in place of the scheduler, which tests turn off. */
@ApplicationScoped
public class OftenSent {
    @Inject
    ReplySender sender;

    @Inject
    Reconciler reconciler;

    @Inject
    ApprovalWatch approvals;

    @Inject
    OftenSent self;

    private Often often;

    void begin(@Observes StartupEvent started) {
        often = new Often(() -> self.send());
    }

    @ActivateRequestContext
    void send() {
        sender.sendDueReplies();
        reconciler.lookForUnknownReplies();
        approvals.passOnWhatWaits();
    }

    void end(@Observes ShutdownEvent stopping) {
        often.close();
    }
}
