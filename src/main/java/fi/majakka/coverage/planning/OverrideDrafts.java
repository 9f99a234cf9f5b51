package fi.majakka.coverage.planning;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.desk.DeskRef;
import fi.majakka.coverage.rota.DutyOverride;
import fi.majakka.coverage.rota.OverrideBody;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One-off changes before they are saved: whether they make sense. */
@ApplicationScoped
class OverrideDrafts {
    private final Authority authority;
    private final Desks desks;
    private final People people;

    OverrideDrafts(Authority authority, Desks desks, People people) {
        this.authority = authority;
        this.desks = desks;
        this.people = people;
    }

    DutyOverride made(OverrideBody body) {
        var desk = desks.named("deskId", body.deskId());
        DeskDrafts.require("from", body.from());
        DeskDrafts.require("until", body.until());
        check(body, desk);
        var now = authority.now();
        var made = new DutyOverride(
                Ids.next(now), body, desk.zone(), authority.caller().id(), now);
        requireUsual(made, desk, body.confirmation());
        return made;
    }

    void change(DutyOverride override, OverrideBody body, Desk desk) {
        if (body.deskId() != null && !body.deskId().equals(override.deskId))
            throw new Invalid("deskId", "cannot change: make another override");
        check(body, desk);
        override.change(body, desk.zone());
        requireUsual(override, desk, body.confirmation());
    }

    private void check(OverrideBody body, Desk desk) {
        if (body.memberId() != null) people.requireAble("memberId", body.memberId(), desk);
        if (body.insteadOfId() != null && !people.isKnown(body.insteadOfId()))
            people.requireKnown("insteadOfId", body.insteadOfId());
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
