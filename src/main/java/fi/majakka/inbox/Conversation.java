package fi.majakka.inbox;

import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The thread around a comment: what others and we ourselves wrote in it. */
@ApplicationScoped
public class Conversation {
    private static final int MOST = 1000;

    private final Sql sql;

    Conversation(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param own true for what the company's account wrote
     * @param externalId the network's id, which ties our words to the reply that they were sent as
     */
    public record Said(
            UUID id,
            UUID parentId,
            CommentView.AuthorRef author,
            String text,
            boolean own,
            boolean gone,
            Comment.State state,
            Instant createdAt,
            String url,
            String externalId) {}

    /** Oldest first, the comment itself left out. */
    public List<Said> around(UUID comment) {
        var query = """
                SELECT o.id, o.parent_id, o.text, o.own, o.deleted_at IS NOT NULL AS gone, o.state, o.created_at, o.url,
                  o.external_id, a.id AS author_id, a.name, a.handle, a.avatar
                FROM comment c JOIN comment o ON o.channel_id = c.channel_id AND o.thread_key = c.thread_key AND o.id <> c.id
                LEFT JOIN author a ON a.id = o.author_id
                WHERE c.id = ? ORDER BY o.came_at, o.id LIMIT ?""";
        return sql.list(query, List.of(comment, MOST), row -> {
            var author = Sql.uuid(row, "author_id");
            return new Said(
                    Sql.uuid(row, "id"),
                    Sql.uuid(row, "parent_id"),
                    author == null
                            ? null
                            : new CommentView.AuthorRef(
                                    author, row.getString("name"), row.getString("handle"), row.getString("avatar")),
                    row.getString("text"),
                    row.getBoolean("own"),
                    row.getBoolean("gone"),
                    Comment.State.valueOf(row.getString("state")),
                    Sql.instant(row, "created_at"),
                    row.getString("url"),
                    row.getString("external_id"));
        });
    }

    /** Puts a reply that stands on the network into its thread; what came back from the network before stays as it is. */
    public void weSaid(Comment answered, UUID id, String externalId, String text, String url, Instant at) {
        sql.change(
                """
                INSERT INTO comment (id, channel_id, external_id, parent_external_id, parent_id, thread_key, post_id, text,
                  created_at, came_at, url, own, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, 'RESOLVED') ON CONFLICT (channel_id, external_id) DO NOTHING""",
                id,
                answered.channelId,
                externalId,
                answered.externalId,
                answered.id,
                answered.threadKey,
                answered.postId,
                text,
                at,
                at,
                url);
    }
}
