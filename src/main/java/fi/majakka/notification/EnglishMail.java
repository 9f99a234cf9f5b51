package fi.majakka.notification;

/** Mail in English. */
final class EnglishMail extends MailWords {
    EnglishMail() {
        super("en", "EEE d MMM uuuu H:mm", "H:mm");
    }

    @Override
    String newShifts(String desk, int count) {
        return (count == 1 ? "New shift: " : "New shifts: ") + desk;
    }

    @Override
    String cancelledShifts(String desk, int count) {
        return (count == 1 ? "Shift cancelled: " : "Shifts cancelled: ") + desk;
    }

    @Override
    String onDuty(String place) {
        return "You are on duty at " + place + ":";
    }

    @Override
    String notOnDuty(String place) {
        return "You are not on duty any more at " + place + ":";
    }

    @Override
    String calendarHolds(int first) {
        return "The calendar file holds the first " + first + ".";
    }

    @Override
    String entry(String desk) {
        return "On duty: " + desk;
    }

    @Override
    String begins(String desk, String when) {
        return "Your shift begins: " + desk + ", " + when;
    }

    @Override
    String yourShift(String place) {
        return "Your shift at " + place + ":";
    }

    @Override
    String canYou(String desk, String when) {
        return "Can you take this shift? " + desk + ", " + when;
    }

    @Override
    String nobody(String place) {
        return "Nobody is on duty at " + place + ":";
    }

    @Override
    String answerBy(String until) {
        return "You are asked to take it. Answer by " + until + " under My shifts.";
    }

    @Override
    String more(int count) {
        return "and " + count + " more";
    }
}
