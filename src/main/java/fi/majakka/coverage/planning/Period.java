package fi.majakka.coverage.planning;

import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.WallClock;
import fi.majakka.coverage.proof.Changing;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.Params;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A time that somebody asks for: dates in the desk's zone, or instants. */
final class Period {
    private static final Duration LONGEST = Duration.ofDays(400);

    private Period() {}

    /**
     * @param from a date or an instant; today when it is missing
     * @param until a date, which is the last one, or an instant; twelve weeks after from when it is missing
     */
    static Span of(String from, String until, ZoneId zone, Instant now) {
        var begin = from == null ? WallClock.dayBegin(LocalDate.ofInstant(now, zone), zone) : begin("from", from, zone);
        var end = until == null ? begin.plus(Changing.HORIZON) : end("until", until, zone);
        if (!end.isAfter(begin)) throw new Invalid("until", "must be after from");
        if (end.isAfter(begin.plus(LONGEST))) throw new Invalid("until", "must be within 400 days of from");
        return new Span(begin, end);
    }

    private static Instant begin(String field, String text, ZoneId zone) {
        return isDate(text) ? WallClock.dayBegin(date(field, text), zone) : Params.instant(field, text);
    }

    private static Instant end(String field, String text, ZoneId zone) {
        return isDate(text) ? WallClock.dayBegin(date(field, text).plusDays(1), zone) : Params.instant(field, text);
    }

    private static boolean isDate(String text) {
        return text.length() <= "2027-07-05".length();
    }

    private static LocalDate date(String field, String text) {
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() > 0) return date;
        } catch (DateTimeException e) {
            // told below
        }
        throw new Invalid(field, "must be a date such as 2027-07-05, or an instant");
    }
}
