package fi.majakka.coverage.proposal;

import fi.majakka.coverage.duty.Duty;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Duty that the plan does not decide: at other desks, and at its own before and after its time. */
final class Busy {
    /** So far around a plan duty is looked at: a week's hours and days in a row reach over its edges. */
    static final Duration AROUND = Duration.ofDays(14);

    private final Rules rules;
    private final Map<UUID, List<Slot>> slots = new HashMap<>();

    private Busy(Rules rules) {
        this.rules = rules;
    }

    static Map<UUID, List<Slot>> of(PlanRequest request, Map<UUID, Span> spans) {
        var busy = new Busy(request.rules());
        var all = spans.values().iterator().next();
        for (var desk : request.rules().desks()) {
            var own = spans.get(desk.id());
            if (own == null) busy.add(desk, around(all));
            else {
                busy.add(desk, new Span(own.from().minus(AROUND), own.from()));
                busy.add(desk, new Span(own.until(), own.until().plus(AROUND)));
            }
        }
        return busy.slots;
    }

    /** All duty of that time. */
    static Map<UUID, List<Slot>> all(Rules rules, Span time) {
        var busy = new Busy(rules);
        for (var desk : rules.desks()) busy.add(desk, time);
        return busy.slots;
    }

    static Span around(Span span) {
        return new Span(span.from().minus(AROUND), span.until().plus(AROUND));
    }

    private void add(Rules.Desk desk, Span span) {
        Map<UUID, List<Span>> duty = new HashMap<>();
        for (var stretch : Duty.of(rules, desk, span))
            for (var one : stretch.onDuty())
                duty.computeIfAbsent(one.member(), m -> new ArrayList<>()).add(stretch.span());
        duty.forEach((member, spans) -> {
            for (var one : Span.union(spans))
                slots.computeIfAbsent(member, m -> new ArrayList<>())
                        .add(Slot.decided(desk.id(), one, desk.hours().zone()));
        });
    }
}
