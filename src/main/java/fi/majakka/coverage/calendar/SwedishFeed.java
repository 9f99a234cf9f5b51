package fi.majakka.coverage.calendar;

import fi.majakka.coverage.absence.AbsenceKind;
import fi.majakka.coverage.duty.Reason;
import fi.majakka.coverage.holiday.Holiday;

/** Calendars in Swedish, as it is written in Finland. */
final class SwedishFeed extends FeedWords {
    @Override
    String onDuty(String desk) {
        return "Jour: " + desk;
    }

    @Override
    String insteadOf(String name) {
        return "Ersätter: " + name;
    }

    @Override
    String gap(boolean nobody) {
        return nobody ? "Lucka: ingen" : "Lucka: för få";
    }

    @Override
    String why(Reason reason) {
        return switch (reason) {
            case NOBODY_PLANNED -> "Ingen är planerad.";
            case ALL_ABSENT -> "Alla är borta.";
            case NOBODY_WITH_THE_RIGHT -> "Bara sådana har jour som inte får svara här.";
            case SUPERVISED_WITHOUT_APPROVER -> "Svaret ska godkännas, och ingen som godkänner har jour.";
            case DELEGATION_ENDED -> "Behörigheten har gått ut.";
            case PERSON_HAS_LEFT -> "Den som skulle ha jour har slutat.";
            case PERSON_UNKNOWN -> "I reglerna finns någon som inte hör till laget.";
            case TOO_FEW -> "För få har jour.";
            case TOO_FEW_ALONE -> "För få svarar utan godkännande.";
            case KEEPERS_AWAY -> "De som har kanalens nyckel är borta.";
        };
    }

    @Override
    String closed(Holiday.Names holiday) {
        return "Stängt: " + (holiday.sv() == null ? holiday.en() : holiday.sv());
    }

    @Override
    String away(AbsenceKind kind, boolean asked) {
        var what = switch (kind) {
            case HOLIDAY -> "Semester";
            case ILL -> "Sjuk";
            case OTHER -> "Borta";
        };
        return asked ? what + " (begärd)" : what;
    }
}
