package fi.majakka.channel;

import fi.majakka.shared.ChannelId;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.Lease;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How far each channel was read and when it is read next. One instance at a time reads a channel. */
@ApplicationScoped
public class Cursors {
    private static final String DUE =
            "next_fetch_at <= now() AND EXISTS (SELECT 1 FROM channel c WHERE c.id = channel_cursor.id"
                    + " AND c.removed_at IS NULL AND c.state <> 'PAUSED')";

    private final Sql sql;

    Cursors(Sql sql) {
        this.sql = sql;
    }

    /** @param state opaque to all but the connector; {@code since}: how far a first fetch looks back */
    public record Cursor(String state, Instant since) {}

    @Transactional
    public List<Lease> claimDue(int limit, Duration time) {
        return Lease.claim(sql, "channel_cursor", DUE, "next_fetch_at", "", limit, time);
    }

    public Cursor of(ChannelId channel) {
        var query = "SELECT state, since FROM channel_cursor WHERE id = ?";
        return sql.one(
                query, List.of(channel.value()), row -> new Cursor(row.getString("state"), Sql.instant(row, "since")));
    }

    /**
     * Moves the cursor in the transaction that stored the items.
     *
     * @param wait until the next fetch
     * @param added how many comments are new
     * @throws Conflict when the lease was lost meanwhile: then nothing of this transaction may stay
     */
    public void advance(Lease lease, String state, Duration wait, int added) {
        int moved = sql.change("""
                UPDATE channel_cursor SET state = ?, lease_until = NULL, fetched_at = now(), stored = stored + ?,
                  next_fetch_at = now() + make_interval(secs => ?) WHERE id = ? AND epoch = ?""", state, added, wait.toMillis() / 1000.0, lease.id(), lease.epoch());
        if (moved == 0) throw new Conflict("lease-lost", "Another instance reads this channel meanwhile");
    }

    /** Gives the channel back unread, to be tried again after {@code wait}. */
    @Transactional
    public void release(Lease lease, Duration wait) {
        sql.change("""
                UPDATE channel_cursor SET lease_until = NULL, next_fetch_at = now() + make_interval(secs => ?)
                WHERE id = ? AND epoch = ?""", wait.toMillis() / 1000.0, lease.id(), lease.epoch());
    }

    void begin(ChannelId channel, Instant since) {
        sql.change("INSERT INTO channel_cursor (id, since) VALUES (?, ?)", channel.value(), since);
    }

    /** Reads again from {@code since}: what is known already is recognised. Whoever reads right now loses the lease. */
    void again(ChannelId channel, Instant since) {
        sql.change("""
                UPDATE channel_cursor SET state = NULL, since = ?, next_fetch_at = now(), lease_until = NULL, epoch = epoch + 1
                WHERE id = ?""", since, channel.value());
    }

    void soon(ChannelId channel) {
        sql.change("UPDATE channel_cursor SET next_fetch_at = now() WHERE id = ?", channel.value());
    }

    /** Comments stored for an integrator's channel, which nobody fetches. */
    public void fed(ChannelId channel, int added) {
        sql.change(
                "UPDATE channel_cursor SET stored = stored + ?, fetched_at = now() WHERE id = ?",
                added,
                channel.value());
    }

    long stored(ChannelId channel) {
        var query = "SELECT stored FROM channel_cursor WHERE id = ?";
        var stored = sql.one(query, List.of(channel.value()), row -> row.getLong("stored"));
        return stored == null ? 0 : stored;
    }
}
