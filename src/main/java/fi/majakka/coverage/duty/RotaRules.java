package fi.majakka.coverage.duty;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A repeating pattern of shifts over members, for one desk.
 *
 * @param first the day from which turns and weeks are counted
 * @param last null for a rota without an end
 * @param repeatWeeks its shifts come in the first week from {@code first} and then in every so many weeks, 1 or more
 * @param members in the order of their turns
 * @param together how many of them are on at a time, 1 or more
 * @param onHolidays for the desk's holiday rota alone; else for all other days
 */
public record RotaRules(
        UUID id,
        String name,
        LocalDate first,
        LocalDate last,
        Turn turn,
        int repeatWeeks,
        List<UUID> members,
        int together,
        boolean onHolidays,
        List<RotaShift> shifts) {

    /** When its shifts are that meet the span, uncut, whoever has them; in order. */
    public List<Span> times(Span span, ServiceHours hours) {
        return within(span, hours).stream()
                .map(Planned::span)
                .distinct()
                .sorted(Span.BY_BEGIN)
                .toList();
    }

    /** Shifts that meet the span, uncut. */
    List<Planned> within(Span span, ServiceHours hours) {
        var planned = new ArrayList<Planned>();
        if (members.isEmpty()) return planned;
        var zone = hours.zone();
        var days = days();
        var end = LocalDate.ofInstant(span.until(), zone).plusDays(1);
        for (var date = begin(span, zone); !date.isAfter(end); date = date.plusDays(1)) {
            if (last != null && date.isAfter(last)) break;
            if (!isOn(date) || onHolidays != hours.isForHolidayRota(date)) continue;
            var day = Weekday.of(date);
            if (days.contains(day)) add(planned, date, day, span, zone, days);
        }
        return planned;
    }

    private LocalDate begin(Span span, ZoneId zone) {
        var date = LocalDate.ofInstant(span.from(), zone).minusDays(2);
        return date.isBefore(first) ? first : date;
    }

    private void add(List<Planned> planned, LocalDate date, Weekday day, Span span, ZoneId zone, Set<Weekday> days) {
        long turn = turn(date, days);
        for (var shift : shifts) {
            if (!shift.days().contains(day)) continue;
            var when = shift.opening().on(date, zone);
            if (when.isEmpty() || !when.meets(span)) continue;
            for (int i = 0; i < Math.min(together, members.size()); i++) {
                var member = members.get((int) Math.floorMod(turn + i, (long) members.size()));
                planned.add(new Planned(member, when, Source.ROTA, id, shift.name()));
            }
        }
    }

    private boolean isOn(LocalDate date) {
        return repeatWeeks == 1 || weeks(date) % repeatWeeks == 0;
    }

    private long weeks(LocalDate date) {
        return ChronoUnit.DAYS.between(first, date) / 7;
    }

    private Set<Weekday> days() {
        var days = EnumSet.noneOf(Weekday.class);
        shifts.forEach(shift -> days.addAll(shift.days()));
        return days;
    }

    private long turn(LocalDate date, Set<Weekday> days) {
        long count = switch (turn.unit()) {
            case DAY -> shiftDays(date, days);
            case WEEK -> weeks(date) / repeatWeeks;
            case MONTH -> Turn.months(first, date);
        };
        return count / turn.every();
    }

    /** Days with a shift from the first one until before the date. */
    private long shiftDays(LocalDate date, Set<Weekday> days) {
        long whole = weeks(date);
        long count = whole / repeatWeeks * days.size();
        for (var d = first.plusWeeks(whole); d.isBefore(date); d = d.plusDays(1))
            if (days.contains(Weekday.of(d))) count++;
        return count;
    }
}
