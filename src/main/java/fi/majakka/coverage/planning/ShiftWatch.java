package fi.majakka.coverage.planning;

import fi.majakka.coverage.DutyTime;
import fi.majakka.coverage.ShiftSoon;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.proof.ShiftView;
import fi.majakka.coverage.proof.Timetable;
import fi.majakka.coverage.proof.Timetables;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells once of each shift that begins soon, however many instances look. */
@ApplicationScoped
public class ShiftWatch {
    /** So much more is looked at on both sides: a shift has its own begin and end there. */
    private static final Duration AROUND = Duration.ofDays(2);

    private final Timetables timetables;
    private final Sql sql;
    private final Event<ShiftSoon> soon;
    private final Duration ahead;

    /** @param ahead how long before a shift; zero tells of none */
    ShiftWatch(
            Timetables timetables,
            Sql sql,
            Event<ShiftSoon> soon,
            @ConfigProperty(name = "majakka.coverage.remind-before") Duration ahead) {
        this.timetables = timetables;
        this.sql = sql;
        this.soon = soon;
        this.ahead = ahead;
    }

    @Scheduled(
            every = "{majakka.coverage.reminder-tick}",
            identity = "shift-watch",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void tellOfShiftsSoon() {
        if (ahead.isZero()) return;
        var now = sql.now();
        var span = new Span(now.minus(AROUND), now.plus(ahead).plus(AROUND));
        for (var table : timetables.of(span, desk -> true))
            byMember(table)
                    .forEach((member, spans) -> spans.stream()
                            .filter(s -> s.from().isAfter(now) && !s.from().isAfter(now.plus(ahead)))
                            .forEach(s -> tell(table, member, s, now)));
        sql.change("DELETE FROM shift_reminder WHERE starts_at < now() - interval '7 days'");
    }

    private static Map<UUID, List<Span>> byMember(Timetable table) {
        var spans = table.shifts().stream()
                .collect(Collectors.groupingBy(
                        shift -> shift.member().id(), Collectors.mapping(ShiftWatch::span, Collectors.toList())));
        spans.replaceAll((member, all) -> Span.union(all));
        return spans;
    }

    private static Span span(ShiftView shift) {
        return new Span(shift.from(), shift.until());
    }

    /** The row is the right to tell: whoever writes it does. */
    private void tell(Timetable table, UUID member, Span shift, Instant now) {
        var desk = table.desk();
        int mine = sql.change(
                "INSERT INTO shift_reminder (member_id, desk_id, starts_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                member,
                desk.id,
                shift.from());
        if (mine == 0) return;
        soon.fire(new ShiftSoon(
                new MemberId(member), desk.id, desk.name, desk.zone, new DutyTime(shift.from(), shift.until()), now));
    }
}
