package fi.majakka.coverage.calendar;

import fi.majakka.coverage.absence.AbsenceKind;
import fi.majakka.coverage.duty.Reason;
import fi.majakka.coverage.holiday.Holiday;

/** Calendars in English. */
final class EnglishFeed extends FeedWords {
    @Override
    String onDuty(String desk) {
        return "On duty: " + desk;
    }

    @Override
    String insteadOf(String name) {
        return "Instead of: " + name;
    }

    @Override
    String gap(boolean nobody) {
        return nobody ? "Gap: nobody" : "Gap: too few";
    }

    @Override
    String why(Reason reason) {
        return switch (reason) {
            case NOBODY_PLANNED -> "Nobody is planned.";
            case ALL_ABSENT -> "Everybody is away.";
            case NOBODY_WITH_THE_RIGHT -> "Only people are on duty who may not answer here.";
            case SUPERVISED_WITHOUT_APPROVER -> "The reply must be approved, and nobody who approves is on duty.";
            case DELEGATION_ENDED -> "The role has ended.";
            case PERSON_HAS_LEFT -> "Who would be on duty has left.";
            case PERSON_UNKNOWN -> "The rules name somebody who is not of the team.";
            case TOO_FEW -> "Too few are on duty.";
            case TOO_FEW_ALONE -> "Too few answer without approval.";
            case KEEPERS_AWAY -> "Those who keep the channel's key are away.";
        };
    }

    @Override
    String closed(Holiday.Names holiday) {
        return "Closed: " + holiday.en();
    }

    @Override
    String away(AbsenceKind kind, boolean asked) {
        var what = switch (kind) {
            case HOLIDAY -> "Away: holiday";
            case ILL -> "Away: ill";
            case OTHER -> "Away";
        };
        return asked ? what + " (asked for)" : what;
    }
}
