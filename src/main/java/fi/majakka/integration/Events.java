package fi.majakka.integration;

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
    record Event(long seq, String type, UUID id, UUID channel, UUID audience, int version, Instant at) {}

    /** Those after a place that this listener may hear of. */
    List<Event> after(long seq, Hearing hearing, int limit) {
        return after(seq, hearing.sql(), hearing.binds(), limit);
    }

    /** All of them: whoever reads them asks what each listener may hear. */
    List<Event> after(long seq, int limit) {
        return after(seq, "true", List.of(), limit);
    }

    private List<Event> after(long seq, String where, List<Object> more, int limit) {
        var query = "SELECT seq, type, subject_id, channel_id, audience_id, version, at FROM event WHERE seq > ? AND "
                + where + " ORDER BY seq LIMIT ?";
        var binds = new ArrayList<Object>(List.of(seq));
        binds.addAll(more);
        binds.add(limit);
        return sql.list(
                query,
                binds,
                row -> new Event(
                        row.getLong("seq"),
                        row.getString("type"),
                        Sql.uuid(row, "subject_id"),
                        Sql.uuid(row, "channel_id"),
                        Sql.uuid(row, "audience_id"),
                        row.getInt("version"),
                        Sql.instant(row, "at")));
    }

    /** The last place given. */
    long last() {
        return sql.one("SELECT coalesce(max(seq), 0) AS seq FROM event", List.of(), row -> row.getLong("seq"));
    }
}
