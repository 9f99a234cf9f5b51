package fi.majakka.reply.sending;

import fi.majakka.reply.ReplyConfig;
import fi.majakka.shared.Lease;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Claims replies whose time has come, on channels that are open. */
@ApplicationScoped
class Due {
    private static final String OPEN_CHANNEL = " AND EXISTS (SELECT 1 FROM channel c WHERE c.id = reply.channel_id"
            + " AND c.removed_at IS NULL AND c.state NOT IN ('NEEDS_ATTENTION', 'PAUSED'))";

    private final Sql sql;
    private final ReplyConfig config;

    Due(Sql sql, ReplyConfig config) {
        this.sql = sql;
        this.config = config;
    }

    /** Those that leave now: claimed, they are being sent. */
    @Transactional
    List<Lease> toSend(int limit) {
        var due = "state = 'QUEUED' AND sends_at <= now()" + OPEN_CHANNEL;
        var set =
                "state = 'SENDING', attempt = attempt + 1, version = version + 1, prepared_at = coalesce(prepared_at, now())";
        return Lease.claim(sql, "reply", due, "sends_at", set, limit, config.lease());
    }

    /** Those that may stand on the network and are looked for now. */
    @Transactional
    List<Lease> toLookFor(int limit) {
        var due = "state = 'UNKNOWN' AND next_check_at <= now()" + OPEN_CHANNEL;
        var set = "checks = checks + 1, version = version + 1";
        return Lease.claim(sql, "reply", due, "next_check_at", set, limit, config.lease());
    }

    /** Those whose instance stopped while it was sending them. */
    List<Lease> toRescue() {
        var dead = "SELECT id, epoch FROM reply WHERE state = 'SENDING' AND lease_until < now() LIMIT 50";
        return sql.list(dead, List.of(), row -> new Lease(Sql.uuid(row, "id"), row.getLong("epoch")));
    }
}
