package fi.majakka.delegation;

import fi.majakka.delegation.standing.Standing;
import fi.majakka.delegation.standing.Grant;
import fi.majakka.delegation.standing.Person;
import fi.majakka.delegation.standing.Emergency;
import fi.majakka.delegation.standing.Deputy;

import fi.majakka.production.Figures;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long it takes to ask of 200 members on 50 channels each whether they may answer there. Prints a table; asserts nothing. */
@Tag("bench")
class AuthorityBenchmarkIT {
    private static final int MEMBERS = 200;
    private static final int CHANNELS = 50;
    private static final int ROUNDS = 2_000;

    private final Random random = new Random(26);
    private final Instant now = Instant.parse("2026-11-26T08:00:00Z");
    private final List<UUID> channels = new ArrayList<>();

    @Test
    void measure() throws Exception {
        for (int i = 0; i < CHANNELS; i++) channels.add(UUID.randomUUID());
        var standing = standing();
        long allowed = 0;
        for (int i = 0; i < ROUNDS; i++) allowed += askAll(standing); // until the JVM has compiled it
        var nanos = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            allowed += askAll(standing);
            nanos[i] = System.nanoTime() - begin;
        }
        java.util.Arrays.sort(nanos);
        var line = "| %,d answers of Authority, %d members × %d channels | p50 %.2f ms | p99 %.2f ms | %d %% yes |"
                .formatted(
                        MEMBERS * CHANNELS,
                        MEMBERS,
                        CHANNELS,
                        nanos[ROUNDS / 2] / 1e6,
                        nanos[ROUNDS * 99 / 100] / 1e6,
                        100 * allowed / (2L * ROUNDS * MEMBERS * CHANNELS));
        System.out.println(line);
        Figures.write("authority figures", List.of(line));
    }

    private long askAll(Standing standing) {
        long allowed = 0;
        for (var member : standing.people().keySet()) {
            var powers = standing.powers(member, now);
            for (var channel : channels) if (powers.may(Act.ANSWER, channel)) allowed++;
        }
        return allowed;
    }

    /** Each with up to eight roles on some channels, half of them run; a deputy, an emergency, some absences. */
    private Standing standing() {
        Map<UUID, Person> people = new HashMap<>();
        for (int i = 0; i < MEMBERS; i++) {
            var id = UUID.randomUUID();
            people.put(id, Person.of(id, "Member " + i, true, true, Set.of(i == 0 ? "owner" : "staff"), grants()));
        }
        var ids = List.copyOf(people.keySet());
        var owner = people.values().stream().filter(p -> p.provider().contains("owner")).findFirst().orElseThrow().id();
        var deputies = List.of(new Deputy(owner, ids.get(3), null, null, true));
        var emergencies = List.of(new Emergency(ids.get(4), ids.get(5), now, now.plusSeconds(60)));
        var away = Map.of(owner, List.of(new Away.Period(now, now.plusSeconds(60))));
        return new Standing(1, people, Map.of(), Map.of(), deputies, emergencies, away, Set.of());
    }

    private List<Grant> grants() {
        var grants = new ArrayList<Grant>();
        for (int i = random.nextInt(9); i > 0; i--) {
            var on = new java.util.HashSet<UUID>();
            for (int c = 1 + random.nextInt(10); c > 0; c--) on.add(channels.get(random.nextInt(CHANNELS)));
            var role = Role.values()[random.nextInt(Role.values().length - 1)];
            var from = now.minus(Duration.ofDays(random.nextInt(20))).plus(Duration.ofDays(random.nextInt(10)));
            grants.add(new Grant(UUID.randomUUID(), role, false, on, from, from.plus(Duration.ofDays(30)), null));
        }
        return grants;
    }
}
