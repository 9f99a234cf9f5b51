package fi.majakka.integration;

import fi.majakka.delegation.Reach;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The events in their order. */
@ApplicationScoped
class Events {
    private final Sql sql;

    Events(Sql sql) {
        this.sql = sql;
    }

    /** An event says what changed and nothing of it: who wants to know reads it where rights are checked. */
    record Event(long seq, String type, UUID id, UUID channel, int version, Instant at) {}

    /** Those after a place that concern channels in reach, or no channel. */
    List<Event> after(long seq, Reach reach, int limit) {
        var query =
                "SELECT seq, type, subject_id, channel_id, version, at FROM event WHERE seq > ? AND (channel_id IS NULL OR "
                        + reach.sql("channel_id") + ") ORDER BY seq LIMIT ?";
        var binds = new ArrayList<Object>(List.of(seq));
        binds.addAll(reach.bind());
        binds.add(limit);
        return sql.list(
                query,
                binds,
                row -> new Event(
                        row.getLong("seq"),
                        row.getString("type"),
                        Sql.uuid(row, "subject_id"),
                        Sql.uuid(row, "channel_id"),
                        row.getInt("version"),
                        Sql.instant(row, "at")));
    }

    /** The last place given. */
    long last() {
        return sql.one("SELECT coalesce(max(seq), 0) AS seq FROM event", List.of(), row -> row.getLong("seq"));
    }
}
