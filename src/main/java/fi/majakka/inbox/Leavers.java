package fi.majakka.inbox;

import fi.majakka.delegation.Authority;
import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import fi.majakka.team.MemberLeft;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Gives work back to the queue whose holder cannot do it any more: at once when an access ends, and soon after a role ended or
 * was taken. What was drafted stays.
 */
@ApplicationScoped
class Leavers {
    private static final String HELD = "assignee_id = ? AND state <> 'RESOLVED' AND NOT own";

    private final Sql sql;
    private final Authority authority;
    private final Event<Change> changes;

    Leavers(Sql sql, Authority authority, Event<Change> changes) {
        this.sql = sql;
        this.authority = authority;
        this.changes = changes;
    }

    private record Item(UUID id, UUID channel, int version) {}

    private record Holding(UUID member, UUID channel) {}

    void left(@Observes MemberLeft event) {
        if (!event.left()) return;
        var member = event.subject();
        sql.change("DELETE FROM comment_viewer WHERE member_id = ?", member);
        sql.change("DELETE FROM comment_claim WHERE member_id = ?", member);
        release(HELD, List.of(member), member, event.by(), event.at());
    }

    @Scheduled(
            every = "{majakka.work.tick}",
            identity = "work-nobody-may-do",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void releaseWhatItsHolderMayNotDo() {
        var holdings =
                sql.list("""
                SELECT DISTINCT assignee_id, channel_id FROM comment
                WHERE assignee_id IS NOT NULL AND state <> 'RESOLVED' AND NOT own""", List.of(), r -> new Holding(Sql.uuid(r, "assignee_id"), Sql.uuid(r, "channel_id")));
        for (var h : holdings)
            if (!authority.mayAnswer(new MemberId(h.member), h.channel))
                QuarkusTransaction.requiringNew()
                        .run(() -> release(
                                HELD + " AND channel_id = ?", List.of(h.member, h.channel), h.member, null, sql.now()));
    }

    private void release(String where, List<Object> binds, UUID member, MemberId by, Instant at) {
        var released = sql.list(
                "UPDATE comment SET assignee_id = NULL, version = version + 1 WHERE " + where
                        + " RETURNING id, channel_id, version",
                binds,
                r -> new Item(Sql.uuid(r, "id"), Sql.uuid(r, "channel_id"), r.getInt("version")));
        if (released.isEmpty()) return;
        var name = Items.named(member);
        var kind = CommentChanged.Kind.RELEASED;
        for (var item : released)
            changes.fire(new CommentChanged(item.id, item.channel, kind, by, at, name, null, item.version));
    }
}
