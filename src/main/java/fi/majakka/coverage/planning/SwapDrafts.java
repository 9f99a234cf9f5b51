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
    private final StandIns standIns;
    private final Event<Change> changes;

    SwapDrafts(Authority authority, People people, Rosters rosters, StandIns standIns, Event<Change> changes) {
        this.authority = authority;
        this.people = people;
        this.rosters = rosters;
        this.standIns = standIns;
        this.changes = changes;
    }

    /** @throws RuleBroken when the member is not on duty at the desk all that time, or it is past */
    void requireOnDuty(String field, UUID member, Desk desk, LocalDateTime from, LocalDateTime until) {
        var span = span(desk, from, until);
        if (!span.until().isAfter(authority.now())) throw new RuleBroken("over", field, "This shift is over");
        if (!rosters.isOnDuty(member, desk.id, span))
            throw notOnDuty(field, people.ref(member).name() + " is not on duty at " + desk.name + " then");
    }

    private static RuleBroken notOnDuty(String field, String detail) {
        return new RuleBroken("not-on-duty", field, detail);
    }

    /** @throws RuleBroken when who comes is not on duty by what was made of the swap: rules may have changed since it was asked for */
    void requireSwapped(Swap swap, Desk desk) {
        requireComes(swap.takenBy, desk, span(desk, swap.startsLocal, swap.endsLocal));
        if (swap.returnStartsLocal != null)
            requireComes(swap.askedBy, desk, span(desk, swap.returnStartsLocal, swap.returnEndsLocal));
    }

    private void requireComes(UUID member, Desk desk, Span span) {
        if (rosters.isOnDuty(member, desk.id, span)) return;
        var name = people.ref(member).name();
        var why = rosters.isAway(member, span) ? " is away then" : ": the rules have changed since it was asked for";
        throw notOnDuty("id", name + " would not be on duty at " + desk.name + why);
    }

    void requireFree(String field, UUID member, Desk desk, LocalDateTime from, LocalDateTime until) {
        people.requireAble(field, member, desk);
        if (rosters.isBusy(member, span(desk, from, until)))
            throw new RuleBroken(
                    "not-free", field, people.ref(member).name() + " is on duty or away in this time already");
    }

    static Span span(Desk desk, LocalDateTime from, LocalDateTime until) {
        return new Span(WallClock.begin(from, desk.zone()), WallClock.end(until, desk.zone()));
    }

    /** The changes of duty that an approved swap means; they hold over plans too, and go to who is absent where somebody stands in. */
    List<DutyOverride> overrides(Swap swap, Desk desk) {
        var all = new ArrayList<DutyOverride>();
        for (var part : standIns.parts(swap.askedBy, desk, swap.startsLocal, swap.endsLocal))
            all.add(override(swap, swap.takenBy, part, desk));
        if (swap.returnStartsLocal != null)
            for (var part : standIns.parts(swap.takenBy, desk, swap.returnStartsLocal, swap.returnEndsLocal))
                all.add(override(swap, swap.askedBy, part, desk));
        return all;
    }

    private DutyOverride override(Swap swap, UUID in, StandIns.Part part, Desk desk) {
        var body = OverrideBody.of(swap.deskId, in, part.planned(), part.from(), part.until(), true, swap.reason);
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
