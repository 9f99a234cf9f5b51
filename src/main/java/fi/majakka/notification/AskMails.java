package fi.majakka.notification;

import fi.majakka.coverage.AskChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Who is asked to take a gap hears of it by mail too: it may be near, and they may not look here. */
@ApplicationScoped
class AskMails {
    private final Mails mails;

    AskMails(Mails mails) {
        this.mails = mails;
    }

    void asked(@Observes AskChanged ask) {
        if (ask.kind() != AskChanged.Kind.MADE) return;
        for (var member : ask.concerned()) mails.write(letter(member, ask), ask.at());
    }

    private static Letter letter(UUID member, AskChanged ask) {
        var when = DutyWords.of(ask.time(), ask.zone());
        var until = DutyWords.of(ask.answerBy(), ask.zone());
        var subject = "Otatko vuoron? / Can you take it? " + DutyWords.line(ask.deskName()) + ", " + when;
        var body = "Nobody is on duty at " + ask.deskName() + " (" + ask.zone() + "):\n\n  " + when
                + "\n\nYou are asked to take it. Answer by " + until + " under My shifts.\n\nMajakka\n";
        return new Letter(member, subject, body, null, null);
    }
}
