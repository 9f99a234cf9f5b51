package fi.majakka.notification;

import fi.majakka.coverage.DutyTime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What mail says and how it tells times, in one language. Names stand where no language has to inflect them. */
abstract class MailWords {
    private static final int LISTED = 20;

    private final DateTimeFormatter moment;
    private final DateTimeFormatter clock;

    /**
     * @param moment the pattern of a day with a time
     * @param clock that of a time alone
     */
    MailWords(String language, String moment, String clock) {
        this.moment = DateTimeFormatter.ofPattern(moment, Locale.forLanguageTag(language));
        this.clock = DateTimeFormatter.ofPattern(clock, Locale.ROOT);
    }

    /** Subject: shifts came. */
    abstract String newShifts(String desk, int count);

    /** Subject: shifts fell away. */
    abstract String cancelledShifts(String desk, int count);

    abstract String onDuty(String place);

    abstract String notOnDuty(String place);

    abstract String calendarHolds(int first);

    /** In the calendar, for each shift. */
    abstract String entry(String desk);

    /** Subject: a shift is near. */
    abstract String begins(String desk, String when);

    abstract String yourShift(String place);

    /** Subject: a gap is offered. */
    abstract String canYou(String desk, String when);

    abstract String nobody(String place);

    abstract String answerBy(String until);

    abstract String more(int count);

    String at(Instant instant, String zone) {
        return instant.atZone(ZoneId.of(zone)).format(moment);
    }

    String when(DutyTime time, String zone) {
        var from = time.from().atZone(ZoneId.of(zone));
        var until = time.until().atZone(ZoneId.of(zone));
        boolean sameDay = from.toLocalDate().equals(until.toLocalDate());
        return from.format(moment) + (sameDay ? "–" + until.format(clock) : " – " + until.format(moment));
    }

    String list(List<DutyTime> times, String zone) {
        var lines = times.stream().limit(LISTED).map(t -> "  " + when(t, zone)).collect(Collectors.joining("\n"));
        return times.size() <= LISTED ? lines : lines + "\n  " + more(times.size() - LISTED);
    }
}
