package fi.majakka.inbox.assignment;

import fi.majakka.coverage.Coverage;
import fi.majakka.coverage.DeskNow;
import fi.majakka.inbox.WrittenOutOfHours;
import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The job that has authors told by when a desk answers that is closed now: each once until it opens, however much they write. */
@ApplicationScoped
public class OutOfHoursWatch {
    private static final int BATCH = 50;

    /** What came in longer ago waits already, and what was written longer ago was only fetched now. */
    private static final String FRESH = "NOT own AND state = 'NEW' AND deleted_at IS NULL AND author_id IS NOT NULL"
            + " AND came_at > now() - interval '1 hour' AND received_at > now() - interval '1 hour'";

    private final Coverage coverage;
    private final Sql sql;
    private final Event<WrittenOutOfHours> told;

    OutOfHoursWatch(Coverage coverage, Sql sql, Event<WrittenOutOfHours> told) {
        this.coverage = coverage;
        this.sql = sql;
        this.told = told;
    }

    @Scheduled(
            every = "{majakka.work.tick}",
            identity = "out-of-hours",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tellAuthors() {
        var fresh = sql.list(
                "SELECT DISTINCT channel_id FROM comment WHERE " + FRESH,
                List.of(),
                row -> Sql.uuid(row, "channel_id"));
        if (fresh.isEmpty()) return;
        for (var desk : coverage.now())
            if (!desk.open()
                    && desk.outOfHours() != null
                    && desk.channels().stream().anyMatch(fresh::contains))
                QuarkusTransaction.requiringNew().run(() -> tell(desk));
    }

    private record Written(UUID id, UUID author, String language, Instant at) {}

    private void tell(DeskNow desk) {
        var opens = coverage.serviceTime(desk.id(), desk.now(), 0);
        if (opens == null) return;
        var written = sql.list(
                "SELECT id, author_id, language, came_at FROM comment c WHERE " + FRESH
                        + " AND channel_id = ANY (?) AND NOT EXISTS (SELECT 1 FROM out_of_hours o"
                        + " WHERE o.author_id = c.author_id AND o.until > now())"
                        + " ORDER BY came_at, id LIMIT ? FOR UPDATE SKIP LOCKED",
                List.of(Sql.Array.uuids(desk.channels()), BATCH),
                row -> new Written(
                        Sql.uuid(row, "id"),
                        Sql.uuid(row, "author_id"),
                        row.getString("language"),
                        Sql.instant(row, "came_at")));
        for (var one : written) if (remember(one, opens)) tell(desk, one, opens);
    }

    /** @return false when another of the author's comments came first */
    private boolean remember(Written one, Instant opens) {
        return sql.change("""
                INSERT INTO out_of_hours (author_id, until, comment_id) VALUES (?, ?, ?)
                ON CONFLICT (author_id) DO UPDATE SET until = excluded.until, comment_id = excluded.comment_id
                WHERE out_of_hours.until <= now()""", one.author, opens, one.id) > 0;
    }

    private void tell(DeskNow desk, Written one, Instant opens) {
        var by = coverage.serviceTime(desk.id(), one.at, desk.firstReplyMinutes());
        if (by == null) return;
        var words = desk.outOfHours();
        var text = AnswerTime.into(words.text().in(one.language), by.atZone(words.zone()));
        told.fire(new WrittenOutOfHours(one.id, text, words.by(), opens));
    }
}
