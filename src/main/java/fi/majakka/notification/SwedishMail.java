package fi.majakka.notification;

/** Mail in Swedish, as it is written in Finland. */
final class SwedishMail extends MailWords {
    SwedishMail() {
        super("sv", "EEE d MMM uuuu 'kl.' H.mm", "H.mm");
    }

    @Override
    String newShifts(String desk, int count) {
        return (count == 1 ? "Nytt pass: " : "Nya pass: ") + desk;
    }

    @Override
    String cancelledShifts(String desk, int count) {
        return (count == 1 ? "Inställt pass: " : "Inställda pass: ") + desk;
    }

    @Override
    String onDuty(String place) {
        return "Du har jour: " + place;
    }

    @Override
    String notOnDuty(String place) {
        return "Du har inte längre jour: " + place;
    }

    @Override
    String calendarHolds(int first) {
        return "Kalenderfilen innehåller de första " + first + ".";
    }

    @Override
    String entry(String desk) {
        return "Jour: " + desk;
    }

    @Override
    String begins(String desk, String when) {
        return "Ditt pass börjar: " + desk + ", " + when;
    }

    @Override
    String yourShift(String place) {
        return "Ditt pass: " + place;
    }

    @Override
    String canYou(String desk, String when) {
        return "Tar du passet? " + desk + ", " + when;
    }

    @Override
    String nobody(String place) {
        return "Ingen har jour: " + place;
    }

    @Override
    String answerBy(String until) {
        return "Du tillfrågas om du tar passet. Svara senast " + until + " på sidan Mina pass.";
    }

    @Override
    String more(int count) {
        return "och " + count + " till";
    }
}
