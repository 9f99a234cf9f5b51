package fi.majakka.coverage.duty;

import fi.majakka.delegation.Ahead;
import fi.majakka.delegation.Means;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * All that decides who is on duty. A change that is not made yet is another value of this.
 *
 * @param away absences that count
 * @param abilities what each member may, in order of time and without a hole
 * @param left when each leaver's access ended or will end
 */
public record Rules(
        List<Desk> desks, Map<UUID, List<Away>> away, Map<UUID, List<Ahead>> abilities, Map<UUID, Instant> left) {

    /**
     * A desk with what is planned for it.
     *
     * @param atLeastAlone how many of those on duty must answer without an approval, 0 or more
     * @param keeping whose absence at the same time is a gap, though others answer
     * @param overrides in the order in which they were made
     * @param plans in the order in which they were made, with spans in this desk's zone; the later one goes before
     */
    public record Desk(
            UUID id,
            List<UUID> channels,
            ServiceHours hours,
            int atLeastAlone,
            Keeping keeping,
            List<RotaRules> rotas,
            List<OverrideRules> overrides,
            List<PlanRules> plans) {
        public Desk(
                UUID id,
                List<UUID> channels,
                ServiceHours hours,
                int atLeastAlone,
                List<RotaRules> rotas,
                List<OverrideRules> overrides,
                List<PlanRules> plans) {
            this(id, channels, hours, atLeastAlone, Keeping.NO_RULE, rotas, overrides, plans);
        }

        /** With what is planned in place of its own. */
        public Desk with(List<RotaRules> rotas, List<OverrideRules> overrides, List<PlanRules> plans) {
            return new Desk(id, channels, hours, atLeastAlone, keeping, rotas, overrides, plans);
        }

        public Desk with(RotaRules rota) {
            return with(put(rotas, rota, RotaRules::id), overrides, plans);
        }

        public Desk with(OverrideRules override) {
            return with(rotas, put(overrides, override, OverrideRules::id), plans);
        }

        public Desk with(PlanRules plan) {
            return with(rotas, overrides, put(plans, plan, PlanRules::id));
        }

        /** True when a rule of the desk names one of them. */
        public boolean names(Set<UUID> members) {
            if (members.isEmpty()) return false;
            return keeping.names(members)
                    || rotas.stream().anyMatch(r -> r.members().stream().anyMatch(members::contains))
                    || overrides.stream().anyMatch(o -> o.member() != null && members.contains(o.member()))
                    || plans.stream().anyMatch(p -> p.shifts().stream().anyMatch(s -> members.contains(s.member())));
        }

        public Desk without(UUID rule) {
            return with(
                    rotas.stream().filter(r -> !r.id().equals(rule)).toList(),
                    overrides.stream().filter(o -> !o.id().equals(rule)).toList(),
                    plans.stream().filter(p -> !p.id().equals(rule)).toList());
        }
    }

    /** With the desk, or with its new version. */
    public Rules with(Desk desk) {
        return new Rules(put(desks, desk, Desk::id), away, abilities, left);
    }

    /** With the absence, or with its new version. */
    public Rules with(Away absence) {
        var others = without(absence.absence()).away;
        var all = new HashMap<>(others);
        var own = new ArrayList<>(others.getOrDefault(absence.member(), List.of()));
        own.add(absence);
        all.put(absence.member(), List.copyOf(own));
        return new Rules(desks, all, abilities, left);
    }

    /** Without the rota, override, plan or absence with that id, or the desk. */
    public Rules without(UUID rule) {
        var rest = desks.stream()
                .filter(d -> !d.id.equals(rule))
                .map(d -> d.without(rule))
                .toList();
        var here = new HashMap<UUID, List<Away>>();
        away.forEach((member, all) -> here.put(
                member, all.stream().filter(a -> !a.absence().equals(rule)).toList()));
        return new Rules(rest, here, abilities, left);
    }

    /** Whose absences differ, who stands in for them, and for whom they would. */
    public Set<UUID> differences(Rules other) {
        var members = new HashSet<UUID>();
        for (var member : union(away.keySet(), other.away.keySet()))
            if (!away.getOrDefault(member, List.of()).equals(other.away.getOrDefault(member, List.of())))
                members.add(member);
        if (members.isEmpty()) return members;
        while (spread(members) | other.spread(members)) continue;
        return members;
    }

    /** @return true when somebody was added */
    private boolean spread(Set<UUID> members) {
        int before = members.size();
        for (var all : away.values())
            for (var one : all)
                if (members.contains(one.member()) || one.substitutes().stream().anyMatch(members::contains)) {
                    members.add(one.member());
                    members.addAll(one.substitutes());
                }
        return members.size() > before;
    }

    private static Set<UUID> union(Set<UUID> a, Set<UUID> b) {
        var both = new HashSet<>(a);
        both.addAll(b);
        return both;
    }

    static <T> List<T> put(List<T> all, T one, Function<T, UUID> id) {
        var with = new ArrayList<>(all);
        for (int i = 0; i < with.size(); i++)
            if (id.apply(with.get(i)).equals(id.apply(one))) {
                with.set(i, one);
                return with;
            }
        with.add(one);
        return with;
    }

    public Desk desk(UUID id) {
        return desks.stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
    }

    /** Nobody is known who has no abilities: a member with no role has them too, and may nothing by them. */
    boolean isKnown(UUID member) {
        return abilities.containsKey(member);
    }

    boolean hasLeft(UUID member, Instant at) {
        var end = left.get(member);
        return end != null && !at.isBefore(end);
    }

    boolean isAway(UUID member, Instant at) {
        for (var a : away.getOrDefault(member, List.of())) if (a.span().holds(at)) return true;
        return false;
    }

    Ahead ability(UUID member, Instant at) {
        for (var ahead : abilities.getOrDefault(member, List.of())) if (ahead.holds(at)) return ahead;
        return NOTHING;
    }

    private static final Ahead NOTHING = new Ahead(Instant.MIN, null, Map.of(), Set.of());

    /** The most that the member may on any of these channels. */
    Means best(UUID member, List<UUID> channels, Instant at) {
        var ability = ability(member, at);
        var best = Means.NONE;
        for (var channel : channels) if (ability.on(channel).compareTo(best) > 0) best = ability.on(channel);
        return best;
    }
}
