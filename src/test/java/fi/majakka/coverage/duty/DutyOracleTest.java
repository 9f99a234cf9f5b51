package fi.majakka.coverage.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * The engine against {@link DutyOracle}, with rules made by chance. A seed that fails is told: {@code -Dduty.seed=… -Dduty.cases=1}
 * shows it again. The long form is {@code -Dduty.cases=100000}.
 */
class DutyOracleTest {
    private static final int CASES = Integer.getInteger("duty.cases", 5_000);
    private static final long SEED = Long.getLong("duty.seed", System.nanoTime());
    private static final int STEP = 30;

    @Test
    void at_every_instant_the_engine_says_what_the_rules_say() {
        forEachCase(c -> {
            var stretches = Duty.of(c.rules, c.desk(), c.window);
            var oracle = new DutyOracle(c.rules, c.desk(), c.window);
            int next = 0;
            for (var at : instants(c, stretches)) {
                while (next < stretches.size()
                        && !stretches.get(next).span().until().isAfter(at)) next++;
                var found = next < stretches.size() ? stretches.get(next) : null;
                assertEquals(
                        oracle.at(at),
                        said(found, at),
                        () -> at + ", " + at.atZone(c.desk().hours().zone()));
            }
        });
    }

    @Test
    void stretches_are_in_order_and_together_the_service_hours() {
        forEachCase(c -> {
            var spans = new ArrayList<Span>();
            for (var stretch : Duty.of(c.rules, c.desk(), c.window)) {
                assertFalse(stretch.span().isEmpty());
                if (!spans.isEmpty())
                    assertFalse(
                            stretch.span()
                                    .from()
                                    .isBefore(spans.get(spans.size() - 1).until()),
                            "they overlap");
                spans.add(stretch.span());
            }
            var hours = c.desk().hours().within(c.window).stream()
                    .map(ServiceHours.Open::span)
                    .toList();
            assertEquals(Span.union(hours), Span.union(spans));
        });
    }

    @Test
    void what_begins_later_never_changes_what_was_before() {
        forEachCase(c -> {
            var at = c.window.from().plusSeconds(c.chance.between(1, (int)
                    c.window.length().toSeconds()));
            var changed = c.changedFrom(at);
            assertEquals(
                    before(at, Duty.of(c.rules, c.desk(), c.window)),
                    before(at, Duty.of(changed, changed.desk(c.desk().id()), c.window)),
                    () -> "before " + at);
        });
    }

    @Test
    void asked_of_an_instant_it_says_the_same_as_asked_of_a_longer_time() {
        forEachCase(c -> {
            for (var stretch : Duty.of(c.rules, c.desk(), c.window)) {
                var last = stretch.span().until().minusSeconds(1);
                for (var at : List.of(stretch.span().from(), last)) {
                    var found = Duty.at(c.rules, c.desk(), at);
                    var same = new Stretch(
                            found.span(),
                            stretch.onDuty(),
                            stretch.approvers(),
                            stretch.approveOnly(),
                            stretch.missing(),
                            stretch.atLeast(),
                            stretch.gap());
                    assertEquals(same, found, at::toString);
                }
            }
        });
    }

    @Test
    void the_cases_meet_every_reason_every_source_and_every_kind_of_clock_change() {
        var met = new HashMap<Object, Integer>();
        forEachCase(c -> {
            for (var stretch : Duty.of(c.rules, c.desk(), c.window)) {
                if (stretch.gap() != null) met.merge(stretch.gap().reason(), 1, Integer::sum);
                stretch.onDuty().forEach(one -> met.merge(one.source(), 1, Integer::sum));
                if (stretch.missing().stream().anyMatch(m -> m.source() == Source.KEEPER))
                    met.merge(Source.KEEPER, 1, Integer::sum);
            }
            ChanceOfTime.transitions(c.desk().hours().zone(), c.window)
                    .forEach(change -> met.merge(change.isGap() ? "forward" : "back", 1, Integer::sum));
        });
        var all = new ArrayList<Object>(List.of(Reason.values()));
        all.addAll(List.of(Source.values()));
        all.addAll(List.of("forward", "back"));
        if (CASES >= 1_000) all.forEach(one -> assertTrue(met.getOrDefault(one, 0) > CASES / 500, one + " in " + met));
    }

    private static void forEachCase(Consumer<DutyCase> check) {
        for (int i = 0; i < CASES; i++) {
            var seed = SEED + i;
            var one = new DutyCase(seed);
            try {
                check.accept(one);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "-Dduty.seed=%d -Dduty.cases=1 %s\n%s %s"
                                .formatted(seed, e.getMessage(), one.window, one.rules),
                        e);
            }
        }
    }

    /** Each half minute, and each instant at which something may change with the seconds beside it. */
    private static Iterable<Instant> instants(DutyCase c, List<Stretch> stretches) {
        var turns = new TreeSet<Instant>();
        var spans = new ArrayList<Span>();
        stretches.forEach(s -> spans.add(s.span()));
        c.desk().overrides().forEach(o -> spans.add(o.span()));
        c.desk().plans().forEach(p -> spans.add(p.span()));
        c.desk().plans().forEach(p -> p.shifts().forEach(s -> spans.add(s.span())));
        c.rules.away().values().forEach(all -> all.forEach(a -> spans.add(a.span())));
        spans.forEach(span -> turns.addAll(List.of(span.from(), span.until())));
        turns.addAll(c.rules.left().values());
        c.rules.abilities().values().forEach(all -> all.forEach(a -> turns.add(a.from())));
        var instants = new TreeSet<Instant>();
        for (var turn : turns)
            if (turn.isAfter(Instant.MIN)) for (int s = -1; s <= 1; s++) instants.add(turn.plusSeconds(s));
        for (var at = c.window.from(); at.isBefore(c.window.until()); at = at.plusSeconds(STEP)) instants.add(at);
        return instants.subSet(c.window.from(), c.window.until());
    }

    private static DutyOracle.Said said(Stretch stretch, Instant at) {
        if (stretch == null || !stretch.span().holds(at)) return DutyOracle.Said.CLOSED;
        var on = new HashSet<java.util.UUID>();
        stretch.onDuty().forEach(one -> on.add(one.member()));
        var gap = stretch.gap();
        return new DutyOracle.Said(
                true,
                on,
                gap == null ? null : gap.reason(),
                gap == null ? java.util.Set.of() : new HashSet<>(gap.channels()));
    }

    private static List<Stretch> before(Instant at, List<Stretch> stretches) {
        return stretches.stream()
                .filter(s -> s.span().from().isBefore(at))
                .map(s -> new Stretch(
                        s.span().and(new Span(Instant.MIN, at)),
                        s.onDuty(),
                        s.approvers(),
                        s.approveOnly(),
                        s.missing(),
                        s.atLeast(),
                        s.gap()))
                .toList();
    }
}
