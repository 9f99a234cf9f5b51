package fi.majakka.inbox;

import fi.majakka.shared.Change;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Ties comments to threads, whatever order they come in, and tells the others in a thread that it grew. */
@ApplicationScoped
class Threads {
    /** Deeper nesting than this in one delivery is tied by the next one: a bound for what a hostile feed can cost. */
    private static final int DEEPEST = 50;

    private final Sql sql;
    private final Event<Change> changes;
    private final Event<OwnCommentSeen> ownSeen;

    Threads(Sql sql, Event<Change> changes, Event<OwnCommentSeen> ownSeen) {
        this.sql = sql;
        this.changes = changes;
        this.ownSeen = ownSeen;
    }

    void grow(UUID channel, Map<String, UUID> added, List<Row> rows, Instant now) {
        if (added.isEmpty()) return;
        tie(channel, added.keySet());
        var items = rows.stream()
                .filter(r -> !r.own() && added.containsKey(r.externalId()))
                .toList();
        var ids = Sql.Array.uuids(
                items.stream().map(r -> added.get(r.externalId())).toList());
        if (!items.isEmpty()) {
            heard(channel, ids, now);
            followUp(channel, ids, now);
        }
        for (var row : rows) if (row.own() && added.containsKey(row.externalId())) ownSeen(channel, row, now);
    }

    private void tie(UUID channel, Collection<String> externalIds) {
        var tie = """
                UPDATE comment c SET parent_id = p.id, thread_key = p.thread_key FROM comment p
                WHERE c.id IN (SELECT id FROM comment WHERE channel_id = ? AND external_id = ANY (?)
                    UNION ALL SELECT id FROM comment WHERE channel_id = ? AND parent_external_id = ANY (?))
                  AND p.channel_id = c.channel_id AND p.external_id = c.parent_external_id
                  AND (c.parent_id IS NULL OR c.thread_key <> p.thread_key) RETURNING c.external_id""";
        var next = externalIds;
        for (int depth = 0; depth < DEEPEST && !next.isEmpty(); depth++) {
            var ids = Sql.Array.texts(next);
            next = sql.list(tie, List.of(channel, ids, channel, ids), row -> row.getString("external_id"));
        }
    }

    private void heard(UUID channel, Sql.Array added, Instant now) {
        var heard = """
                UPDATE comment c SET version = c.version + 1, thread_version = c.version + 1, heard_version = c.version + 1
                FROM (SELECT DISTINCT channel_id, thread_key FROM comment WHERE id = ANY (?)) t
                WHERE c.channel_id = t.channel_id AND c.thread_key = t.thread_key AND NOT c.own AND c.state <> 'RESOLVED'
                  AND NOT c.id = ANY (?) RETURNING c.id, c.version""";
        tell(channel, CommentChanged.Kind.THREAD_GREW, heard, List.of(added, added), null, null, now);
    }

    /** The author of a resolved comment writes again in its thread: the latest such comment is open once more. */
    private void followUp(UUID channel, Sql.Array added, Instant now) {
        var reopen = """
                UPDATE comment c SET state = 'NEW', outcome = NULL, version = c.version + 1, thread_version = c.version + 1,
                  heard_version = c.version + 1
                FROM (SELECT DISTINCT ON (n.id) o.id FROM comment n
                  JOIN comment o ON o.channel_id = n.channel_id AND o.thread_key = n.thread_key AND o.author_id = n.author_id
                  WHERE n.id = ANY (?) AND o.id <> n.id AND NOT o.own AND o.state = 'RESOLVED' AND o.deleted_at IS NULL
                    AND o.outcome IS DISTINCT FROM 'SPAM' AND o.came_at <= n.came_at AND NOT o.id = ANY (?)
                  ORDER BY n.id, o.came_at DESC) earlier
                WHERE c.id = earlier.id RETURNING c.id, c.version""";
        tell(channel, CommentChanged.Kind.FOLLOWED_UP, reopen, List.of(added, added), "resolved", "new", now);
        sql.change("""
                UPDATE comment n SET priority = n.priority + ?, priority_rules = n.priority_rules || ?::text
                WHERE n.id = ANY (?) AND n.author_id IS NOT NULL AND NOT ? = ANY (n.priority_rules) AND EXISTS (
                  SELECT 1 FROM comment o WHERE o.channel_id = n.channel_id AND o.thread_key = n.thread_key
                    AND o.author_id = n.author_id AND o.id <> n.id AND o.came_at < n.came_at)""", Priority.WROTE_AGAIN.points, Priority.WROTE_AGAIN.word, added, Priority.WROTE_AGAIN.word);
    }

    private void ownSeen(UUID channel, Row row, Instant now) {
        var query = "SELECT parent_id FROM comment WHERE channel_id = ? AND external_id = ?";
        var answers = sql.list(query, List.of(channel, row.externalId()), r -> Sql.uuid(r, "parent_id"));
        ownSeen.fire(new OwnCommentSeen(channel, answers.get(0), row.externalId(), row.text(), row.url(), now));
    }

    private void tell(
            UUID channel,
            CommentChanged.Kind kind,
            String update,
            List<Object> binds,
            String from,
            String to,
            Instant now) {
        var told = sql.list(
                update,
                binds,
                row -> new CommentChanged(
                        Sql.uuid(row, "id"), channel, kind, null, now, from, to, row.getInt("version")));
        told.forEach(changes::fire);
    }
}
