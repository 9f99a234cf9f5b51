package fi.majakka.coverage.proof;

import fi.majakka.delegation.Ahead;
import fi.majakka.delegation.Means;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people of the bakery, with what they may. */
enum Baker {
    RISTO(Means.ALONE, true),
    ANSKI(Means.ALONE, false),
    JONAS(Means.ALONE, false),
    KATARIINA(Means.ALONE, true),
    AINO(Means.ALONE, false),
    NOORA(Means.ALONE, false),
    SANNA(Means.ALONE, false),
    MERVI(Means.SUPERVISED, false),
    ELIAS(Means.SUPERVISED, false),
    /** Looks on: as a substitute he is of no use. */
    PERTTI(Means.NONE, false),
    OSKARI(Means.SUPERVISED, false);

    final UUID id = UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8));
    private final Means means;
    private final boolean approves;

    Baker(Means means, boolean approves) {
        this.means = means;
        this.approves = approves;
    }

    static Baker of(UUID id) {
        for (var baker : values()) if (baker.id.equals(id)) return baker;
        throw new IllegalArgumentException(id.toString());
    }

    /** What the member may on these channels for ever. */
    List<Ahead> abilities(Collection<UUID> channels) {
        return List.of(ahead(channels, null, means));
    }

    /** The same until a time, and afterwards what is left of it. */
    List<Ahead> abilities(Collection<UUID> channels, Instant until, Means after) {
        var rest = channels.stream().collect(Collectors.toMap(c -> c, c -> after));
        return List.of(ahead(channels, until, means), new Ahead(until, null, rest, Set.of()));
    }

    private Ahead ahead(Collection<UUID> channels, Instant until, Means means) {
        Map<UUID, Means> all = channels.stream().collect(Collectors.toMap(c -> c, c -> means));
        return new Ahead(Instant.MIN, until, all, approves ? Set.copyOf(channels) : Set.of());
    }
}
