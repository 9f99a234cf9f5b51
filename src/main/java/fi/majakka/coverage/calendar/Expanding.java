package fi.majakka.coverage.calendar;

import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.WallClock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One event's occurrences within a time. */
final class Expanding {
    private static final int LONGEST = 366;

    private final IcsEvent event;
    private final IcsZones zones;
    private final ZoneId usual;
    private final Span within;
    private final IcsTime begin;
    private final ZoneId zone;

    /** @throws IcsFault when the event has no time that can be read */
    Expanding(IcsEvent event, IcsZones zones, ZoneId usual, Span within) {
        this.event = event;
        this.zones = zones;
        this.usual = usual;
        this.within = within;
        if (event.one("DTSTART") == null) throw new IcsFault("it has no begin");
        this.begin = IcsTime.of(event.one("DTSTART"), zones);
        this.zone = begin.zone(usual);
    }

    /**
     * @param moved occurrences that have an event of their own, on the wall clock
     * @param most more than these are not told
     */
    List<Occurrence> occurrences(Set<IcsTime> moved, int most, Haste haste) {
        var length = length();
        var out = out(moved);
        var starts = new TreeSet<LocalDateTime>();
        var from = LocalDateTime.ofInstant(within.from(), zone)
                .minus(length.time())
                .minusDays(length.days() + 1);
        var until = LocalDateTime.ofInstant(within.until(), zone).plusDays(1);
        var rules = event.all("RRULE");
        if (rules.size() > 1) throw new IcsFault("it has more than one rule");
        starts.add(begin.at());
        if (!rules.isEmpty()) repeat(new IcsRule(event.value("RRULE")), from, until, starts, most + out.size(), haste);
        for (var more : Listed.of(event.all("RDATE"), zones)) starts.add(more.on(zone, usual));
        return starts.stream()
                .filter(at -> !out.contains(at) && !out.contains(at.toLocalDate()))
                .map(at -> occurrence(at, length))
                .filter(o -> o.until().isAfter(within.from()) && o.from().isBefore(within.until()))
                .limit(most)
                .toList();
    }

    private void repeat(
            IcsRule rule, LocalDateTime from, LocalDateTime until, Set<LocalDateTime> starts, int most, Haste haste) {
        var last = rule.until() == null ? null : IcsTime.of(rule.until(), null, zones);
        rule.walk(
                begin.at(),
                from,
                at -> {
                    if (!at.isBefore(until) || isAfter(at, last)) return false;
                    starts.add(at);
                    return starts.size() <= most;
                },
                haste);
    }

    /** The last one is within; of a date, all of it. */
    private boolean isAfter(LocalDateTime at, IcsTime last) {
        if (last == null) return false;
        if (last.wholeDay() || begin.wholeDay())
            return at.toLocalDate().isAfter(last.on(usual, usual).toLocalDate());
        return at.isAfter(last.zone() == null ? last.at() : last.on(zone, usual));
    }

    /** What is taken out: times, and whole dates. */
    private Set<Object> out(Set<IcsTime> moved) {
        var out = new HashSet<Object>();
        for (var time : moved) out.add(time.on(zone, usual));
        for (var time : Listed.of(event.all("EXDATE"), zones))
            out.add(time.wholeDay() ? time.date() : time.on(zone, usual));
        return out;
    }

    private IcsLength length() {
        var end = event.one("DTEND");
        if (end == null && event.one("DURATION") != null) return IcsLength.of(event.value("DURATION"));
        if (end == null) return new IcsLength(begin.wholeDay() ? 1 : 0, Duration.ZERO);
        var time = IcsTime.of(end, zones);
        if (begin.wholeDay() != time.wholeDay())
            throw new IcsFault("its begin is a day and its end a time, or the other way");
        if (!begin.wholeDay()) return new IcsLength(0, Duration.between(begin.instant(usual), time.instant(usual)));
        long days = ChronoUnit.DAYS.between(begin.date(), time.date());
        return new IcsLength(days == 0 ? 1 : days, Duration.ZERO); // some write the same day for both
    }

    private Occurrence occurrence(LocalDateTime at, IcsLength length) {
        var from = WallClock.begin(at, zone);
        var until = WallClock.begin(length.after(at), zone).plus(length.time());
        if (until.isBefore(from)) throw new IcsFault("it ends before it begins");
        if (until.equals(from)) throw new IcsFault("it has no length: its end is missing, or the same as its begin");
        boolean days = begin.wholeDay();
        if (days && !length.time().isZero()) throw new IcsFault("it is of whole days, and its length is not");
        if (days ? length.days() > LONGEST : Duration.between(from, until).compareTo(Duration.ofDays(LONGEST)) > 0)
            throw new IcsFault("it is longer than a year");
        var last = length.after(at).toLocalDate().minusDays(1);
        return new Occurrence(
                event.uid(), event.summary(), from, from, until, days ? at.toLocalDate() : null, days ? last : null);
    }
}
