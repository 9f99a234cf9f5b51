package fi.majakka.coverage.calendar;

import fi.majakka.coverage.absence.AbsenceKind;
import fi.majakka.coverage.duty.Reason;
import fi.majakka.coverage.holiday.Holiday;

/** Calendars in Finnish. */
final class FinnishFeed extends FeedWords {
    @Override
    String onDuty(String desk) {
        return "Vuorossa: " + desk;
    }

    @Override
    String insteadOf(String name) {
        return "Sijaistaa: " + name;
    }

    @Override
    String gap(boolean nobody) {
        return nobody ? "Aukko: ei ketään" : "Aukko: liian vähän väkeä";
    }

    @Override
    String why(Reason reason) {
        return switch (reason) {
            case NOBODY_PLANNED -> "Ketään ei ole merkitty vuoroon.";
            case ALL_ABSENT -> "Kaikki ovat poissa.";
            case NOBODY_WITH_THE_RIGHT -> "Vuorossa on vain sellaisia, jotka eivät saa vastata täällä.";
            case SUPERVISED_WITHOUT_APPROVER -> "Vastaus pitää hyväksyä, eikä hyväksyjää ole vuorossa.";
            case DELEGATION_ENDED -> "Valtuus on päättynyt.";
            case PERSON_HAS_LEFT -> "Vuorossa olisi joku, joka on lähtenyt talosta.";
            case PERSON_UNKNOWN -> "Säännöissä on joku, joka ei kuulu joukkoon.";
            case TOO_FEW -> "Vuorossa on liian vähän väkeä.";
            case TOO_FEW_ALONE -> "Liian harva vastaa ilman hyväksyntää.";
            case KEEPERS_AWAY -> "Kanavan avaimen haltijat ovat poissa.";
        };
    }

    @Override
    String closed(Holiday.Names holiday) {
        return "Kiinni: " + (holiday.fi() == null ? holiday.en() : holiday.fi());
    }

    @Override
    String away(AbsenceKind kind, boolean asked) {
        var what = switch (kind) {
            case HOLIDAY -> "Loma";
            case ILL -> "Sairaana";
            case OTHER -> "Poissa";
        };
        return asked ? what + " (pyydetty)" : what;
    }
}
