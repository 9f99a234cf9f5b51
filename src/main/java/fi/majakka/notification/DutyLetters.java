package fi.majakka.notification;

import fi.majakka.coverage.AskChanged;
import fi.majakka.coverage.DutyChanged;
import fi.majakka.coverage.DutyTime;
import fi.majakka.coverage.ShiftSoon;
import java.util.List;
import java.util.UUID;

/** Letters about shifts, in the words of who reads them. */
record DutyLetters(MailWords words) {
    /** @param from who invites */
    Letter gained(DutyChanged duty, String from) {
        var subject =
                words.newShifts(DutyWords.line(duty.deskName()), duty.gained().size());
        return changed(duty, duty.gained(), invitation("REQUEST", duty, from), subject, words.onDuty(place(duty)));
    }

    /** @param from who takes the invitation back */
    Letter lost(DutyChanged duty, String from) {
        var subject = words.cancelledShifts(
                DutyWords.line(duty.deskName()), duty.lost().size());
        return changed(duty, duty.lost(), invitation("CANCEL", duty, from), subject, words.notOnDuty(place(duty)));
    }

    Letter soon(ShiftSoon shift) {
        var when = words.when(shift.time(), shift.zone());
        var body = body(words.yourShift(DutyWords.place(shift.deskName(), shift.zone())), "  " + when);
        var subject = words.begins(DutyWords.line(shift.deskName()), when);
        return new Letter(shift.member().value(), subject, body, null, null);
    }

    Letter asked(UUID member, AskChanged ask) {
        var when = words.when(ask.time(), ask.zone());
        var body = body(
                words.nobody(DutyWords.place(ask.deskName(), ask.zone())),
                "  " + when,
                words.answerBy(words.at(ask.answerBy(), ask.zone())));
        return new Letter(member, words.canYou(DutyWords.line(ask.deskName()), when), body, null, null);
    }

    private Invitation invitation(String method, DutyChanged duty, String from) {
        return new Invitation(method, from, words.entry(duty.deskName()));
    }

    private Letter changed(DutyChanged duty, List<DutyTime> times, Invitation invitation, String subject, String lead) {
        var list = words.list(times, duty.zone());
        var body = times.size() <= Invitation.MOST
                ? body(lead, list)
                : body(lead, list, words.calendarHolds(Invitation.MOST));
        return new Letter(duty.member().value(), subject, body, invitation.of(duty, times), invitation.method());
    }

    private static String place(DutyChanged duty) {
        return DutyWords.place(duty.deskName(), duty.zone());
    }

    private static String body(String... parts) {
        return String.join("\n\n", parts) + "\n\nMajakka\n";
    }
}
