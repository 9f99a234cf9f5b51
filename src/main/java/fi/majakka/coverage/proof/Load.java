package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How much everybody is on duty, at all desks together. */
final class Load {
    private final Map<UUID, List<Span>> shifts = new HashMap<>();
    private final Map<UUID, Duration> totals = new HashMap<>();
    private final Map<Place, Set<LocalDate>> days = new HashMap<>();

    /** Dates are another thing in each zone. */
    private record Place(UUID member, ZoneId zone) {}

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
        return totals.computeIfAbsent(
                member, m -> shifts(m).stream().map(Span::length).reduce(Duration.ZERO, Duration::plus));
    }

    /** One more shift with those around it: what is farther away neither touches it nor shortens its rest. */
    List<Span> around(UUID member, Span more) {
        var all = shifts(member);
        int from = 0;
        while (from < all.size() && all.get(from).until().isBefore(more.from())) from++;
        int until = from;
        while (until < all.size() && !all.get(until).from().isAfter(more.until())) until++;
        return with(all.subList(Math.max(0, from - 1), Math.min(all.size(), until + 1)), more);
    }

    private static List<Span> with(List<Span> shifts, Span more) {
        var all = new ArrayList<>(shifts);
        all.add(more);
        return Span.union(all);
    }

    /** Days in a row on which a shift begins, with one more on its first day. */
    int running(UUID member, Span more, ZoneId zone) {
        var date = LocalDate.ofInstant(more.from(), zone);
        var begins = goesOn(member, more)
                ? days(with(shifts(member), more), zone)
                : days.computeIfAbsent(new Place(member, zone), p -> days(shifts(member), zone));
        int running = 1;
        for (var d = date.minusDays(1); begins.contains(d); d = d.minusDays(1)) running++;
        for (var d = date.plusDays(1); begins.contains(d); d = d.plusDays(1)) running++;
        return running;
    }

    /** Another shift begins before it ends: both are one, which begins once. */
    private boolean goesOn(UUID member, Span more) {
        for (var shift : shifts(member)) {
            if (shift.from().isAfter(more.until())) return false;
            if (shift.from().isAfter(more.from())) return true;
        }
        return false;
    }

    private static Set<LocalDate> days(List<Span> shifts, ZoneId zone) {
        return shifts.stream().map(s -> LocalDate.ofInstant(s.from(), zone)).collect(Collectors.toSet());
    }
}
