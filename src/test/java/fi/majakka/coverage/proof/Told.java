package fi.majakka.coverage.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What the proof says of a change, beside what a watchman says of it. What he finds and the proof does not is an error at once.
 *
 * @param opened as the proof tells it
 * @param expected rounds that were covered before the change and are not after it
 * @param alarms gaps in which the watchman found nothing that is new
 */
record Told(List<GapFound> opened, List<Instant> expected, List<GapFound> alarms) {
    static Told compare(Rules before, Rules after, Span span) {
        var was = Bakery.prove(before, span);
        var is = Bakery.prove(after, span);
        var told = new Told(Consequences.of(was, is).opened(), new ArrayList<>(), new ArrayList<>());
        for (var desk : after.desks()) {
            var fresh = told.watched(after, is, desk.id(), span);
            var known = told.watched(before, was, desk.id(), span);
            fresh.entrySet()
                    .removeIf(round ->
                            known.getOrDefault(round.getKey(), Set.of()).containsAll(round.getValue()));
            told.compare(desk.id(), fresh.navigableKeySet());
        }
        return told;
    }

    private void compare(UUID desk, NavigableSet<Instant> fresh) {
        expected.addAll(fresh);
        var mine = opened.stream().filter(g -> g.desk().equals(desk)).toList();
        for (var at : fresh)
            assertEquals(1, mine.stream().filter(g -> g.span().holds(at)).count(), "not told: " + at);
        mine.stream().filter(g -> fresh.stream().noneMatch(g.span()::holds)).forEach(alarms::add);
    }

    private NavigableMap<Instant, Set<Object>> watched(Rules rules, List<DeskProof> proofs, UUID desk, Span span) {
        var found = new Watchman(Bakery.within(rules, span), desk).gaps(span);
        var missed = new TreeSet<>(found.keySet());
        for (var proof : proofs)
            if (proof.desk().equals(desk))
                for (var gap : proof.gaps()) {
                    var rounds = rounds(gap.span(), span);
                    if (!found.keySet().containsAll(rounds)) alarms.add(gap);
                    rounds.forEach(missed::remove);
                }
        assertEquals(List.of(), List.copyOf(missed), "not told");
        return found;
    }

    /** Those of the watchman that fall into it. */
    private static List<Instant> rounds(Span part, Span walk) {
        long first = Duration.between(walk.from(), part.from())
                .plus(Watchman.ROUND)
                .minusNanos(1)
                .dividedBy(Watchman.ROUND);
        var rounds = new ArrayList<Instant>();
        for (var at = walk.from().plus(Watchman.ROUND.multipliedBy(first));
                at.isBefore(part.until());
                at = at.plus(Watchman.ROUND)) rounds.add(at);
        return rounds;
    }
}
