package fi.majakka.notification;

import fi.majakka.coverage.DutyChanged;
import fi.majakka.coverage.ShiftSoon;
import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What members are told of their own shifts: here and by mail, with what their calendar needs. */
@ApplicationScoped
class DutyNotices {
    private final Notices notices;
    private final Mails mails;
    private final Readers readers;
    private final MailConfig config;

    DutyNotices(Notices notices, Mails mails, Readers readers, MailConfig config) {
        this.notices = notices;
        this.mails = mails;
        this.readers = readers;
        this.config = config;
    }

    /** Told to one member and to nobody else. */
    private record Told(String what, UUID subject, MemberId by, Instant at, String to) implements Change {
        @Override
        public UUID channel() {
            return null;
        }

        @Override
        public int version() {
            return 0;
        }

        @Override
        public String from() {
            return null;
        }
    }

    /** Who changed it knows. */
    void changed(@Observes DutyChanged duty) {
        if (duty.member().equals(duty.by())) return;
        var told = new Told("duty-changed", duty.desk(), duty.by(), duty.at(), summary(duty));
        notices.tell(told, null, List.of(duty.member().value()));
        var letters = new DutyLetters(readers.wordsFor(duty.member()));
        if (!duty.gained().isEmpty()) mails.write(letters.gained(duty, config.from()), duty.at());
        if (!duty.lost().isEmpty()) mails.write(letters.lost(duty, config.from()), duty.at());
    }

    private static String summary(DutyChanged duty) {
        var first = duty.gained().isEmpty() ? duty.lost().get(0) : duty.gained().get(0);
        int more = duty.gained().size() + duty.lost().size() - 1;
        return DutyWords.brief(duty.deskName(), first, duty.zone()) + (more == 0 ? "" : " and " + more + " more");
    }

    void soon(@Observes ShiftSoon shift) {
        var brief = DutyWords.brief(shift.deskName(), shift.time(), shift.zone());
        notices.tell(
                new Told("shift-soon", shift.desk(), null, shift.at(), brief),
                null,
                List.of(shift.member().value()));
        mails.write(new DutyLetters(readers.wordsFor(shift.member())).soon(shift), shift.at());
    }
}
