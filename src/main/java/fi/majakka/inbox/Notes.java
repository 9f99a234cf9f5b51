package fi.majakka.inbox;

import fi.majakka.shared.Ids;
import fi.majakka.shared.Sql;
import fi.majakka.team.CurrentMember;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What colleagues tell each other about a comment; no customer ever sees it. */
@ApplicationScoped
public class Notes {
    private final Sql sql;
    private final CurrentMember current;
    private final Items items;
    private final Clock clock;

    Notes(Sql sql, CurrentMember current, Items items, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.items = items;
        this.clock = clock;
    }

    @Schema(requiredProperties = {"id", "author", "text", "at"})
    public record NoteView(UUID id, MemberRef author, String text, Instant at) {}

    NoteView add(Comment comment, String text) {
        var now = clock.instant();
        var id = Ids.next(now);
        sql.change(
                "INSERT INTO note (id, comment_id, author_id, text, at) VALUES (?, ?, ?, ?, ?)",
                id,
                comment.id,
                current.id(),
                text,
                now);
        items.tell(comment, CommentChanged.Kind.NOTED, null, null);
        return new NoteView(id, new MemberRef(current.id().value(), current.name()), text, now);
    }

    public List<NoteView> of(UUID comment) {
        var query = """
                SELECT n.id, m.id AS author, m.name, n.text, n.at FROM note n JOIN member m ON m.id = n.author_id
                WHERE n.comment_id = ? ORDER BY n.at, n.id""";
        return sql.list(
                query,
                List.of(comment),
                row -> new NoteView(
                        Sql.uuid(row, "id"),
                        new MemberRef(Sql.uuid(row, "author"), row.getString("name")),
                        row.getString("text"),
                        Sql.instant(row, "at")));
    }
}
