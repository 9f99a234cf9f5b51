package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Reason;
import fi.majakka.coverage.duty.Stretch.Missing;
import java.util.List;
import java.util.stream.Collectors;

/** Gaps in words that can be shown as they are. */
final class Words {
    private Words() {}

    static String of(Reason reason) {
        return switch (reason) {
            case NOBODY_PLANNED -> "nobody is planned";
            case ALL_ABSENT -> "all who are planned are absent";
            case NOBODY_WITH_THE_RIGHT -> "nobody who is there may answer";
            case SUPERVISED_WITHOUT_APPROVER -> "who is there is supervised, and no approver is on duty";
            case DELEGATION_ENDED -> "the delegation of who is planned has ended";
            case PERSON_HAS_LEFT -> "who is planned has left";
            case PERSON_UNKNOWN -> "who is planned is not of the team";
            case TOO_FEW -> "too few are on duty";
            case TOO_FEW_ALONE -> "too few of those on duty answer without an approval";
            case KEEPERS_AWAY -> "too few of those are there who keep the channel's credential";
        };
    }

    /** The same with names. */
    static String of(GapFound gap, Book book) {
        var words = of(gap.reason());
        if (!gap.alone().isEmpty() && gap.reason() != Reason.KEEPERS_AWAY)
            words += " (" + gap.alone().stream().map(book::name).collect(Collectors.joining(", ")) + " alone, "
                    + gap.needed() + " needed)";
        return gap.missing().isEmpty() ? words : words + ": " + people(gap.missing(), book);
    }

    private static String people(List<Missing> missing, Book book) {
        return missing.stream().map(m -> person(m, book)).distinct().collect(Collectors.joining(", "));
    }

    private static String person(Missing missing, Book book) {
        var name = book.name(missing.member());
        return switch (missing.why()) {
            case ABSENT -> name + " is absent";
            case NO_RIGHT -> name + " may not answer here";
            case SUPERVISED -> name + " is supervised";
            case DELEGATION_ENDED -> name + "'s delegation has ended";
            case LEFT -> name + " has left";
            case UNKNOWN -> "somebody unknown";
        };
    }
}
