package fi.majakka.inbox;

import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The draft of a reply, shared by all who see the comment and saved as it is typed. */
@ApplicationScoped
public class Drafts {
    private final Sql sql;

    Drafts(Sql sql) {
        this.sql = sql;
    }

    /** Null when there is none. */
    public DraftView of(UUID comment) {
        var query = """
                SELECT d.text, d.version, m.id, m.name, d.saved_at FROM draft d JOIN member m ON m.id = d.member_id
                WHERE d.comment_id = ?""";
        return sql.one(query, List.of(comment), Drafts::read);
    }

    private static DraftView read(ResultSet row) throws SQLException {
        var member = new MemberRef(Sql.uuid(row, "id"), row.getString("name"));
        return new DraftView(row.getString("text"), row.getInt("version"), member, Sql.instant(row, "saved_at"));
    }

    public DraftView save(UUID comment, String text, MemberId member) {
        sql.change("""
                INSERT INTO draft (comment_id, text, member_id) VALUES (?, ?, ?)
                ON CONFLICT (comment_id) DO UPDATE SET text = excluded.text, member_id = excluded.member_id,
                  version = draft.version + 1, saved_at = now()""", comment, text, member);
        return of(comment);
    }

    /** The draft became a reply. */
    public void used(UUID comment) {
        sql.change("DELETE FROM draft WHERE comment_id = ?", comment);
    }
}
