package fi.majakka.coverage.watch;

import fi.majakka.coverage.DutyTurned;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.duty.Duty;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.Stretch;
import fi.majakka.coverage.proof.Book;
import fi.majakka.coverage.proof.Rulebook;
import fi.majakka.shared.Change;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Follows one desk's duty from where it was left to now, and tells each turn on the way. */
@ApplicationScoped
class DutyTurns {
    /** So far ahead the next turn is looked for. */
    private static final Duration AHEAD = Duration.ofDays(14);
    /** After a longer silence only what holds now is told. */
    private static final Duration LONGEST_SILENCE = Duration.ofDays(7);

    private final Sql sql;
    private final RulesVersion versions;
    private final Rulebook rulebook;
    private final Event<Change> changes;

    DutyTurns(Sql sql, RulesVersion versions, Rulebook rulebook, Event<Change> changes) {
        this.sql = sql;
        this.versions = versions;
        this.rulebook = rulebook;
        this.changes = changes;
    }

    private record Seen(Instant until, List<UUID> members, List<UUID> last) {}

    /** Call inside a transaction. Does nothing while another instance does it. */
    void follow(UUID id) {
        var desk = Desk.kept(id);
        if (desk.isEmpty()) return;
        var now = sql.now();
        sql.change("""
                INSERT INTO duty_seen (desk_id, seen_until, members, last_members, version, next_at)
                VALUES (?, ?, '{}', '{}', 0, ?) ON CONFLICT (desk_id) DO NOTHING""", id, now, now);
        var seen = locked(id);
        if (seen == null) return;
        long version = versions.now();
        var from = seen.until.isBefore(now.minus(LONGEST_SILENCE)) ? now : seen.until;
        var span = new Span(from, now.plus(AHEAD));
        var book = rulebook.open(span);
        var stretches = Duty.of(book.rules(), book.rules().desk(id), span);
        var left = tell(desk.get(), stretches, seen, now, book);
        save(id, left, version, next(stretches, now, span.until()));
    }

    private Seen locked(UUID desk) {
        return sql.one(
                "SELECT * FROM duty_seen WHERE desk_id = ? FOR UPDATE SKIP LOCKED",
                List.of(desk),
                row -> new Seen(
                        Sql.instant(row, "seen_until"),
                        List.of((UUID[]) row.getArray("members").getArray()),
                        List.of((UUID[]) row.getArray("last_members").getArray())));
    }

    /** @return what was told last */
    private Seen tell(Desk desk, List<Stretch> stretches, Seen seen, Instant now, Book book) {
        var members = seen.members;
        var last = seen.last;
        for (var turn : turns(stretches, seen.until, now)) {
            var stretch = at(stretches, turn);
            var on = stretch == null
                    ? List.<UUID>of()
                    : stretch.onDuty().stream().map(Stretch.OnDuty::member).toList();
            if (same(on, members)) continue;
            changes.fire(new DutyTurned(
                    desk.id,
                    desk.channels,
                    last,
                    on,
                    stretch != null,
                    turn,
                    now,
                    desk.lastResortId,
                    names(members, book),
                    names(on, book)));
            members = on;
            if (!on.isEmpty()) last = on;
        }
        return new Seen(now, members, last);
    }

    /** Instants after the first one at which a stretch begins or ends, and now: rules may have changed without one. */
    private static Collection<Instant> turns(List<Stretch> stretches, Instant after, Instant now) {
        var turns = new TreeSet<Instant>();
        for (var stretch : stretches)
            for (var turn : List.of(stretch.span().from(), stretch.span().until()))
                if (turn.isAfter(after) && !turn.isAfter(now)) turns.add(turn);
        turns.add(now);
        return turns;
    }

    private static Stretch at(List<Stretch> stretches, Instant at) {
        return stretches.stream().filter(s -> s.span().holds(at)).findFirst().orElse(null);
    }

    private static boolean same(List<UUID> a, List<UUID> b) {
        return new HashSet<>(a).equals(new HashSet<>(b));
    }

    private static Instant next(List<Stretch> stretches, Instant now, Instant otherwise) {
        return stretches.stream()
                .flatMap(s -> Arrays.asList(s.span().from(), s.span().until()).stream())
                .filter(turn -> turn.isAfter(now))
                .min(Instant::compareTo)
                .orElse(otherwise);
    }

    private static String names(List<UUID> members, Book book) {
        return members.isEmpty() ? null : members.stream().map(book::name).collect(Collectors.joining(", "));
    }

    private void save(UUID desk, Seen seen, long version, Instant next) {
        sql.change("""
                UPDATE duty_seen SET seen_until = ?, members = ?, last_members = ?, version = ?, next_at = ?
                WHERE desk_id = ?""", seen.until, Sql.Array.uuids(seen.members), Sql.Array.uuids(seen.last), version, next, desk);
    }
}
