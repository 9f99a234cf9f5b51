package fi.majakka.delegation;

import fi.majakka.delegation.ChannelNames.ChannelName;
import fi.majakka.delegation.DelegationChanged.Kind;
import fi.majakka.delegation.acting.BreakGlass;
import fi.majakka.delegation.granting.Delegating;
import fi.majakka.delegation.granting.Delegation;
import fi.majakka.delegation.granting.DelegationDecision;
import fi.majakka.delegation.standing.Deputy;
import fi.majakka.delegation.standing.Emergency;
import fi.majakka.delegation.standing.Grant;
import fi.majakka.delegation.standing.Moment;
import fi.majakka.delegation.standing.Person;
import fi.majakka.delegation.standing.Standing;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A company in memory: people, channels, what was decided, and a clock that a test moves. */
class World {
    static final UUID OWNER = new UUID(1, 0);
    final List<UUID> people = new ArrayList<>(List.of(OWNER));
    final List<UUID> channels = List.of(new UUID(2, 0), new UUID(2, 1), new UUID(2, 2));
    final Map<UUID, Set<String>> provider = new HashMap<>();
    final Set<UUID> left = new HashSet<>();
    final List<Delegation> delegations = new ArrayList<>();
    final List<Deputy> deputies = new ArrayList<>();
    final List<BreakGlass> emergencies = new ArrayList<>();
    final Map<UUID, List<Away.Period>> away = new HashMap<>();
    final List<String> told = new ArrayList<>();
    Instant now = Instant.parse("2026-11-26T08:00:00Z");
    UUID caller = OWNER;

    World(int staff) {
        provider.put(OWNER, Set.of("owner"));
        for (int i = 1; i <= staff; i++) {
            var id = new UUID(1, i);
            people.add(id);
            provider.put(id, Set.of("staff"));
        }
    }

    final Authority authority =
            new Authority(null, new Asked(null) {
                @Override
                public Moment moment() {
                    return new Moment(standing(), now);
                }
            }) {
                @Override
                public Caller caller() {
                    return new Caller(new MemberId(caller), provider.get(caller));
                }
            };

    final Delegating delegating = new Delegating(authority, this::names, null) {
        @Override
        protected void keep(Delegation d, Kind kind, MemberId onBehalf, Instant at, String from, String to) {
            if (!delegations.contains(d)) delegations.add(d);
            told.add(d.id + " " + kind);
        }

        @Override
        protected void trustAnew(Delegation d) {}

        @Override
        protected List<Delegation> waiting(MemberId member) {
            return delegations.stream()
                    .filter(d -> d.memberId.equals(member.value()) && d.state == DelegationDecision.REQUESTED)
                    .toList();
        }
    };

    private List<ChannelName> names() {
        return channels.stream()
                .map(id -> new ChannelName(id, "demo", id.toString()))
                .toList();
    }

    /** The same as is read from the rows. */
    Standing standing() {
        Map<UUID, Person> known = new HashMap<>();
        for (var id : people)
            known.put(id, Person.of(id, "Person " + id, !left.contains(id), true, provider.get(id), grants(id)));
        var open = emergencies.stream()
                .filter(b -> b.startedAt != null && !b.drill && b.endedAt == null)
                .map(b -> new Emergency(b.askedBy, b.secondId, b.startedAt, b.endsAt))
                .toList();
        return new Standing(0, known, Map.of(), Map.of(), List.copyOf(deputies), open, away, Set.of());
    }

    private List<Grant> grants(UUID member) {
        return delegations.stream()
                .filter(d -> d.memberId.equals(member) && d.state == DelegationDecision.APPROVED)
                .map(d -> new Grant(
                        d.id, d.role, d.allChannels, new HashSet<>(d.channels), d.startsAt, d.endsAt, d.trust()))
                .toList();
    }
}
