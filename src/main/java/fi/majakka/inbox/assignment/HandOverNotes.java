package fi.majakka.inbox.assignment;

import fi.majakka.coverage.DutyTurned;
import fi.majakka.inbox.HandOverNoted;
import fi.majakka.shared.Change;
import fi.majakka.shared.Ids;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member leaves for whoever is next at the desk: read in the place, and told to who comes on duty. */
@ApplicationScoped
class HandOverNotes {
    private static final int SHOWN = 200;

    private final Sql sql;
    private final Event<Change> changes;

    HandOverNotes(Sql sql, Event<Change> changes) {
        this.sql = sql;
        this.changes = changes;
    }

    @Schema(requiredProperties = {"id", "deskId", "author", "text", "at"})
    record HandOverNote(UUID id, UUID deskId, MemberRef author, String text, Instant at) {}

    HandOverNote add(UUID desk, MemberRef author, String text, Instant now) {
        var id = Ids.next(now);
        sql.change(
                "INSERT INTO handover_note (id, desk_id, author_id, text, at) VALUES (?, ?, ?, ?, ?)",
                id,
                desk,
                author.id(),
                text,
                now);
        return new HandOverNote(id, desk, author, text, now);
    }

    /** Of the last week. */
    List<HandOverNote> of(List<UUID> desks) {
        var query = """
                SELECT n.id, n.desk_id, n.text, n.at, m.id AS author, m.name FROM handover_note n JOIN member m ON m.id = n.author_id
                WHERE n.desk_id = ANY (?) AND n.at > now() - interval '7 days' ORDER BY n.at DESC""";
        return sql.list(
                query,
                List.of(Sql.Array.uuids(desks)),
                row -> new HandOverNote(
                        Sql.uuid(row, "id"),
                        Sql.uuid(row, "desk_id"),
                        new MemberRef(Sql.uuid(row, "author"), row.getString("name")),
                        row.getString("text"),
                        Sql.instant(row, "at")));
    }

    private record Left(UUID author, String text) {}

    /** Notes of the last day by those who were there before. */
    void turned(@Observes DutyTurned turn) {
        if (turn.on().isEmpty() || turn.was().isEmpty()) return;
        var left = sql.list(
                """
                SELECT author_id, left(text, ?) AS text FROM handover_note
                WHERE desk_id = ? AND author_id = ANY (?) AND at > now() - interval '1 day' ORDER BY at DESC LIMIT 1""",
                List.of(SHOWN, turn.subject(), Sql.Array.uuids(turn.was())),
                row -> new Left(Sql.uuid(row, "author_id"), row.getString("text")));
        for (var note : left)
            for (var member : turn.on())
                if (!turn.was().contains(member))
                    changes.fire(new HandOverNoted(
                            turn.subject(),
                            turn.channel(),
                            new MemberId(member),
                            new MemberId(note.author),
                            turn.at(),
                            note.text));
    }
}
