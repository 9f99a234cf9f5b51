package fi.majakka.inbox.assignment;

import fi.majakka.coverage.Coverage;
import fi.majakka.coverage.DeskNow;
import fi.majakka.coverage.EscalationStep.To;
import fi.majakka.delegation.Authority;
import fi.majakka.inbox.CommentChanged.Kind;
import fi.majakka.inbox.WorkEscalated;
import fi.majakka.inbox.assignment.Giving.Gift;
import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes one step of one item: gives it to whom the step says, and tells them. */
@ApplicationScoped
class EscalationSteps {
    /** Somebody is at it: nobody has to be called. */
    private static final Set<String> ANSWERED = Set.of("SUBMITTED", "APPROVED", "QUEUED", "SENDING", "SENT", "UNKNOWN");

    private final Coverage coverage;
    private final Authority authority;
    private final Giving giving;
    private final Sql sql;
    private final Event<Change> changes;

    EscalationSteps(Coverage coverage, Authority authority, Giving giving, Sql sql, Event<Change> changes) {
        this.coverage = coverage;
        this.authority = authority;
        this.giving = giving;
        this.sql = sql;
        this.changes = changes;
    }

    private record Step(UUID comment, int step, UUID desk, To to, int fired, int repeat, int every) {}

    private record Item(UUID channel, UUID holder, boolean open, String reply, Instant due, int version) {}

    /** Call inside a transaction. Does nothing when another instance takes it. */
    void take(UUID comment, int step) {
        var due = sql.one(
                "SELECT * FROM escalation WHERE comment_id = ? AND step = ? AND fire_at <= now() FOR UPDATE SKIP LOCKED",
                List.of(comment, step),
                row -> new Step(
                        comment,
                        step,
                        Sql.uuid(row, "desk_id"),
                        To.valueOf(row.getString("goes_to")),
                        row.getInt("fired"),
                        row.getInt("repeat"),
                        row.getInt("every_minutes")));
        if (due == null) return;
        var item = item(comment);
        if (item == null || !item.open || item.reply != null && ANSWERED.contains(item.reply)) {
            sql.change("UPDATE escalation SET fire_at = NULL WHERE comment_id = ?", comment);
            return;
        }
        receivers(due, item).forEach(to -> pass(due, item, to));
        next(due);
    }

    private Item item(UUID comment) {
        return sql.one(
                "SELECT channel_id, assignee_id, state, reply_state, due_at, version FROM comment WHERE id = ?",
                List.of(comment),
                row -> new Item(
                        Sql.uuid(row, "channel_id"),
                        Sql.uuid(row, "assignee_id"),
                        !row.getString("state").equals("RESOLVED"),
                        row.getString("reply_state"),
                        Sql.instant(row, "due_at"),
                        row.getInt("version")));
    }

    private List<UUID> receivers(Step step, Item item) {
        var desk = coverage.now().stream().filter(d -> d.id().equals(step.desk)).findFirst();
        if (desk.isEmpty()) return List.of();
        return switch (step.to) {
            case HOLDER -> Stream.of(item.holder).filter(Objects::nonNull).toList();
            case NEXT_ON_DUTY -> nextOnDuty(desk.get(), item);
            case APPROVER ->
                first(authority.approvers(item.channel, Set.of()).stream().map(MemberId::value));
            case ACTING_OWNER -> actingOwner(item.channel);
            case LAST_RESORT ->
                Stream.of(desk.get().lastResort()).filter(Objects::nonNull).toList();
        };
    }

    /** Somebody else who is there, or else who comes next. */
    private List<UUID> nextOnDuty(DeskNow desk, Item item) {
        var here = desk.members().stream().filter(m -> mayHold(m, item)).toList();
        var loads = Loads.of(here, sql);
        var other = here.stream().min(Comparator.comparing(loads::of));
        return other.map(List::of)
                .orElseGet(() -> first(coverage.next(desk.id()).stream().filter(m -> mayHold(m, item))));
    }

    private boolean mayHold(UUID member, Item item) {
        return !member.equals(item.holder) && authority.mayAnswer(new MemberId(member), item.channel);
    }

    private List<UUID> actingOwner(UUID channel) {
        var owners = authority.holders(fi.majakka.delegation.Act.DELEGATE, null);
        return first(owners.stream()
                .sorted(Comparator.comparing(m -> authority.isAway(new MemberId(m.id()))))
                .map(m -> m.id()));
    }

    private static List<UUID> first(Stream<UUID> members) {
        return members.limit(1).toList();
    }

    /** Who may answer has it now; who may only approve or decide is told. */
    private void pass(Step step, Item item, UUID to) {
        if (!to.equals(item.holder) && authority.mayAnswer(new MemberId(to), item.channel))
            giving.give(List.of(new Gift(step.comment, item.holder, to)), Kind.ESCALATED, sql.now());
        var words = item.due == null ? null : "due " + item.due;
        changes.fire(new WorkEscalated(step.comment, item.channel, new MemberId(to), sql.now(), words, item.version));
    }

    private void next(Step step) {
        boolean again = step.fired < step.repeat;
        sql.change("""
                UPDATE escalation SET fired = fired + 1,
                  fire_at = CASE WHEN ? THEN now() + make_interval(mins => ?) END WHERE comment_id = ? AND step = ?""", again, step.every, step.comment, step.step);
    }
}
