package fi.majakka.coverage.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * When a desk promises to be there: the weekly hours, in place of them a season's, in place of these the holiday's, in place of
 * all the date's own.
 *
 * @param holidays what is done on which date, the company's own days among them
 * @param rules the hours of holidays; may be null when there are none
 * @param atLeast people on duty where nothing else is said, 1 or more
 */
public record ServiceHours(
        ZoneId zone,
        List<WeeklyHours> weekly,
        List<Season> seasons,
        List<DatedHours> exceptions,
        Map<LocalDate, HolidayPolicy> holidays,
        HolidayRules rules,
        int atLeast) {
    /** Hours with the number of people that they ask for. */
    public record Open(Span span, int atLeast) {}

    /** Never open. */
    public static ServiceHours none(ZoneId zone) {
        return new ServiceHours(zone, List.of(), List.of(), List.of(), Map.of(), null, 1);
    }

    /** All hours that meet the span, cut to it, in order; where openings overlap each is told by itself. */
    public List<Open> within(Span span) {
        var open = new ArrayList<Open>();
        var first = LocalDate.ofInstant(span.from(), zone).minusDays(2);
        var last = LocalDate.ofInstant(span.until(), zone).plusDays(1);
        var closed = first.datesUntil(last.plusDays(1))
                .filter(this::isClosed)
                .map(date -> WallClock.day(date, zone))
                .filter(day -> !day.isEmpty())
                .toList();
        for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
            int needs = atLeast(date);
            for (var opening : openings(date))
                for (var part : opening.on(date, zone).and(span).without(closed)) open.add(new Open(part, needs));
        }
        open.sort((a, b) -> Span.BY_BEGIN.compare(a.span, b.span));
        return open;
    }

    public boolean isOpen(Instant at) {
        return !within(new Span(at, at.plusSeconds(1))).isEmpty();
    }

    /** What is done on that date, null on an ordinary one, and on one that has hours of its own. */
    HolidayPolicy holiday(LocalDate date) {
        return exception(date) == null ? holidays.get(date) : null;
    }

    /** Only rotas made for holidays count on it. */
    boolean isForHolidayRota(LocalDate date) {
        return holiday(date) == HolidayPolicy.ROTA;
    }

    private boolean isClosed(LocalDate date) {
        var exception = exception(date);
        return exception != null ? exception.hours().isEmpty() : holiday(date) == HolidayPolicy.CLOSED;
    }

    public List<Opening> openings(LocalDate date) {
        var exception = exception(date);
        if (exception != null) return exception.hours();
        var policy = holiday(date);
        if (policy == HolidayPolicy.CLOSED) return List.of();
        if (policy == HolidayPolicy.SHORTENED || policy == HolidayPolicy.ROTA) return rules.hours();
        var season = season(date);
        var day = Weekday.of(date);
        return (season == null ? weekly : season.serviceHours())
                .stream()
                        .filter(hours -> hours.days().contains(day))
                        .map(WeeklyHours::opening)
                        .toList();
    }

    private int atLeast(LocalDate date) {
        var policy = holiday(date);
        boolean holidayHours = policy == HolidayPolicy.SHORTENED || policy == HolidayPolicy.ROTA;
        if (holidayHours && rules.atLeast() != null) return rules.atLeast();
        var season = season(date);
        return season != null && season.atLeast() != null ? season.atLeast() : atLeast;
    }

    /** The last of those that hold the date. */
    private Season season(LocalDate date) {
        Season found = null;
        for (var season : seasons) if (season.holds(date)) found = season;
        return found;
    }

    public DatedHours exception(LocalDate date) {
        DatedHours found = null;
        for (var exception : exceptions) if (exception.date().equals(date)) found = exception;
        return found;
    }
}
