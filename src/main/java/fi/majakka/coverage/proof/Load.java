package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** How much everybody is on duty, at all desks together. */
final class Load {
    private final Map<UUID, List<Span>> shifts = new HashMap<>();

    Load(List<DeskProof> proofs) {
        Map<UUID, List<Span>> all = new HashMap<>();
        for (var proof : proofs)
            for (var stretch : proof.stretches())
                for (var one : stretch.onDuty())
                    all.computeIfAbsent(one.member(), m -> new ArrayList<>()).add(stretch.span());
        all.forEach((member, spans) -> shifts.put(member, Span.union(spans)));
    }

    /** In order; what touches is one. */
    List<Span> shifts(UUID member) {
        return shifts.getOrDefault(member, List.of());
    }

    Duration total(UUID member) {
        return shifts(member).stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** The same with one more shift. */
    List<Span> with(UUID member, Span more) {
        var all = new ArrayList<>(shifts(member));
        all.add(more);
        return Span.union(all);
    }

    /** The shortest time between the end of one and the beginning of the next around this time; null when it is long. */
    static Duration rest(List<Span> shifts, Span around) {
        Duration shortest = null;
        for (int i = 1; i < shifts.size(); i++) {
            var before = shifts.get(i - 1);
            var after = shifts.get(i);
            if (!before.meets(around) && !after.meets(around)) continue;
            var rest = Duration.between(before.until(), after.from());
            if (isWithinADay(before, after) && (shortest == null || rest.compareTo(shortest) < 0)) shortest = rest;
        }
        return shortest;
    }

    /** Breaks of some hours within a day's work are no rest between days: a lunch, a divided shift. */
    private static boolean isWithinADay(Span before, Span after) {
        var rest = Duration.between(before.until(), after.from());
        boolean oneDay = Duration.between(before.from(), after.until()).compareTo(Duration.ofHours(13)) <= 0;
        return !oneDay && rest.compareTo(Duration.ofDays(1)) < 0;
    }

    /** Days in a row with a shift around the date, it included. */
    static int running(List<Span> shifts, LocalDate date, ZoneId zone) {
        var days = new TreeSet<LocalDate>();
        for (var shift : shifts) days.add(LocalDate.ofInstant(shift.from(), zone));
        days.add(date);
        int running = 1;
        for (var d = date.minusDays(1); days.contains(d); d = d.minusDays(1)) running++;
        for (var d = date.plusDays(1); days.contains(d); d = d.plusDays(1)) running++;
        return running;
    }
}
