package fi.majakka.coverage.watch;

import fi.majakka.coverage.GapFilled;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.proof.FixView;
import fi.majakka.coverage.proof.NearFixes;
import fi.majakka.coverage.rota.DutyOverride;
import fi.majakka.coverage.rota.OverrideBody;
import fi.majakka.shared.Change;
import fi.majakka.shared.Ids;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.List;

/**
 * The job that closes gaps which are near, where people have agreed to be called in. Substitutes came before it, by the rules; the
 * last resort comes after it, when nobody can.
 */
@ApplicationScoped
public class GapFilling {
    private static final Duration NEAR = Duration.ofHours(24);

    private final NearFixes fixes;
    private final Sql sql;
    private final Event<Change> changes;

    GapFilling(NearFixes fixes, Sql sql, Event<Change> changes) {
        this.fixes = fixes;
        this.sql = sql;
        this.changes = changes;
    }

    @Scheduled(
            every = "{majakka.coverage.tick}",
            identity = "gap-filling",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void fill() {
        var filling = "SELECT count(*) AS n FROM desk WHERE removed_at IS NULL AND (rules ->> 'fillsGaps')::boolean";
        if (sql.one(filling, List.of(), row -> row.getInt("n")) > 0)
            QuarkusTransaction.requiringNew().run(this::fillOne);
    }

    /** One at a time: the next gap is looked at with the first one closed. */
    private void fillOne() {
        if (!sql.one("SELECT pg_try_advisory_xact_lock(4711, 2) AS alone", List.of(), row -> row.getBoolean("alone")))
            return;
        var now = sql.now();
        fixes.first(new Span(now, now.plus(NEAR))).ifPresent(this::take);
    }

    private void take(FixView fix) {
        var desk = Desk.kept(fix.deskId()).orElseThrow();
        var now = sql.now();
        var body = OverrideBody.of(
                desk.id,
                fix.member().id(),
                null,
                fix.from(),
                fix.until(),
                Boolean.TRUE.equals(fix.overPlans()),
                "Closes a gap");
        var override = new DutyOverride(Ids.next(now), body, desk.zone(), new MemberId(desk.madeBy), now);
        override.persistAndFlush();
        var words = desk.name + ": " + fix.member().name() + " " + fix.from() + " until " + fix.until();
        changes.fire(
                new GapFilled(override.id, desk.channels.get(0), fix.member().id(), now, words, override.version));
    }
}
