package fi.majakka.coverage.proposal;

import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * All that a plan is made from; it needs no database and no clock.
 *
 * @param rules of the plan's time and two weeks before and after it
 * @param until the last day
 * @param without who takes no other shifts than locked ones
 */
public record PlanRequest(
        Rules rules,
        Map<UUID, String> names,
        List<PlannedDesk> desks,
        LocalDate from,
        LocalDate until,
        List<WishedDay> wishes,
        List<LockedShift> locked,
        Set<UUID> without) {
    /** @param rank from 1, the dearest, to 10 */
    public record WishedDay(UUID member, LocalDate date, int rank) {}

    /** @param from and {@code until}: wall-clock times in the desk's zone */
    public record LockedShift(UUID member, UUID desk, LocalDateTime from, LocalDateTime until) {}

    /** The time of which the rules must be known. */
    public static Span around(LocalDate from, LocalDate until) {
        var begin = from.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var end = until.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Busy.around(new Span(begin, end));
    }

    String name(UUID member) {
        return names.getOrDefault(member, "?");
    }

    PlannedDesk desk(UUID id) {
        return desks.stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
    }
}
