package fi.majakka.notification;

import fi.majakka.coverage.AskChanged;
import fi.majakka.shared.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Who is asked to take a gap hears of it by mail too: it may be near, and they may not look here. */
@ApplicationScoped
class AskMails {
    private final Mails mails;
    private final Readers readers;

    AskMails(Mails mails, Readers readers) {
        this.mails = mails;
        this.readers = readers;
    }

    void asked(@Observes AskChanged ask) {
        if (ask.kind() != AskChanged.Kind.MADE) return;
        for (var member : ask.concerned())
            mails.write(new DutyLetters(readers.wordsFor(new MemberId(member))).asked(member, ask), ask.at());
    }
}
