package fi.majakka.coverage.proposal;

import fi.majakka.coverage.duty.Span;
import fi.majakka.delegation.Means;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Looks for broken rules in a roster minute by minute and day by day, with nothing of what the search uses for it. */
final class Oracle {
    private static final Duration STEP = Duration.ofMinutes(15);

    private final PlanRequest request;
    private final Roster roster;
    private final List<String> faults = new ArrayList<>();

    private Oracle(PlanRequest request, Roster roster) {
        this.request = request;
        this.roster = roster;
    }

    static List<String> faults(PlanRequest request, Roster roster) {
        var oracle = new Oracle(request, roster);
        roster.seats.stream().filter(s -> s.worker != null).forEach(oracle::mayBeThere);
        request.desks().forEach(oracle::enough);
        roster.workers.forEach(w -> oracle.works(w.id, w.name));
        return oracle.faults;
    }

    private void fault(String rule, String who, Object when) {
        faults.add(rule + ": " + who + " " + when);
    }

    private boolean isAway(UUID member, Instant at) {
        return request.rules().away().getOrDefault(member, List.of()).stream()
                .anyMatch(a ->
                        !at.isBefore(a.span().from()) && at.isBefore(a.span().until()));
    }

    private Means means(UUID member, UUID desk, Instant at) {
        var channels = request.desk(desk).rules().channels();
        return channels.stream()
                .map(c -> request.rules().abilities().get(member).stream()
                        .filter(a -> a.holds(at))
                        .findFirst()
                        .orElseThrow()
                        .on(c))
                .min(Means::compareTo)
                .orElseThrow();
    }

    private boolean approves(UUID member, UUID desk) {
        var channels = request.desk(desk).rules().channels();
        return request.rules().abilities().get(member).get(0).approves().containsAll(channels);
    }

    private void mayBeThere(Seat seat) {
        var span = seat.slot.span();
        for (var at = span.from(); at.isBefore(span.until()); at = at.plus(STEP)) {
            var now = at;
            var who = seat.worker.id;
            if (isAway(who, at)) fault("absent", seat.worker.name, at);
            var left = request.rules().left().get(who);
            if (left != null && !at.isBefore(left)) fault("left", seat.worker.name, at);
            var means = means(who, seat.slot.desk(), at);
            boolean approver = roster.seats.stream()
                    .filter(s -> s.worker != null && s.worker != seat.worker)
                    .filter(s -> s.slot.desk().equals(seat.slot.desk()) && holds(s.slot.span(), now))
                    .anyMatch(s -> approves(s.worker.id, s.slot.desk()));
            boolean only = seat.need == Seat.Need.EXTRA && approves(who, seat.slot.desk());
            if (means != Means.ALONE && !(means == Means.SUPERVISED && approver) && !only)
                fault("may not answer", seat.worker.name, at);
        }
    }

    private static boolean holds(Span span, Instant at) {
        return !at.isBefore(span.from()) && at.isBefore(span.until());
    }

    private void enough(PlannedDesk desk) {
        var zone = desk.zone();
        var end = request.until().plusDays(1).atStartOfDay(zone).toInstant();
        for (var at = request.from().atStartOfDay(zone).toInstant(); at.isBefore(end); at = at.plus(STEP)) {
            var now = at;
            int needed = desk.rules().hours().within(new Span(at, at.plusSeconds(1))).stream()
                    .mapToInt(o -> o.atLeast())
                    .max()
                    .orElse(0);
            long there = roster.seats.stream()
                    .filter(s -> s.worker != null && s.slot.desk().equals(desk.id()) && holds(s.slot.span(), now))
                    .filter(s -> means(s.worker.id, desk.id(), now).counts())
                    .map(s -> s.worker.id)
                    .distinct()
                    .count();
            if (there < needed) fault("too few", desk.name(), at.atZone(zone));
        }
    }

    private void works(UUID member, String name) {
        var spans = roster.seats.stream()
                .filter(s -> s.worker != null && s.worker.id.equals(member))
                .map(s -> s.slot.span())
                .sorted((a, b) -> a.from().compareTo(b.from()))
                .toList();
        var work = request.desks().get(0).work();
        for (int i = 1; i < spans.size(); i++)
            if (spans.get(i).from().isBefore(spans.get(i - 1).until())) fault("two at once", name, spans.get(i));
        rest(name, spans, Duration.ofHours(work.restHours()), Duration.ofHours(work.shiftHours()));
        Map<LocalDate, Duration> days = new TreeMap<>();
        Map<LocalDate, Duration> weeks = new HashMap<>();
        for (var span : spans) {
            var date = span.from().atZone(Summer.HELSINKI).toLocalDate();
            days.merge(date, span.length(), Duration::plus);
            weeks.merge(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), span.length(), Duration::plus);
        }
        days.forEach((date, sum) -> {
            if (sum.toHours() > work.shiftHours()) fault("long day", name, date);
            int running = 0;
            while (days.containsKey(date.minusDays(running))) running++;
            if (running > work.daysRunning()) fault("days running", name, date);
        });
        weeks.forEach((week, sum) -> {
            if (sum.compareTo(Duration.ofHours(work.weekHours())) > 0) fault("long week", name, week);
        });
    }

    /** Whoever begins work has rested long enough within the day before, but for breaks within one day's work. */
    private void rest(String name, List<Span> spans, Duration least, Duration longest) {
        for (int i = 0; i < spans.size(); i++) {
            var begin = spans.get(i).from();
            var end = spans.get(i).until();
            int next = i + 1;
            while (next < spans.size()
                    && Duration.between(end, spans.get(next).from()).compareTo(least) < 0) {
                end = spans.get(next).until();
                next++;
            }
            if (Duration.between(begin, end).compareTo(longest) > 0) fault("no rest", name, begin);
        }
    }
}
