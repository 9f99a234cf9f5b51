package fi.majakka.coverage.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A zone and some hours or days in it, most often where calendars and clocks are odd, and times around them. */
final class ChanceOfTime {
    private static final ZoneId APIA = ZoneId.of("Pacific/Apia");
    private static final LocalDate SKIPPED = LocalDate.parse("2011-12-30");
    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Helsinki", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia")
            .map(ZoneId::of)
            .toList();
    private static final Map<ZoneId, List<LocalDate>> CLOCK_CHANGES =
            ZONES.stream().collect(Collectors.toMap(Function.identity(), ChanceOfTime::clockChanges));
    /** Around them clocks change. */
    private static final List<LocalTime> ODD_TIMES = Stream.of(
                    "00:00", "00:00", "00:30", "01:00", "01:30", "01:45", "02:00", "02:15", "02:30", "03:00", "03:30",
                    "04:00", "06:00", "22:00", "23:00", "23:30")
            .map(LocalTime::parse)
            .toList();

    final ZoneId zone;
    final LocalDate date;
    final Span window;
    private final Chance chance;

    ChanceOfTime(Chance chance) {
        this.chance = chance;
        zone = chance.of(ZONES);
        date = interesting();
        int middle = chance.in(75) ? chance.between(-2, 5) * 3600 : chance.between(-6, 20) * 3600;
        int hours = chance.in(85) ? chance.between(2, 8) : chance.in(90) ? 24 : 60;
        long begin = date.atStartOfDay(zone).toEpochSecond() + middle - hours * 1800L;
        var from = Instant.ofEpochSecond(Math.floorDiv(begin, 30L) * 30);
        window = new Span(from, from.plusSeconds(hours * 3600L));
    }

    private static List<LocalDate> clockChanges(ZoneId zone) {
        var dates = new ArrayList<LocalDate>();
        var next = zone.getRules().nextTransition(Instant.parse("2009-01-01T00:00:00Z"));
        while (next != null && next.getDateTimeBefore().getYear() <= 2031) {
            dates.add(next.getDateTimeBefore().toLocalDate());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return dates;
    }

    /** All transitions of the zone that meet the span. */
    static List<ZoneOffsetTransition> transitions(ZoneId zone, Span span) {
        var all = new ArrayList<ZoneOffsetTransition>();
        var next = zone.getRules().nextTransition(span.from().minusSeconds(1));
        while (next != null && next.getInstant().isBefore(span.until())) {
            all.add(next);
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return all;
    }

    private LocalDate interesting() {
        int year = chance.between(2009, 2031);
        if (zone.equals(APIA) && chance.in(40)) return SKIPPED.plusDays(chance.between(-1, 1));
        var changes = CLOCK_CHANGES.get(zone);
        if (!changes.isEmpty() && chance.in(75)) return chance.of(changes);
        return switch (chance.between(0, 3)) {
            case 0 -> LocalDate.of(year, 12, 31);
            case 1 -> LocalDate.of(chance.between(503, 507) * 4, 2, 28).plusDays(chance.between(0, 2));
            case 2 -> LocalDate.of(year, chance.between(1, 12), 1).minusDays(chance.between(0, 1));
            default -> LocalDate.ofYearDay(year, chance.between(1, Year.of(year).length()));
        };
    }

    /** A wall-clock time. */
    LocalTime time() {
        return chance.in(70)
                ? chance.of(ODD_TIMES)
                : LocalTime.of(chance.between(0, 23), chance.in(70) ? 0 : chance.between(0, 59));
    }

    /** A date near. */
    LocalDate near() {
        return date.plusDays(chance.between(-2, 2));
    }

    /** An instant within the window, or not far from it. */
    Instant instant() {
        int length = (int) window.length().toSeconds();
        int second = chance.in(70) ? chance.between(0, length) : chance.between(-86_400, length + 86_400);
        return window.from().plusSeconds(chance.in(50) ? second / 1800 * 1800 : second);
    }

    Span span() {
        var from = chance.in(40) ? window.from().minusSeconds(chance.between(0, 90_000)) : instant();
        return new Span(from, from.plusSeconds(chance.between(1, chance.in(50) ? 20_000 : 200_000)));
    }
}
