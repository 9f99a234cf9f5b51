package fi.majakka.coverage.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The oracle's rotas: walks each of them day by day from its first day, counting as it goes. */
final class OracleShifts {
    private final Map<LocalDate, HolidayPolicy> holidays;
    private final LocalDate begin;
    private final LocalDate end;
    private final List<Shift> all = new ArrayList<>();

    private record Shift(long from, long until, UUID member) {}

    OracleShifts(Rules.Desk desk, LocalDate begin, LocalDate end) {
        holidays = new HashMap<>(desk.hours().holidays());
        for (var exception : desk.hours().exceptions()) holidays.remove(exception.date());
        this.begin = begin;
        this.end = end;
        for (var rota : desk.rotas()) if (!rota.members().isEmpty()) walk(rota);
    }

    List<UUID> at(LocalWalk.Look look) {
        var members = new ArrayList<UUID>();
        for (var shift : all) if (look.isIn(shift.from, shift.until)) members.add(shift.member);
        return members;
    }

    private void walk(RotaRules rota) {
        int day = 0, weeks = 0, days = 0, months = 0;
        for (var date = rota.first(); !date.isAfter(end); date = date.plusDays(1), day++) {
            if (rota.last() != null && date.isAfter(rota.last())) return;
            boolean isActive = day / 7 % rota.repeatWeeks() == 0;
            if (day > 0 && day % 7 == 0 && isActive) weeks++;
            if (day > 0 && isMonthly(rota.first(), date)) months++;
            if (!isActive) continue;
            int count =
                    rota.turn().unit() == Turn.Unit.DAY ? days : rota.turn().unit() == Turn.Unit.WEEK ? weeks : months;
            boolean isFor = rota.onHolidays() == (holidays.get(date) == HolidayPolicy.ROTA);
            if (!date.isBefore(begin) && isFor)
                add(rota, date, count / rota.turn().every());
            if (hasShift(rota, date)) days++;
        }
    }

    /** The first day's day of the month, in a shorter month its last. */
    private static boolean isMonthly(LocalDate first, LocalDate date) {
        return date.getDayOfMonth() == Math.min(first.getDayOfMonth(), date.lengthOfMonth());
    }

    private static boolean hasShift(RotaRules rota, LocalDate date) {
        for (var shift : rota.shifts()) if (OracleHours.isOn(shift.days(), date)) return true;
        return false;
    }

    private void add(RotaRules rota, LocalDate date, int turn) {
        for (var shift : rota.shifts()) {
            if (!OracleHours.isOn(shift.days(), date)) continue;
            long from = LocalWalk.wall(date, shift.from());
            long until = LocalWalk.wallEnd(date, shift.from(), shift.until());
            for (int i = 0; i < rota.together(); i++)
                all.add(new Shift(
                        from,
                        until,
                        rota.members().get((turn + i) % rota.members().size())));
        }
    }
}
