package fi.majakka.delegation;

import fi.majakka.shared.Sql;
import java.util.Collection;
import java.util.UUID;

/**
 * The channels on which something is allowed, for the WHERE of every list.
 *
 * @param everywhere on all channels, today's and later ones
 */
public record Reach(boolean everywhere, Collection<UUID> channels) {
    /** Everything. */
    public static final Reach ALL = new Reach(true, java.util.List.of());
    /** Nothing. */
    public static final Reach NONE = new Reach(false, java.util.List.of());

    public boolean holds(UUID channel) {
        return everywhere || channels.contains(channel);
    }

    /** A condition with one bind, {@link #bind}, or without one when everything is in reach. */
    public String sql(String column) {
        return everywhere ? "true" : column + " = ANY (?)";
    }

    public java.util.List<Object> bind() {
        return everywhere ? java.util.List.of() : java.util.List.of(Sql.Array.uuids(channels));
    }
}
