package fi.majakka.coverage.holiday;

import fi.majakka.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The free days of every country. They come with the program: what a government adds at short notice is not among them.
 *
 * <p>A country is an ISO 3166 code such as {@code FI}; its part is the rest of an ISO 3166-2 code such as {@code 01} of
 * {@code FI-01}, or null for what is free everywhere. What is unknown is an {@link Invalid} that names what is known.
 */
@ApplicationScoped
public class Holidays {
    static final int FIRST_YEAR = 1950;
    static final int LAST_YEAR = 2100;

    /** Of years of countries: anybody may ask for any, and only a few are asked for again. */
    private static final int MOST_KEPT = 1_000;

    private final Map<Asked, List<Holiday>> kept = new ConcurrentHashMap<>();

    private record Asked(String country, String part, int year) {}

    /** By their dates; two feasts may fall on one. */
    public List<Holiday> of(String country, String subdivision, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR)
            throw new Invalid("year", "must be from " + FIRST_YEAR + " to " + LAST_YEAR);
        if (kept.size() >= MOST_KEPT) kept.clear();
        var part = subdivision == null ? null : subdivision.toUpperCase(Locale.ROOT);
        return kept.computeIfAbsent(
                new Asked(country, part, year),
                asked -> CalendarFile.of(country).days(part, year));
    }

    /** By their dates, {@code until} not included. Where two feasts fall on one date, the one by law is told. */
    public Map<LocalDate, Holiday> between(String country, String subdivision, LocalDate from, LocalDate until) {
        var days = new TreeMap<LocalDate, Holiday>();
        for (int year = from.getYear(); LocalDate.of(year, 1, 1).isBefore(until); year++)
            for (var day : of(country, subdivision, year))
                if (!day.date().isBefore(from) && day.date().isBefore(until))
                    days.merge(day.date(), day, (a, b) -> a.kind().compareTo(b.kind()) <= 0 ? a : b);
        return Collections.unmodifiableMap(days);
    }
}
