package fi.majakka.coverage.calendar;

import fi.majakka.coverage.absence.AbsenceKind;
import fi.majakka.coverage.duty.Reason;
import fi.majakka.coverage.holiday.Holiday;
import java.util.Map;

/** What a calendar says, in one language. Names stand where no language has to inflect them. */
abstract class FeedWords {
    private static final Map<String, FeedWords> ALL =
            Map.of("fi", new FinnishFeed(), "sv", new SwedishFeed(), "en", new EnglishFeed());

    /** @param language fi, sv or en */
    static FeedWords in(String language) {
        return ALL.get(language);
    }

    abstract String onDuty(String desk);

    abstract String insteadOf(String name);

    /** @param nobody none at all, and not only too few */
    abstract String gap(boolean nobody);

    abstract String why(Reason reason);

    abstract String closed(Holiday.Names holiday);

    /** @param asked it is not approved yet */
    abstract String away(AbsenceKind kind, boolean asked);
}
