package fi.majakka.coverage.desk;

import fi.majakka.coverage.duty.HolidayPolicy;
import fi.majakka.coverage.duty.HolidayRules;
import fi.majakka.coverage.duty.ServiceHours;
import fi.majakka.coverage.holiday.Holiday;
import fi.majakka.coverage.holiday.Holidays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A desk's service hours with the holidays of its country in them. */
@ApplicationScoped
public class DeskHours {
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private final Holidays holidays;

    DeskHours(Holidays holidays) {
        this.holidays = holidays;
    }

    /** As far as holidays are known, from the first date until the last. */
    public ServiceHours of(Desk desk, LocalDate first, LocalDate last) {
        var r = desk.rules;
        return new ServiceHours(
                desk.zone(),
                r.serviceHours(),
                r.seasons(),
                r.exceptions(),
                policies(r.holidays(), first, last),
                r.holidays(),
                r.atLeast());
    }

    private Map<LocalDate, HolidayPolicy> policies(HolidayRules rules, LocalDate first, LocalDate last) {
        if (rules == null) return Map.of();
        var policies = new HashMap<LocalDate, HolidayPolicy>();
        named(rules, first, last)
                .forEach((date, day) ->
                        policies.put(date, day.kind() == Holiday.Kind.PUBLIC ? rules.publicHolidays() : rules.eves()));
        for (var own : rules.ownDays()) policies.put(own.date(), rules.publicHolidays());
        policies.values().removeIf(policy -> policy == HolidayPolicy.AS_USUAL);
        return policies;
    }

    /** Holidays of the desk's country by date; none where it has no country. */
    public Map<LocalDate, Holiday> named(HolidayRules rules, LocalDate first, LocalDate last) {
        if (rules == null || rules.country() == null) return Map.of();
        var from = first.isBefore(FIRST) ? FIRST : first;
        var until = last.isAfter(LAST) ? LAST : last;
        return from.isAfter(until)
                ? Map.of()
                : holidays.between(rules.country(), rules.subdivision(), from, until.plusDays(1));
    }
}
