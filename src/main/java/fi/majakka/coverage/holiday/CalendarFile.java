package fi.majakka.coverage.holiday;

import static java.util.stream.Collectors.toCollection;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import fi.majakka.shared.Invalid;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Jollyday's file of one country. */
final class CalendarFile {
    /** Without the stock exchanges, which have files too. */
    static final SortedSet<String> COUNTRIES = HolidayManager.getSupportedCalendarCodes().stream()
            .filter(code -> code.length() == 2)
            .collect(toCollection(TreeSet::new));

    private static final Comparator<Holiday> ORDER = Comparator.comparing(Holiday::date)
            .thenComparing(holiday -> holiday.name().en());

    private final String country;
    private final HolidayManager file;

    private CalendarFile(String country, HolidayManager file) {
        this.country = country;
        this.file = file;
    }

    /** @throws Invalid when there is none of this country */
    static CalendarFile of(String country) {
        if (country == null || !COUNTRIES.contains(country))
            throw new Invalid("country", "is not known; known are " + String.join(", ", COUNTRIES));
        return new CalendarFile(country, open(country.toLowerCase(Locale.ROOT)));
    }

    /**
     * Jollyday looks for its reader where the thread looks for classes, never looks again, and lets a second caller see that it
     * has found none yet: one at a time, and from here.
     */
    private static synchronized HolidayManager open(String name) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(CalendarFile.class.getClassLoader());
        try {
            HolidayManager.setManagerCachingEnabled(false); // it keeps each year that anybody ever asked for
            return HolidayManager.getInstance(ManagerParameters.create(name));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * What the whole country and this part of it have free.
     *
     * @param part null for what is free everywhere
     * @throws Invalid when the country has no such part
     */
    List<Holiday> days(String part, int year) {
        var parts = part == null ? new String[0] : new String[] {known(part)};
        // a day that falls on a weekend may be moved over the turn of the year
        return IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(y -> file.getHolidays(Year.of(y), HolidayType.PUBLIC_HOLIDAY, parts))
                .flatMap(days -> days.stream())
                .filter(day -> day.getDate().getYear() == year)
                .map(day -> Wording.of(country, day))
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private String known(String part) {
        var parts = parts();
        if (parts.contains(part)) return part;
        var known = parts.isEmpty() ? "; none has days of its own" : "; known are " + String.join(", ", parts);
        throw new Invalid("subdivision", "is no part of " + country + known);
    }

    /** Those that have days of their own. */
    SortedSet<String> parts() {
        return file.getCalendarHierarchy().getChildren().keySet().stream()
                .map(id -> id.toUpperCase(Locale.ROOT))
                .collect(toCollection(TreeSet::new));
    }
}
