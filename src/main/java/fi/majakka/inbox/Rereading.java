package fi.majakka.inbox;

import fi.majakka.channel.Channel;
import fi.majakka.network.Access;
import fi.majakka.network.Connector;
import fi.majakka.network.IncomingComment;
import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads open comments again, so that edits and deletions show on networks that do not tell of them. */
@ApplicationScoped
class Rereading {
    private final Sql sql;
    private final Ingest ingest;
    private final FetchConfig config;

    Rereading(Sql sql, Ingest ingest, FetchConfig config) {
        this.sql = sql;
        this.ingest = ingest;
        this.config = config;
    }

    void whenDue(Channel channel, Connector connector, Access access) {
        var known = QuarkusTransaction.requiringNew().call(() -> due(channel));
        if (known.isEmpty()) return;
        var read = connector.reread(access, known);
        QuarkusTransaction.requiringNew().run(() -> ingest.store(channel.channelId(), read));
    }

    /** Marks them as looked at first: a reread that fails waits for its next turn like the others. */
    private List<IncomingComment.Known> due(Channel channel) {
        var due = """
                UPDATE comment SET reread_at = now() WHERE id IN (
                  SELECT id FROM comment WHERE channel_id = ? AND state <> 'RESOLVED' AND NOT own AND deleted_at IS NULL
                    AND coalesce(reread_at, received_at) < now() - make_interval(secs => ?)
                  ORDER BY reread_at NULLS FIRST LIMIT ?) RETURNING external_id, reference""";
        var every = config.rereadEvery().toMillis() / 1000.0;
        return sql.list(
                due,
                List.of(channel.id, every, config.reread()),
                row -> new IncomingComment.Known(row.getString("external_id"), row.getString("reference")));
    }
}
