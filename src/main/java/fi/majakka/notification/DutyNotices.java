package fi.majakka.notification;

import fi.majakka.coverage.DutyChanged;
import fi.majakka.coverage.DutyTime;
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
    private final MailConfig config;

    DutyNotices(Notices notices, Mails mails, MailConfig config) {
        this.notices = notices;
        this.mails = mails;
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
        var desk = DutyWords.line(duty.deskName());
        if (!duty.gained().isEmpty())
            mails.write(
                    letter(duty, duty.gained(), "REQUEST", "Uusi vuoro / New shift: " + desk, "You are on duty"),
                    duty.at());
        if (!duty.lost().isEmpty())
            mails.write(
                    letter(
                            duty,
                            duty.lost(),
                            "CANCEL",
                            "Vuoro peruuntui / Shift cancelled: " + desk,
                            "You are not on duty any more"),
                    duty.at());
    }

    private static String summary(DutyChanged duty) {
        var first = duty.gained().isEmpty() ? duty.lost().get(0) : duty.gained().get(0);
        int more = duty.gained().size() + duty.lost().size() - 1;
        return DutyWords.brief(duty.deskName(), first, duty.zone()) + (more == 0 ? "" : " and " + more + " more");
    }

    private Letter letter(DutyChanged duty, List<DutyTime> times, String method, String subject, String words) {
        var more =
                times.size() <= Invitation.MOST ? "" : "\n\nThe calendar file holds the first " + Invitation.MOST + ".";
        var body = words + " at " + duty.deskName() + " (" + duty.zone() + "):\n\n" + DutyWords.list(times, duty.zone())
                + more + "\n\nMajakka\n";
        return new Letter(
                duty.member().value(), subject, body, Invitation.of(duty, times, method, config.from()), method);
    }

    void soon(@Observes ShiftSoon shift) {
        var when = DutyWords.of(shift.time(), shift.zone());
        var desk = DutyWords.line(shift.deskName());
        var told = new Told(
                "shift-soon",
                shift.desk(),
                null,
                shift.at(),
                DutyWords.brief(shift.deskName(), shift.time(), shift.zone()));
        notices.tell(told, null, List.of(shift.member().value()));
        var body = "Your shift at " + shift.deskName() + " (" + shift.zone() + "):\n\n  " + when + "\n\nMajakka\n";
        mails.write(
                new Letter(shift.member().value(), "Vuoro alkaa / Shift: " + desk + ", " + when, body, null, null),
                shift.at());
    }
}
