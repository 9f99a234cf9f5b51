package fi.majakka.channel;

import fi.majakka.network.Failure;
import fi.majakka.network.Reading;
import fi.majakka.shared.Change;
import fi.majakka.shared.ChannelId;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Keeps what reads prove: each channel's state, and thirty days of it. */
@ApplicationScoped
public class ChannelHealth {
    private final Sql sql;
    private final Event<Change> changes;
    private final Clock clock;

    ChannelHealth(Sql sql, Event<Change> changes, Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    /** A read worked and brought {@code fetched} new comments. */
    @Transactional
    public void read(ChannelId id, int fetched) {
        count(id, 1, 0, fetched);
        change(id, (channel, now) -> channel.read(now));
    }

    /** A probe worked: what the channel can do may have changed with it. */
    @Transactional
    public void proved(ChannelId id, Reading reading) {
        count(id, 1, 0, 0);
        change(id, (channel, now) -> channel.proved(reading, now));
    }

    @Transactional
    public void failed(ChannelId id, Failure failure) {
        count(id, 0, 1, 0);
        change(id, (channel, now) -> channel.failed(failure, now));
    }

    /** One day: how many reads worked and failed, and what they brought. */
    @Schema(
            name = "ReadDay",
            requiredProperties = {"day", "reads", "failures", "fetched"})
    public record Day(java.time.LocalDate day, int reads, int failures, int fetched) {}

    List<Day> days(ChannelId id) {
        var query = """
                SELECT day, reads, failures, fetched FROM channel_day
                WHERE channel_id = ? AND day > current_date - 30 ORDER BY day""";
        return sql.list(
                query,
                List.of(id.value()),
                row -> new Day(
                        row.getDate("day").toLocalDate(),
                        row.getInt("reads"),
                        row.getInt("failures"),
                        row.getInt("fetched")));
    }

    private void change(ChannelId id, BiConsumer<Channel, java.time.Instant> act) {
        var now = clock.instant();
        Channel.locked(id.value()).ifPresent(channel -> {
            var before = channel.state;
            act.accept(channel, now);
            if (channel.state == before) return;
            channel.persistAndFlush();
            changes.fire(new ChannelChanged(
                    channel.id,
                    ChannelChanged.Kind.HEALTH,
                    null,
                    now,
                    before.name().toLowerCase(),
                    channel.state.name().toLowerCase(),
                    channel.version));
        });
    }

    private void count(ChannelId id, int reads, int failures, int fetched) {
        sql.change("""
                INSERT INTO channel_day (channel_id, day, reads, failures, fetched) VALUES (?, current_date, ?, ?, ?)
                ON CONFLICT (channel_id, day) DO UPDATE SET reads = channel_day.reads + excluded.reads,
                  failures = channel_day.failures + excluded.failures, fetched = channel_day.fetched + excluded.fetched""", id.value(), reads, failures, fetched);
    }
}
