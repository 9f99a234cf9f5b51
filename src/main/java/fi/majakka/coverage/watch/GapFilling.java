package fi.majakka.coverage.watch;

import fi.majakka.coverage.GapFilled;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.WallClock;
import fi.majakka.coverage.proof.NearGaps;
import fi.majakka.coverage.proof.Rulebook;
import fi.majakka.coverage.proposal.GapSearch;
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
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * The job that closes gaps which are near, where people have agreed to be called in. Substitutes came before it, by the rules. Where
 * several gaps are open the search closes them together; what it leaves, and a gap that stands alone, goes to the best fix. The last
 * resort comes after it, when nobody can.
 */
@ApplicationScoped
public class GapFilling {
    private static final Duration NEAR = Duration.ofHours(24);

    private final Rulebook rulebook;
    private final RulesVersion version;
    private final Sql sql;
    private final Event<Change> changes;
    private volatile Searched last;

    GapFilling(Rulebook rulebook, RulesVersion version, Sql sql, Event<Change> changes) {
        this.rulebook = rulebook;
        this.version = version;
        this.sql = sql;
        this.changes = changes;
    }

    /** Under the same rules the search would leave the same open. */
    private record Searched(long rules, Object until) {}

    @Scheduled(
            every = "{majakka.coverage.tick}",
            identity = "gap-filling",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void fill() {
        var filling = "SELECT count(*) AS n FROM desk WHERE removed_at IS NULL AND (rules ->> 'fillsGaps')::boolean";
        if (sql.one(filling, List.of(), row -> row.getInt("n")) > 0)
            QuarkusTransaction.requiringNew().run(this::fillNear);
    }

    private void fillNear() {
        if (!sql.one("SELECT pg_try_advisory_xact_lock(4711, 2) AS alone", List.of(), row -> row.getBoolean("alone")))
            return;
        var now = sql.now();
        // to the hour, so that what is near changes once an hour only
        var near = NearGaps.within(new Span(now, now.plus(NEAR).truncatedTo(ChronoUnit.HOURS)), rulebook);
        if (closesTogether(near)) return;
        near.bestFix().ifPresent(fix -> comesIn(fix.member().id(), fix.deskId(), fix.from(), fix.until(), near));
    }

    private boolean closesTogether(NearGaps near) {
        var searched = new Searched(version.now(), near.around().until());
        if (near.gaps().size() < 2 || searched.equals(last)) return false;
        last = searched;
        var all = GapSearch.of(near.book(), near.around(), near.gaps());
        for (var one : all) comesIn(one.member(), one.desk(), one.from(), one.until(), near);
        return !all.isEmpty();
    }

    /** The next gap is looked at with this one closed. */
    private void comesIn(UUID member, UUID deskId, LocalDateTime from, LocalDateTime until, NearGaps near) {
        var desk = near.book().desks().get(deskId);
        var now = sql.now();
        boolean overPlans = near.book()
                .isPlanned(deskId, new Span(WallClock.begin(from, desk.zone()), WallClock.end(until, desk.zone())));
        var body = OverrideBody.of(deskId, member, null, from, until, overPlans, "Closes a gap");
        var override = new DutyOverride(Ids.next(now), body, desk.zone(), new MemberId(desk.madeBy), now);
        override.persistAndFlush();
        var words = desk.name + ": " + near.book().name(member) + " " + from + " until " + until;
        changes.fire(new GapFilled(override.id, desk.channels.get(0), member, now, words, override.version));
    }
}
