package fi.majakka.inbox.assignment;

import fi.majakka.coverage.Coverage;
import fi.majakka.coverage.DeskNow;
import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The job that tells each open comment by when its desk means to answer, counted in service hours, and what happens before that. */
@ApplicationScoped
public class Targets {
    private static final int BATCH = 200;

    private final Coverage coverage;
    private final Sql sql;

    Targets(Coverage coverage, Sql sql) {
        this.coverage = coverage;
        this.sql = sql;
    }

    @Scheduled(
            every = "{majakka.work.tick}",
            identity = "targets-of-comments",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void setWhatIsMissing() {
        var without = sql.list(
                "SELECT DISTINCT channel_id FROM comment WHERE due_at IS NULL AND state <> 'RESOLVED' AND NOT own",
                List.of(),
                row -> Sql.uuid(row, "channel_id"));
        if (without.isEmpty()) return;
        for (var desk : coverage.now())
            if (desk.firstReplyMinutes() != null && desk.channels().stream().anyMatch(without::contains))
                QuarkusTransaction.requiringNew().run(() -> set(desk));
    }

    private record Item(UUID id, Instant receivedAt) {}

    private void set(DeskNow desk) {
        var items = sql.list(
                "SELECT id, received_at FROM comment WHERE due_at IS NULL AND state <> 'RESOLVED' AND NOT own"
                        + " AND channel_id = ANY (?) ORDER BY received_at LIMIT ? FOR UPDATE SKIP LOCKED",
                List.of(Sql.Array.uuids(desk.channels()), BATCH),
                row -> new Item(Sql.uuid(row, "id"), Sql.instant(row, "received_at")));
        for (var item : items) {
            var due = coverage.serviceTime(desk.id(), item.receivedAt, desk.firstReplyMinutes());
            if (due != null) set(desk, item, due);
        }
    }

    private void set(DeskNow desk, Item item, Instant due) {
        sql.change("UPDATE comment SET due_at = ? WHERE id = ?", due, item.id);
        for (int i = 0; i < desk.escalation().size(); i++) {
            var step = desk.escalation().get(i);
            var at = coverage.serviceTime(desk.id(), due, -step.minutes());
            if (at == null) continue;
            sql.change("""
                    INSERT INTO escalation (comment_id, step, desk_id, goes_to, fire_at, repeat, every_minutes)
                    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", item.id, i, desk.id(), step.to(), at, step.repeat(), Math.max(1, Math.abs(step.minutes())));
        }
    }
}
