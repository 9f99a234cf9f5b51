package fi.majakka.channel;

import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who keeps a channel's credential: whoever entered it. */
@ApplicationScoped
public class Keepers {
    /** A quarter of a year: passwords change, and phones with second factors leave. */
    static final Duration CONFIRMED_FOR = Duration.ofDays(90);

    private final Sql sql;

    Keepers(Sql sql) {
        this.sql = sql;
    }

    List<MemberRef> of(UUID channel) {
        var query = """
                SELECT m.id, m.name FROM channel_keeper k JOIN member m ON m.id = k.member_id
                WHERE k.channel_id = ? ORDER BY m.name""";
        return sql.list(query, List.of(channel), row -> new MemberRef(Sql.uuid(row, "id"), row.getString("name")));
    }

    /** Whoever entered the credential has it, from now on. */
    void add(UUID channel, MemberId keeper) {
        sql.change("""
                INSERT INTO channel_keeper (channel_id, member_id, confirmed_at) VALUES (?, ?, now())
                ON CONFLICT (channel_id, member_id) DO UPDATE SET confirmed_at = now()""", channel, keeper);
    }

    /** By channel, of those that are connected. */
    public Map<UUID, List<UUID>> byChannel() {
        return all().stream()
                .collect(Collectors.groupingBy(
                        Confirmed::channel, Collectors.mapping(k -> k.member().id(), Collectors.toList())));
    }

    /** @param due until when the keeper confirms again to have it */
    record Confirmed(UUID channel, MemberRef member, Instant confirmedAt, Instant due) {}

    /** All of connected channels; whether they still may keep them is for the caller to ask. */
    List<Confirmed> all() {
        var query = """
                SELECT k.channel_id, k.confirmed_at, m.id, m.name FROM channel_keeper k JOIN member m ON m.id = k.member_id
                JOIN channel c ON c.id = k.channel_id WHERE c.removed_at IS NULL ORDER BY m.name""";
        return sql.list(
                query,
                List.of(),
                row -> new Confirmed(
                        Sql.uuid(row, "channel_id"),
                        new MemberRef(Sql.uuid(row, "id"), row.getString("name")),
                        Sql.instant(row, "confirmed_at"),
                        Sql.instant(row, "confirmed_at").plus(CONFIRMED_FOR)));
    }
}
