package fi.majakka.inbox.assignment;

import fi.majakka.inbox.CommentChanged;
import fi.majakka.inbox.CommentChanged.Kind;
import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import fi.majakka.team.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes members own comments, many in one statement, and tells of each. */
@ApplicationScoped
class Giving {
    private final Sql sql;
    private final Event<Change> changes;

    Giving(Sql sql, Event<Change> changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** @param from who held it, null for nobody: if somebody else does by now it is left alone */
    record Gift(UUID comment, UUID from, UUID to) {}

    private record Given(UUID comment, UUID channel, UUID from, UUID to, int version) {}

    /** Call inside a transaction. @return those that were really given */
    List<Gift> give(List<Gift> gifts, Kind kind, Instant now) {
        if (gifts.isEmpty()) return List.of();
        var given = sql.list(
                """
                UPDATE comment c SET assignee_id = g.receiver, state = 'PENDING', version = version + 1
                FROM unnest(?, ?, ?) AS g(id, holder, receiver)
                WHERE c.id = g.id AND c.state <> 'RESOLVED' AND c.assignee_id IS NOT DISTINCT FROM g.holder
                RETURNING c.id, c.channel_id, g.holder, g.receiver, c.version""",
                List.of(
                        ids(gifts.stream().map(Gift::comment).toList()),
                        ids(gifts.stream().map(Gift::from).toList()),
                        ids(gifts.stream().map(Gift::to).toList())),
                row -> new Given(
                        Sql.uuid(row, "id"),
                        Sql.uuid(row, "channel_id"),
                        Sql.uuid(row, "holder"),
                        Sql.uuid(row, "receiver"),
                        row.getInt("version")));
        Map<UUID, String> names = new HashMap<>();
        for (var g : given)
            changes.fire(new CommentChanged(
                    g.comment, g.channel, kind, null, now, name(g.from, names), name(g.to, names), g.version));
        return given.stream().map(g -> new Gift(g.comment, g.from, g.to)).toList();
    }

    /** Of nobody there is no id: an array may hold null. */
    private static Sql.Array ids(List<UUID> ids) {
        return new Sql.Array("uuid", ids.toArray());
    }

    private static String name(UUID member, Map<UUID, String> names) {
        if (member == null) return null;
        return names.computeIfAbsent(
                member, id -> Member.known(new MemberId(id)).map(m -> m.name).orElse("?"));
    }
}
