package fi.majakka.coverage.planning;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.desk.DeskRef;
import fi.majakka.coverage.rota.DutyOverride;
import fi.majakka.coverage.rota.OverrideBody;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One-off changes before they are saved: whether they make sense. */
@ApplicationScoped
class OverrideDrafts {
    private final Authority authority;
    private final Desks desks;
    private final People people;
    private final StandIns standIns;

    OverrideDrafts(Authority authority, Desks desks, People people, StandIns standIns) {
        this.authority = authority;
        this.desks = desks;
        this.people = people;
        this.standIns = standIns;
    }

    DutyOverride made(OverrideBody body) {
        var desk = desks.named("deskId", body.deskId());
        DeskDrafts.require("from", body.from());
        DeskDrafts.require("until", body.until());
        check(body, desk);
        var now = authority.now();
        var made = new DutyOverride(
                Ids.next(now), body, desk.zone(), authority.caller().id(), now);
        requirePlanned(made, desk);
        requireUsual(made, desk, body.confirmation());
        return made;
    }

    void change(DutyOverride override, OverrideBody body, Desk desk) {
        if (body.deskId() != null && !body.deskId().equals(override.deskId))
            throw new Invalid("deskId", "cannot change: make another override");
        check(body, desk);
        override.change(body, desk.zone());
        requirePlanned(override, desk);
        requireUsual(override, desk, body.confirmation());
    }

    private void check(OverrideBody body, Desk desk) {
        if (body.memberId() != null) people.requireAble("memberId", body.memberId(), desk);
        if (body.insteadOfId() != null && !people.isKnown(body.insteadOfId()))
            people.requireKnown("insteadOfId", body.insteadOfId());
    }

    /** Who stands in comes by an absence, so that a change of their shifts would change nothing. */
    private void requirePlanned(DutyOverride override, Desk desk) {
        if (override.insteadOfId == null) return;
        standIns.onlyFor(override, desk).ifPresent(planned -> {
            var name = people.ref(override.insteadOfId).name();
            var absent = people.ref(planned).name();
            throw new RuleBroken(
                    "stands-in",
                    "insteadOfId",
                    name + " is on duty only in the place of " + absent + ": change the shift of " + absent);
        });
    }

    /** Who takes the shifts of somebody has them in this time, and not all of it. */
    private static void requireUsual(DutyOverride override, Desk desk, String confirmation) {
        if (override.memberId != null && override.insteadOfId == null)
            Shifts.requireUsual("until", override.span(desk.zone()).length(), desk, confirmation);
    }

    OverrideView view(DutyOverride o) {
        return new OverrideView(
                o.id,
                DeskRef.of(Desk.findById(o.deskId)),
                people.ref(o.memberId),
                people.ref(o.insteadOfId),
                o.startsLocal,
                o.endsLocal,
                o.overPlans,
                o.reason,
                o.version);
    }

    /** For the trail. */
    String words(DutyOverride o) {
        return Stream.of(
                        o.memberId == null ? "nobody" : people.ref(o.memberId).name(),
                        o.insteadOfId == null
                                ? null
                                : "instead of " + people.ref(o.insteadOfId).name(),
                        o.startsLocal + " until " + o.endsLocal)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
