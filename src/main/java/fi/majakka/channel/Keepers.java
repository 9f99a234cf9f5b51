package fi.majakka.channel;

import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who keeps a channel's credential: whoever entered it. */
@ApplicationScoped
class Keepers {
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

    void add(UUID channel, MemberId keeper) {
        sql.change(
                "INSERT INTO channel_keeper (channel_id, member_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                channel,
                keeper);
    }
}
