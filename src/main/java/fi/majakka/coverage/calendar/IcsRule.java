package fi.majakka.coverage.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.Recurrence;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * When an event comes again. It is worked out on the wall clock, where no day has 23 hours: what the zone makes of a time that
 * does not come, or comes twice, is decided for each occurrence alone.
 */
final class IcsRule {
    private static final Set<String> OFTEN = Set.of("SECONDLY", "MINUTELY", "HOURLY");
    private static final Set<String> SELDOM = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final TimeZone WALL = TimeZone.getTimeZone("UTC");
    private static final int LONGEST = 500;
    private static final int MOST_TURNS = 50_000;

    private final Map<String, String> parts;
    private final Recurrence recurrence;
    private final String until;

    /** @throws IcsFault when it cannot be read, or would come too often to be an absence */
    IcsRule(String text) {
        if (text.length() > LONGEST) throw new IcsFault("its rule is too long");
        parts = parts(text);
        until = parts.remove("UNTIL");
        var often = parts.getOrDefault("FREQ", "");
        if (OFTEN.contains(often)) throw new IcsFault("it repeats more than once a day: " + often);
        if (!SELDOM.contains(often)) throw new IcsFault("its rule cannot be read");
        for (var part : Set.of("BYHOUR", "BYMINUTE", "BYSECOND"))
            if (parts.getOrDefault(part, "").contains(","))
                throw new IcsFault("it repeats more than once a day: " + part);
        number("INTERVAL", 1000);
        number("COUNT", 1_000_000);
        recurrence = parsed();
    }

    private static Map<String, String> parts(String text) {
        var parts = new LinkedHashMap<String, String>();
        for (var part : text.toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            if (equals < 1
                    || parts.put(
                                    part.substring(0, equals).strip(),
                                    part.substring(equals + 1).strip())
                            != null) throw new IcsFault("its rule cannot be read");
        }
        return parts;
    }

    private void number(String part, int most) {
        var value = parts.get(part);
        if (value == null) return;
        if (!value.matches("0*[1-9]\\d{0,6}") || Integer.parseInt(value) > most)
            throw new IcsFault("its rule cannot be read: " + part);
    }

    private Recurrence parsed() {
        var text = parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
        var context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        try {
            return new RecurrenceRuleScribe()
                    .parseText(text, ICalDataType.RECUR, new ICalParameters(), context)
                    .getValue();
        } catch (RuntimeException e) {
            throw new IcsFault("its rule cannot be read");
        }
    }

    /** The last moment, as it was written; null when there is none. */
    String until() {
        return until;
    }

    /**
     * @param from occurrences before it are of no interest
     * @param goesOn asked for each from there on, in order, until it says no
     * @param haste throws when it took long enough
     */
    void walk(LocalDateTime begin, LocalDateTime from, Predicate<LocalDateTime> goesOn, Runnable haste) {
        try {
            var dates = recurrence.getDateIterator(date(begin), WALL);
            if (!parts.containsKey("COUNT") && from.isAfter(begin)) dates.advanceTo(date(from));
            for (int turn = 0; turn < MOST_TURNS && dates.hasNext(); turn++) {
                haste.run();
                var at = LocalDateTime.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
                if (!at.isBefore(from) && !goesOn.test(at)) return;
            }
        } catch (IcsFault e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IcsFault("its rule cannot be worked out");
        }
    }

    private static Date date(LocalDateTime at) {
        return Date.from(at.toInstant(ZoneOffset.UTC));
    }
}
