package fi.majakka.notification;

/** Mail in Finnish. */
final class FinnishMail extends MailWords {
    FinnishMail() {
        super("fi", "EEE d.M.uuuu 'klo' H.mm", "H.mm");
    }

    @Override
    String newShifts(String desk, int count) {
        return (count == 1 ? "Uusi vuoro: " : "Uusia vuoroja: ") + desk;
    }

    @Override
    String cancelledShifts(String desk, int count) {
        return (count == 1 ? "Vuoro peruuntui: " : "Vuoroja peruuntui: ") + desk;
    }

    @Override
    String onDuty(String place) {
        return "Olet vuorossa: " + place;
    }

    @Override
    String notOnDuty(String place) {
        return "Et ole enää vuorossa: " + place;
    }

    @Override
    String calendarHolds(int first) {
        return "Kalenteritiedostossa on niistä " + first + " ensimmäistä.";
    }

    @Override
    String entry(String desk) {
        return "Vuorossa: " + desk;
    }

    @Override
    String begins(String desk, String when) {
        return "Vuorosi alkaa: " + desk + ", " + when;
    }

    @Override
    String yourShift(String place) {
        return "Vuorosi: " + place;
    }

    @Override
    String canYou(String desk, String when) {
        return "Otatko vuoron? " + desk + ", " + when;
    }

    @Override
    String nobody(String place) {
        return "Kukaan ei ole vuorossa: " + place;
    }

    @Override
    String answerBy(String until) {
        return "Sinulta kysytään, otatko vuoron. Vastaa viimeistään " + until + " sivulla Omat vuorot.";
    }

    @Override
    String more(int count) {
        return "ja " + count + " muuta";
    }
}
