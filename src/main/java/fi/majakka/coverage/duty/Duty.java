package fi.majakka.coverage.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Who is on duty at a desk, stretch by stretch: what rotas say, changed by overrides; in the period of a plan what the plan says
 * instead; minus who is away, plus substitutes, minus who may not answer. Only service hours are looked at: outside them
 * nobody is on duty and nothing is a gap.
 */
public final class Duty {
    private final Rules rules;
    private final Rules.Desk desk;
    private final Span span;
    private final List<Planned> rota = new ArrayList<>();

    private Duty(Rules rules, Rules.Desk desk, Span span) {
        this.rules = rules;
        this.desk = desk;
        this.span = span;
        for (var r : desk.rotas()) rota.addAll(r.within(span, desk.hours()));
        rota.sort((a, b) -> Span.BY_BEGIN.compare(a.span(), b.span()));
    }

    /** All stretches of service hours that meet the span, cut to it, in order. */
    public static List<Stretch> of(Rules rules, Rules.Desk desk, Span span) {
        return new Duty(rules, desk, span).stretches();
    }

    /** The stretch around the instant, null when the desk is closed then. */
    public static Stretch at(Rules rules, Rules.Desk desk, Instant at) {
        var stretches = of(rules, desk, new Span(at, at.plusSeconds(1)));
        return stretches.isEmpty() ? null : stretches.get(0);
    }

    private List<Stretch> stretches() {
        var open = desk.hours().within(span);
        if (open.isEmpty()) return List.of();
        var turns = turns(open);
        var stretches = new ArrayList<Stretch>();
        var active = new Active();
        for (var hours : joined(open)) {
            var begin = hours.from();
            while (begin.isBefore(hours.until())) {
                var next = turns.higher(begin);
                var end = next == null || next.isAfter(hours.until()) ? hours.until() : next;
                var plan = plan(begin);
                int needed = plan != null && plan.atLeast() != null ? plan.atLeast() : atLeast(open, begin);
                var on = on(plan, active.at(begin), begin);
                add(stretches, Evaluation.of(rules, desk, new Span(begin, end), on, needed));
                begin = end;
            }
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, Stretch stretch) {
        var last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last != null && stretch.continues(last)) stretches.set(stretches.size() - 1, last.until(stretch));
        else stretches.add(stretch);
    }

    private static List<Span> joined(List<ServiceHours.Open> open) {
        return Span.union(open.stream().map(ServiceHours.Open::span).toList());
    }

    /** Every instant at which something may change. */
    private NavigableSet<Instant> turns(List<ServiceHours.Open> open) {
        var turns = new TreeSet<Instant>();
        open.forEach(o -> add(turns, o.span()));
        rota.forEach(p -> add(turns, p.span()));
        desk.overrides().forEach(o -> add(turns, o.span()));
        for (var plan : desk.plans()) {
            if (!plan.span().meets(span)) continue;
            add(turns, plan.span());
            plan.shifts().forEach(shift -> add(turns, shift.span()));
        }
        rules.away().values().forEach(all -> all.forEach(away -> add(turns, away.span())));
        rules.abilities().values().forEach(all -> all.forEach(ahead -> turns.add(ahead.from())));
        turns.addAll(rules.left().values());
        return turns;
    }

    private void add(NavigableSet<Instant> turns, Span s) {
        if (!s.meets(span)) return;
        turns.add(s.from());
        turns.add(s.until());
    }

    private static int atLeast(List<ServiceHours.Open> open, Instant at) {
        int most = 1;
        for (var o : open) {
            if (o.span().from().isAfter(at)) break;
            if (o.span().holds(at)) most = Math.max(most, o.atLeast());
        }
        return most;
    }

    private List<Planned> on(PlanRules plan, List<Planned> rota, Instant at) {
        var on = plan == null ? changed(rota, at, false) : planned(plan, at);
        return changed(on, at, true);
    }

    /** The plan that was made last of those that hold. */
    private PlanRules plan(Instant at) {
        PlanRules found = null;
        for (var plan : desk.plans()) if (plan.span().holds(at)) found = plan;
        return found;
    }

    private List<Planned> planned(PlanRules plan, Instant at) {
        return plan.shifts().stream()
                .filter(s -> s.span().holds(at) && (s.desk() == null || s.desk().equals(desk.id())))
                .map(s -> new Planned(s.member(), s.span(), Source.PLAN, plan.id(), s.name()))
                .toList();
    }

    private List<Planned> changed(List<Planned> on, Instant at, boolean overPlans) {
        for (var o : desk.overrides())
            if (o.overPlans() == overPlans && o.span().holds(at)) on = o.change(on);
        return on;
    }

    /** What rotas say, asked with instants that only grow. */
    private final class Active {
        private final List<Planned> now = new ArrayList<>();
        private int next;

        List<Planned> at(Instant at) {
            while (next < rota.size() && !rota.get(next).span().from().isAfter(at)) now.add(rota.get(next++));
            now.removeIf(p -> !p.span().until().isAfter(at));
            return List.copyOf(now);
        }
    }
}
