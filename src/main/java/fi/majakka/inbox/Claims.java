package fi.majakka.inbox;

import fi.majakka.shared.Conflict;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Who is answering a comment right now. A claim lasts 90 seconds by the database's clock and is renewed while its holder
 * types; it ends by itself when a browser dies. Call with the comment locked.
 */
@ApplicationScoped
public class Claims {
    private static final String LASTS = "interval '90 seconds'";

    private final Sql sql;

    Claims(Sql sql) {
        this.sql = sql;
    }

    /** The claim that holds now, null when there is none. */
    CommentView.ClaimView held(UUID comment) {
        var query = """
                SELECT m.id, m.name, c.expires_at FROM comment_claim c JOIN member m ON m.id = c.member_id
                WHERE c.comment_id = ? AND c.expires_at > now()""";
        return sql.one(
                query,
                List.of(comment),
                row -> new CommentView.ClaimView(
                        new MemberRef(Sql.uuid(row, "id"), row.getString("name")), Sql.instant(row, "expires_at")));
    }

    /**
     * Takes or renews the claim.
     *
     * @param takeOver take it from whoever holds it, in the open
     * @throws Conflict when a colleague holds it
     */
    void take(UUID comment, MemberId member, boolean takeOver) {
        if (!takeOver) requireFree(comment, member);
        sql.change("""
                INSERT INTO comment_claim (comment_id, member_id, expires_at) VALUES (?, ?, now() + %1$s)
                ON CONFLICT (comment_id) DO UPDATE SET member_id = excluded.member_id, expires_at = now() + %1$s""".formatted(LASTS), comment, member);
    }

    /** @throws Conflict when a colleague is answering */
    public void requireFree(UUID comment, MemberId member) {
        var held = held(comment);
        if (held != null && !held.member().id().equals(member.value()))
            throw new Conflict("claimed", held.member().name() + " is answering");
    }

    /** @return false when the member held none */
    public boolean release(UUID comment, MemberId member) {
        return sql.change("DELETE FROM comment_claim WHERE comment_id = ? AND member_id = ?", comment, member) > 0;
    }
}
