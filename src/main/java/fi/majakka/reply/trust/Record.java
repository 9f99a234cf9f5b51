package fi.majakka.reply.trust;

import fi.majakka.reply.ApprovalOutcome;
import fi.majakka.reply.Reply;
import fi.majakka.shared.Ids;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import fi.majakka.team.CurrentMember;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was decided of a member's replies on a channel: the record that trust grows by. */
@ApplicationScoped
public class Record {
    private final Sql sql;
    private final CurrentMember current;

    Record(Sql sql, CurrentMember current) {
        this.sql = sql;
        this.current = current;
    }

    public void decided(Reply reply, ApprovalOutcome outcome, MemberId owner, String before, String reason) {
        var now = sql.now();
        sql.change(
                """
                INSERT INTO approval (id, reply_id, channel_id, author_id, outcome, decided_by, decided_for, at, was, became, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                Ids.next(now),
                reply.id,
                reply.channelId,
                reply.authorId,
                outcome,
                current.id(),
                owner,
                now,
                before,
                outcome == ApprovalOutcome.EDITED ? reply.text : null,
                reason);
    }

    /** True when the caller found already that it needs a fix. */
    public boolean holdsComplaint(Reply reply) {
        var query = "SELECT 1 AS one FROM approval WHERE reply_id = ? AND decided_by = ? AND outcome = 'COMPLAINT'";
        return sql.one(query, List.of(reply.id, current.id()), row -> true) != null;
    }

    /** @param since what came before is not counted: a step of trust begins a new record */
    RecordFigures of(UUID author, UUID channel, Instant since) {
        var query = """
                SELECT count(*) FILTER (WHERE outcome <> 'COMPLAINT') AS decided,
                  count(*) FILTER (WHERE outcome = 'UNCHANGED') AS unchanged, count(*) FILTER (WHERE outcome = 'EDITED') AS edited,
                  count(*) FILTER (WHERE outcome = 'RETURNED') AS returned, count(*) FILTER (WHERE outcome = 'COMPLAINT') AS complaints
                FROM approval WHERE author_id = ? AND channel_id = ? AND at > ?""";
        return sql.one(
                query,
                List.of(author, channel, since),
                r -> new RecordFigures(
                        r.getInt("decided"),
                        r.getInt("unchanged"),
                        r.getInt("edited"),
                        r.getInt("returned"),
                        r.getInt("complaints")));
    }
}
