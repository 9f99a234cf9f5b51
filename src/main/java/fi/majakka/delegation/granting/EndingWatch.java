package fi.majakka.delegation.granting;

import fi.majakka.delegation.DelegationChanged;
import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The job that reminds of roles which end soon: 14 days before, 3 and 1. The end itself needs no job. */
@ApplicationScoped
public class EndingWatch {
    static final List<Integer> DAYS = List.of(1, 3, 14);

    private final Sql sql;
    private final Event<Change> changes;

    EndingWatch(Sql sql, Event<Change> changes) {
        this.sql = sql;
        this.changes = changes;
    }

    @Scheduled(
            every = "{majakka.delegation.tick}",
            identity = "delegation-ending-watch",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindOfWhatEnds() {
        var soon = """
                SELECT id FROM delegation WHERE state = 'APPROVED' AND ends_at > now() AND ends_at <= now() + interval '14 days'
                AND (reminded IS NULL OR reminded > 1)""";
        for (var id : sql.list(soon, List.of(), row -> Sql.uuid(row, "id")))
            QuarkusTransaction.requiringNew().run(() -> remind(id));
    }

    private void remind(UUID id) {
        var now = sql.now();
        var d = Delegation.locked(id).orElseThrow();
        if (d.at(now) != DelegationState.ACTIVE) return;
        due(d, now).ifPresent(days -> {
            d.remind(days);
            d.persistAndFlush();
            var member = new MemberId(d.memberId);
            var kind = DelegationChanged.Kind.ENDS_SOON;
            var to = days + " days before " + d.endsAt;
            changes.fire(new DelegationChanged(d.id, kind, member, null, null, now, null, to, d.version));
        });
    }

    /** The nearest reminder that is due and was not sent; a role that runs shorter than that is not worth one. */
    public static Optional<Integer> due(Delegation d, Instant now) {
        return DAYS.stream()
                .filter(days -> !d.endsAt.isAfter(now.plus(Duration.ofDays(days))))
                .findFirst()
                .filter(days -> d.reminded == null || d.reminded > days)
                .filter(days -> Duration.between(d.startsAt, d.endsAt).toDays() > days);
    }
}
