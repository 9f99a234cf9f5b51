package fi.majakka.coverage.watch;

import fi.majakka.coverage.AskChanged.Kind;
import fi.majakka.coverage.ask.Ask;
import fi.majakka.coverage.ask.AskTelling;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.proof.Closers;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Looks at one ask: whether there is still something to take, and time to take it. */
@ApplicationScoped
class AskEnding {
    private final Sql sql;
    private final RulesVersion versions;
    private final Closers closers;
    private final AskTelling telling;

    AskEnding(Sql sql, RulesVersion versions, Closers closers, AskTelling telling) {
        this.sql = sql;
        this.versions = versions;
        this.closers = closers;
        this.telling = telling;
    }

    /** Call inside a transaction. Does nothing while somebody answers it, or another instance looks. */
    void look(UUID id) {
        var mine = "SELECT id FROM gap_ask WHERE id = ? AND state = 'OPEN' FOR UPDATE SKIP LOCKED";
        if (sql.one(mine, List.of(id), row -> Sql.uuid(row, "id")) == null) return;
        // read before the rules are: what changes in between is looked at the next time
        long version = versions.now();
        Ask ask = Ask.findById(id);
        Desk desk = Desk.findById(ask.deskId);
        var now = sql.now();
        if (!isGap(ask, desk, now)) {
            ask.close(now);
            telling.tell(ask, desk, Kind.CLOSED, null, now);
        } else if (!now.isBefore(ask.answerBy)) {
            ask.expire(now);
            telling.tell(ask, desk, Kind.EXPIRED, null, now);
        } else ask.seen(version);
    }

    private boolean isGap(Ask ask, Desk desk, Instant now) {
        var whole = ask.span(desk.zone());
        // of one that is over: it was a gap to its end
        if (!whole.until().isAfter(now)) return true;
        return closers.of(desk.id, whole.since(now)).open();
    }
}
