package fi.majakka.inbox.assignment;

import fi.majakka.coverage.Coverage;
import fi.majakka.coverage.DutyTurned;
import fi.majakka.delegation.Authority;
import fi.majakka.inbox.CommentChanged.Kind;
import fi.majakka.inbox.WorkHandedOver;
import fi.majakka.inbox.assignment.Giving.Gift;
import fi.majakka.shared.Change;
import fi.majakka.shared.Ids;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import fi.majakka.team.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Passes open work on when a shift ends or an absence begins, in the transaction that tells of the turn: to who is on duty then,
 * who holds least first; when nobody is, to the last resort. When the desk closes, work rests with who has it until it opens
 * again. What a member holds who never was on duty here was given by hand and stays.
 */
@ApplicationScoped
class HandOver {
    private static final String OPEN =
            "SELECT id, channel_id, assignee_id FROM comment WHERE assignee_id = ANY (?) AND channel_id = ANY (?)"
                    + " AND state <> 'RESOLVED' AND NOT own ORDER BY priority DESC, came_at, id FOR UPDATE";

    private final Coverage coverage;
    private final Authority authority;
    private final Giving giving;
    private final Sql sql;
    private final Event<Change> changes;

    HandOver(Coverage coverage, Authority authority, Giving giving, Sql sql, Event<Change> changes) {
        this.coverage = coverage;
        this.authority = authority;
        this.giving = giving;
        this.sql = sql;
        this.changes = changes;
    }

    void turned(@Observes DutyTurned turn) {
        if (!turn.open()) return;
        bringBack(turn);
        var went = new HashSet<>(turn.was());
        turn.on().forEach(went::remove);
        if (!went.isEmpty()) passOn(turn, went);
    }

    private record Item(UUID id, UUID channel, UUID holder) {}

    private void passOn(DutyTurned turn, Set<UUID> went) {
        var receivers = turn.on().isEmpty() && turn.lastResort() != null ? List.of(turn.lastResort()) : turn.on();
        var elsewhere = onDutyElsewhere(turn);
        var loads = Loads.of(receivers, sql);
        var gifts = new ArrayList<Gift>();
        for (var item : held(went, turn.channels())) {
            if (elsewhere.contains(List.of(item.holder, item.channel))) continue;
            receivers.stream()
                    .filter(m -> !m.equals(item.holder) && authority.mayAnswer(new MemberId(m), item.channel))
                    .min(Comparator.comparing(loads::of))
                    .ifPresent(to -> {
                        loads.more(to);
                        gifts.add(new Gift(item.id, item.holder, to));
                    });
        }
        var given = giving.give(gifts, Kind.HANDED_OVER, turn.at());
        remember(given, turn);
        tell(given, turn);
    }

    private List<Item> held(Set<UUID> members, List<UUID> channels) {
        return sql.list(
                OPEN,
                List.of(Sql.Array.uuids(members), Sql.Array.uuids(channels)),
                row -> new Item(Sql.uuid(row, "id"), Sql.uuid(row, "channel_id"), Sql.uuid(row, "assignee_id")));
    }

    /** Who still is on duty for the channel at another desk goes on with it. */
    private Set<List<UUID>> onDutyElsewhere(DutyTurned turn) {
        var pairs = new HashSet<List<UUID>>();
        for (var desk : coverage.now())
            if (!desk.id().equals(turn.subject()))
                for (var member : desk.members())
                    for (var channel : desk.channels()) pairs.add(List.of(member, channel));
        return pairs;
    }

    private void remember(List<Gift> given, DutyTurned turn) {
        if (given.isEmpty()) return;
        sql.change(
                """
                INSERT INTO handover (id, comment_id, desk_id, from_id, to_id, at)
                SELECT g.id, g.comment, ?, g.holder, g.receiver, ?
                FROM unnest(?, ?, ?, ?) AS g(id, comment, holder, receiver)""",
                turn.subject(),
                turn.at(),
                Sql.Array.uuids(given.stream().map(g -> Ids.next(turn.at())).toList()),
                Sql.Array.uuids(given.stream().map(Gift::comment).toList()),
                Sql.Array.uuids(given.stream().map(Gift::from).toList()),
                Sql.Array.uuids(given.stream().map(Gift::to).toList()));
    }

    private void tell(List<Gift> given, DutyTurned turn) {
        Map<List<UUID>, Long> counts =
                given.stream().collect(Collectors.groupingBy(g -> List.of(g.from(), g.to()), Collectors.counting()));
        counts.forEach((pair, n) -> {
            var from = name(pair.get(0));
            var words = n + (n == 1 ? " comment from " : " comments from ") + from;
            changes.fire(new WorkHandedOver(
                    turn.subject(), turn.channel(), new MemberId(pair.get(1)), turn.at(), from, words));
        });
    }

    private static String name(UUID member) {
        return Member.known(new MemberId(member)).map(m -> m.name).orElse("?");
    }

    /** To who wished it, as far as nobody answered meanwhile. */
    private void bringBack(DutyTurned turn) {
        for (var member : turn.on()) {
            if (turn.was().contains(member) || !coverage.wantsWorkBack(member)) continue;
            var passed = sql.list(
                    """
                    SELECT DISTINCT c.id, c.assignee_id FROM handover h JOIN comment c ON c.id = h.comment_id
                    WHERE h.from_id = ? AND h.desk_id = ? AND h.returned_at IS NULL AND c.state <> 'RESOLVED'
                      AND c.reply_id IS NULL AND c.assignee_id =
                        (SELECT l.to_id FROM handover l WHERE l.comment_id = c.id ORDER BY l.at DESC, l.id DESC LIMIT 1)""",
                    List.of(member, turn.subject()),
                    row -> new Gift(Sql.uuid(row, "id"), Sql.uuid(row, "assignee_id"), member));
            giving.give(passed, Kind.HANDED_OVER, turn.at());
            returned(member, turn.subject(), turn.at());
        }
    }

    private void returned(UUID member, UUID desk, Instant at) {
        sql.change(
                "UPDATE handover SET returned_at = ? WHERE from_id = ? AND desk_id = ? AND returned_at IS NULL",
                at,
                member,
                desk);
    }
}
