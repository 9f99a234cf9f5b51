package fi.majakka.inbox;

import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who is reading a comment: said every few seconds by their browser, forgotten 25 seconds after the last word. */
@ApplicationScoped
class Viewers {
    private final Sql sql;

    Viewers(Sql sql) {
        this.sql = sql;
    }

    /** @return true when the member was not there a moment ago */
    boolean present(UUID comment, MemberId member) {
        var before = "SELECT 1 FROM comment_viewer WHERE comment_id = ? AND member_id = ? AND seen_until > now()";
        boolean here = sql.one(before, List.of(comment, member), row -> true) != null;
        sql.change("""
                INSERT INTO comment_viewer (comment_id, member_id, seen_until) VALUES (?, ?, now() + interval '25 seconds')
                ON CONFLICT (comment_id, member_id) DO UPDATE SET seen_until = excluded.seen_until""", comment, member);
        return !here;
    }

    boolean leave(UUID comment, MemberId member) {
        return sql.change("DELETE FROM comment_viewer WHERE comment_id = ? AND member_id = ?", comment, member) > 0;
    }
}
