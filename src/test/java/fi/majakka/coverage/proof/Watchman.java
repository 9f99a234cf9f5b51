package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.OverrideRules;
import fi.majakka.coverage.duty.PlanRules;
import fi.majakka.coverage.duty.RotaRules;
import fi.majakka.coverage.duty.RotaShift;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.delegation.Ahead;
import fi.majakka.delegation.Means;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Walks past a desk each half hour and looks whether anybody is there who answers. It knows nothing of stretches, turns
 * of the clock and proofs; of rotas it knows weekly turns of shifts that end before midnight.
 */
final class Watchman {
    static final Duration ROUND = Duration.ofMinutes(30);
    private final Rules rules;
    private final Rules.Desk desk;

    Watchman(Rules rules, UUID desk) {
        this.rules = rules;
        this.desk = rules.desk(desk);
    }

    /** Rounds on which the desk was open and too few were there, each with what was wrong: more of it is worse. */
    NavigableMap<Instant, Set<Object>> gaps(Span span) {
        var gaps = new TreeMap<Instant, Set<Object>>();
        for (var at = span.from(); at.isBefore(span.until()); at = at.plus(ROUND)) {
            var wrong = wrong(at);
            if (!wrong.isEmpty()) gaps.put(at, wrong);
        }
        return gaps;
    }

    /** The channels where somebody is missing, and whether nobody answers anywhere. */
    private Set<Object> wrong(Instant at) {
        var local = LocalDateTime.ofInstant(at, Bakery.ZONE);
        if (!isOpen(local)) return Set.of();
        var there = there(at, local).stream().map(m -> ability(m, at)).toList();
        var wrong = new HashSet<Object>();
        boolean anybody = false;
        for (var channel : desk.channels()) {
            int answer = 0;
            int alone = 0;
            for (var one : there) {
                if (one.on(channel) == Means.ALONE) alone++;
                if (answers(one, channel, there)) answer++;
            }
            anybody |= answer > 0;
            if (answer < atLeast(local) || alone < desk.atLeastAlone()) wrong.add(channel);
        }
        if (!anybody) wrong.add("nobody");
        return wrong;
    }

    private boolean isOpen(LocalDateTime local) {
        var date = local.toLocalDate();
        var time = local.toLocalTime();
        var hours = desk.hours();
        for (var own : hours.exceptions())
            if (own.date().equals(date))
                return own.hours().stream().anyMatch(o -> !time.isBefore(o.from()) && time.isBefore(o.until()));
        if (hours.holidays().containsKey(date)) return false; // no other rule is used here
        var weekly = hours.weekly();
        for (var s : hours.seasons())
            if (!date.isBefore(s.from()) && !date.isAfter(s.until())) weekly = s.serviceHours();
        return weekly.stream()
                .anyMatch(w -> w.days().stream().anyMatch(d -> d.ordinal() == day(date))
                        && !time.isBefore(w.from())
                        && time.isBefore(w.until()));
    }

    private static int day(LocalDate date) {
        return date.getDayOfWeek().getValue() - 1;
    }

    private int atLeast(LocalDateTime local) {
        var date = local.toLocalDate();
        for (var s : desk.hours().seasons())
            if (s.atLeast() != null && !date.isBefore(s.from()) && !date.isAfter(s.until())) return s.atLeast();
        return desk.hours().atLeast();
    }

    private Set<UUID> there(Instant at, LocalDateTime local) {
        var there = new LinkedHashSet<UUID>();
        var planned = planned(at, local).stream().filter(m -> isHere(m, at)).toList();
        var byTheRules = planned.stream().filter(m -> !isAway(m, at)).toList();
        for (var member : planned) {
            if (!isAway(member, at)) there.add(member);
            else standIn(member, at, there, byTheRules);
        }
        return there;
    }

    private boolean isHere(UUID member, Instant at) {
        var left = rules.left().get(member);
        return rules.abilities().containsKey(member) && (left == null || at.isBefore(left));
    }

    private boolean isAway(UUID member, Instant at) {
        return rules.away().getOrDefault(member, List.of()).stream()
                .anyMatch(a -> a.span().holds(at));
    }

    private void standIn(UUID member, Instant at, Set<UUID> there, List<UUID> byTheRules) {
        var line = new ArrayList<UUID>();
        queue(member, at, line, new HashSet<>(List.of(member)));
        var present = byTheRules.stream().map(m -> ability(m, at)).toList();
        line.stream()
                .filter(m -> desk.channels().stream().anyMatch(c -> answers(ability(m, at), c, present)))
                .findFirst()
                .or(() -> line.stream()
                        .filter(m -> desk.channels().stream()
                                .anyMatch(c -> ability(m, at).on(c) == Means.SUPERVISED))
                        .findFirst())
                .or(() -> line.stream().findFirst())
                .ifPresent(there::add);
    }

    /** All who could be asked, in order, nobody twice. */
    private void queue(UUID member, Instant at, List<UUID> line, Set<UUID> asked) {
        for (var away : rules.away().getOrDefault(member, List.of()))
            if (away.span().holds(at))
                for (var next : away.substitutes())
                    if (asked.add(next) && isHere(next, at)) {
                        if (isAway(next, at)) queue(next, at, line, asked);
                        else line.add(next);
                    }
    }

    private List<UUID> planned(Instant at, LocalDateTime local) {
        var on = new ArrayList<UUID>();
        PlanRules plan = null;
        for (var p : desk.plans()) if (p.span().holds(at)) plan = p;
        if (plan == null) {
            for (var rota : desk.rotas()) on.addAll(turn(rota, local));
            desk.overrides().stream().filter(o -> !o.overPlans()).forEach(o -> change(on, o, at));
        } else plan.shifts().stream().filter(s -> s.span().holds(at)).forEach(s -> on.add(s.member()));
        desk.overrides().stream().filter(OverrideRules::overPlans).forEach(o -> change(on, o, at));
        return on;
    }

    private static void change(List<UUID> on, OverrideRules o, Instant at) {
        if (!o.span().holds(at)) return;
        if (o.insteadOf() == null) on.add(o.member());
        else if (on.removeIf(o.insteadOf()::equals) && o.member() != null) on.add(o.member());
    }

    private static List<UUID> turn(RotaRules r, LocalDateTime local) {
        var date = local.toLocalDate();
        if (date.isBefore(r.first()) || r.last() != null && date.isAfter(r.last())) return List.of();
        if (r.shifts().stream().noneMatch(s -> isOn(s, local))) return List.of();
        int week = (int) (ChronoUnit.DAYS.between(r.first(), date) / 7);
        var on = new ArrayList<UUID>();
        for (int i = 0; i < r.together(); i++)
            on.add(r.members().get((week + i) % r.members().size()));
        return on;
    }

    private static boolean isOn(RotaShift s, LocalDateTime local) {
        var time = local.toLocalTime();
        return s.days().stream().anyMatch(d -> d.ordinal() == day(local.toLocalDate()))
                && !time.isBefore(s.from())
                && time.isBefore(s.until());
    }

    private Ahead ability(UUID member, Instant at) {
        for (var ahead : rules.abilities().getOrDefault(member, List.of())) if (ahead.holds(at)) return ahead;
        throw new AssertionError("Nobody knows what " + member + " may at " + at);
    }

    private static boolean answers(Ahead one, UUID channel, List<Ahead> there) {
        if (one.on(channel) != Means.SUPERVISED) return one.on(channel) == Means.ALONE;
        for (var other : there) if (other != one && other.approves().contains(channel)) return true;
        return false;
    }

    /** Could come in: is here and may answer alone on all of them. Two desks at a time are better than a dark one. */
    boolean couldCome(UUID member, Instant at, List<UUID> channels) {
        return isHere(member, at)
                && !isAway(member, at)
                && channels.stream().allMatch(c -> ability(member, at).on(c) == Means.ALONE);
    }
}
