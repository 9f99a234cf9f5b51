package fi.majakka.coverage.planning;

import fi.majakka.coverage.SwapChanged;
import fi.majakka.coverage.SwapChanged.Kind;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.desk.DeskRef;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.WallClock;
import fi.majakka.coverage.proof.Rosters;
import fi.majakka.coverage.rota.DutyOverride;
import fi.majakka.coverage.rota.OverrideBody;
import fi.majakka.coverage.swap.Swap;
import fi.majakka.coverage.swap.SwapView;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Change;
import fi.majakka.shared.Ids;
import fi.majakka.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What a swap needs and does. */
@ApplicationScoped
class SwapDrafts {
    private final Authority authority;
    private final People people;
    private final Rosters rosters;
    private final Event<Change> changes;

    SwapDrafts(Authority authority, People people, Rosters rosters, Event<Change> changes) {
        this.authority = authority;
        this.people = people;
        this.rosters = rosters;
        this.changes = changes;
    }

    /** @throws RuleBroken when the member is not on duty at the desk all that time, or it is past */
    void requireOnDuty(String field, UUID member, Desk desk, LocalDateTime from, LocalDateTime until) {
        var span = span(desk, from, until);
        if (!span.until().isAfter(authority.now())) throw new RuleBroken("over", field, "This shift is over");
        if (!rosters.isOnDuty(member, desk.id, span))
            throw new RuleBroken(
                    "not-on-duty", field, people.ref(member).name() + " is not on duty at " + desk.name + " then");
    }

    void requireFree(String field, UUID member, Desk desk, LocalDateTime from, LocalDateTime until) {
        people.requireAble(field, member, desk);
        if (rosters.isBusy(member, span(desk, from, until)))
            throw new RuleBroken(
                    "not-free", field, people.ref(member).name() + " is on duty or away in this time already");
    }

    private static Span span(Desk desk, LocalDateTime from, LocalDateTime until) {
        return new Span(WallClock.begin(from, desk.zone()), WallClock.end(until, desk.zone()));
    }

    /** The changes of duty that an approved swap means; they hold over plans too. */
    List<DutyOverride> overrides(Swap swap, Desk desk) {
        var all = new ArrayList<DutyOverride>();
        all.add(override(swap, swap.takenBy, swap.askedBy, swap.startsLocal, swap.endsLocal, desk));
        if (swap.returnStartsLocal != null)
            all.add(override(swap, swap.askedBy, swap.takenBy, swap.returnStartsLocal, swap.returnEndsLocal, desk));
        return all;
    }

    private DutyOverride override(Swap swap, UUID in, UUID out, LocalDateTime from, LocalDateTime until, Desk desk) {
        var body = OverrideBody.of(swap.deskId, in, out, from, until, true, swap.reason);
        var now = authority.now();
        return new DutyOverride(
                Ids.next(now), body, desk.zone(), authority.caller().id(), now);
    }

    void tell(Swap s, Desk desk, Kind kind) {
        var concerned = Stream.of(s.askedBy, s.takenBy, s.toId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var to = s.takenBy == null ? null : people.ref(s.takenBy).name();
        changes.fire(new SwapChanged(
                s.id,
                desk.channels.get(0),
                kind,
                concerned,
                authority.caller().id(),
                authority.now(),
                people.ref(s.askedBy).name() + " " + s.startsLocal,
                to,
                s.version));
    }

    SwapView view(Swap s) {
        var returned =
                s.returnStartsLocal == null ? null : new SwapView.ReturnShift(s.returnStartsLocal, s.returnEndsLocal);
        return new SwapView(
                s.id,
                DeskRef.of(Desk.findById(s.deskId)),
                people.ref(s.askedBy),
                people.ref(s.toId),
                s.startsLocal,
                s.endsLocal,
                s.reason,
                s.state,
                people.ref(s.takenBy),
                returned,
                people.ref(s.decidedBy),
                s.refusal,
                s.version);
    }
}
