package fi.majakka.coverage.holiday;

import de.focus_shift.jollyday.core.util.ResourceUtil;
import fi.majakka.coverage.holiday.Holiday.Kind;
import fi.majakka.coverage.holiday.Holiday.Names;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What Jollyday's days are to us. */
final class Wording {
    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Set<String> NAMED_IN_FINLAND = Set.of("FI", "AX");

    /** To Jollyday these are like any other; elsewhere such days are free by law. */
    private static final Map<String, Set<String>> EVES = Map.of(
            "FI", Set.of("MIDSUMMER_EVE", "CHRISTMAS_EVE"),
            "AX", Set.of("MIDSUMMER_EVE", "CHRISTMAS_EVE"),
            "SE", Set.of("MIDSUMMER_EVE", "CHRISTMAS_EVE", "NEW_YEARS_EVE"));

    private Wording() {}

    static Holiday of(String country, de.focus_shift.jollyday.core.Holiday day) {
        var key = day.getPropertiesKey();
        boolean eve = EVES.getOrDefault(country, Set.of()).contains(key);
        var own = NAMED_IN_FINLAND.contains(country) ? FinnishNames.BY_KEY.get(key) : null;
        return new Holiday(day.getDate(), eve ? Kind.EVE : Kind.PUBLIC, own == null ? names(key) : own);
    }

    private static Names names(String key) {
        var english = ResourceUtil.getHolidayDescription(Locale.ENGLISH, key);
        if (english.equals(ResourceUtil.UNDEFINED)) return new Names(null, null, "Public holiday");
        return new Names(translated(FINNISH, key, english), translated(SWEDISH, key, english), english);
    }

    /** What is not translated comes in English. */
    private static String translated(Locale language, String key, String english) {
        var name = ResourceUtil.getHolidayDescription(language, key);
        return name.equals(english) || name.equals(key) ? null : name;
    }
}
