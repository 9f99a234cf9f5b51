package fi.majakka.integration;

import fi.majakka.inbox.CommentsArrived;
import fi.majakka.shared.Change;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Writes each change as an event, in the change's own transaction. It gets its place in the order later, see {@link Sequencer}. */
@ApplicationScoped
class ChangeLog {
    private final Sql sql;

    ChangeLog(Sql sql) {
        this.sql = sql;
    }

    void changed(@Observes Change change) {
        sql.change(
                "INSERT INTO event (type, subject_id, channel_id, audience_id, version, at) VALUES (?, ?, ?, ?, ?, ?)",
                change.what(),
                change.subject(),
                change.channel(),
                change.audience() == null ? null : change.audience().value(),
                change.version(),
                change.at());
    }

    void arrived(@Observes CommentsArrived arrived) {
        sql.change("""
                INSERT INTO event (type, subject_id, channel_id, version, at)
                SELECT 'comment-arrived', id, ?, 0, ? FROM unnest(?) AS id""", arrived.channelId(), arrived.at(), Sql.Array.uuids(arrived.commentIds()));
    }
}
