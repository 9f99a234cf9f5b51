package fi.majakka.coverage.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The oracle's service hours: which hours each date has, and how many people they ask for. */
final class OracleHours {
    private final ServiceHours rules;
    private final List<Hours> all = new ArrayList<>();
    private final Set<LocalDate> closed = new HashSet<>();

    private record Hours(long from, long until, int atLeast) {}

    OracleHours(ServiceHours rules, LocalDate first, LocalDate last) {
        this.rules = rules;
        for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
            var openings = openings(date);
            if (openings == null) closed.add(date);
            else
                for (var opening : openings)
                    all.add(new Hours(
                            LocalWalk.wall(date, opening.from()),
                            LocalWalk.wallEnd(date, opening.from(), opening.until()),
                            atLeast(date)));
        }
    }

    /** 0 when closed; of hours that overlap the most. */
    int atLeast(LocalWalk.Look look) {
        if (closed.contains(look.date())) return 0;
        int most = 0;
        for (var hours : all) if (hours.atLeast > most && look.isIn(hours.from, hours.until)) most = hours.atLeast;
        return most;
    }

    /** Null for a closed date. */
    private List<Opening> openings(LocalDate date) {
        DatedHours exception = null;
        for (var e : rules.exceptions()) if (e.date().isEqual(date)) exception = e;
        if (exception != null) return exception.hours().isEmpty() ? null : exception.hours();
        var policy = rules.holidays().get(date);
        if (policy == HolidayPolicy.CLOSED) return null;
        if (hasHolidayHours(policy)) return rules.rules().hours();
        var weekly = season(date) == null ? rules.weekly() : season(date).serviceHours();
        var openings = new ArrayList<Opening>();
        for (var hours : weekly) if (isOn(hours.days(), date)) openings.add(new Opening(hours.from(), hours.until()));
        return openings;
    }

    private int atLeast(LocalDate date) {
        boolean own = rules.exceptions().stream().anyMatch(e -> e.date().isEqual(date));
        if (!own && hasHolidayHours(rules.holidays().get(date)) && rules.rules().atLeast() != null)
            return rules.rules().atLeast();
        var season = season(date);
        return season == null || season.atLeast() == null ? rules.atLeast() : season.atLeast();
    }

    private static boolean hasHolidayHours(HolidayPolicy policy) {
        return policy == HolidayPolicy.SHORTENED || policy == HolidayPolicy.ROTA;
    }

    private Season season(LocalDate date) {
        for (int i = rules.seasons().size() - 1; i >= 0; i--) {
            var season = rules.seasons().get(i);
            if (season.from().compareTo(date) <= 0 && season.until().compareTo(date) >= 0) return season;
        }
        return null;
    }

    static boolean isOn(Set<Weekday> days, LocalDate date) {
        return days.contains(Weekday.valueOf(date.getDayOfWeek().name()));
    }
}
