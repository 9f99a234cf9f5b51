package fi.majakka.coverage.planning;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.desk.DeskRef;
import fi.majakka.coverage.planning.PlanView.PlannedShift;
import fi.majakka.coverage.rota.Plan;
import fi.majakka.coverage.rota.PlanBody;
import fi.majakka.coverage.rota.ShiftBody;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Plans before they are saved: whether they make sense. */
@ApplicationScoped
class PlanDrafts {
    private final Authority authority;
    private final Desks desks;
    private final People people;

    PlanDrafts(Authority authority, Desks desks, People people) {
        this.authority = authority;
        this.desks = desks;
        this.people = people;
    }

    Plan made(PlanBody body) {
        DeskDrafts.require("name", body.name());
        DeskDrafts.require("desks", body.desks());
        DeskDrafts.require("from", body.from());
        DeskDrafts.require("until", body.until());
        DeskDrafts.require("shifts", body.shifts());
        var now = authority.now();
        var plan = new Plan(Ids.next(now), body, authority.caller().id(), now);
        check(plan, named(body.desks()), body.confirmation());
        return plan;
    }

    void change(Plan plan, PlanBody body) {
        plan.change(body);
        check(plan, body.desks() == null ? desks.toPlan(plan) : named(body.desks()), body.confirmation());
    }

    private void check(Plan plan, List<Desk> all, String confirmation) {
        var able = new HashSet<List<UUID>>();
        for (int i = 0; i < plan.shifts.size(); i++) {
            var shift = plan.shifts.get(i);
            for (var desk : all)
                if (shift.deskId() == null || shift.deskId().equals(desk.id)) check(plan, i, desk, able, confirmation);
        }
    }

    private void check(Plan plan, int i, Desk desk, HashSet<List<UUID>> able, String confirmation) {
        var shift = plan.shifts.get(i);
        var field = "shifts[" + i + "]";
        var span = Plan.span(shift, desk.zone());
        if (span.isEmpty()) throw new Invalid(field + ".until", "must be after from");
        if (!span.meets(plan.span(desk.zone()))) throw new Invalid(field + ".from", "must be within the plan's period");
        if (able.add(List.of(shift.memberId(), desk.id)))
            people.requireAble(field + ".memberId", shift.memberId(), desk);
        Shifts.requireUsual(field, span.length(), desk, confirmation);
    }

    private List<Desk> named(List<UUID> ids) {
        var all = new ArrayList<Desk>();
        for (int i = 0; i < ids.size(); i++) all.add(desks.named("desks[" + i + "]", ids.get(i)));
        return all;
    }

    PlanView view(Plan p) {
        var kept = Desks.kept(p);
        var refs = kept.stream().map(DeskRef::of).toList();
        return new PlanView(p.id, p.name, refs, p.firstDay, p.lastDay, p.atLeast, shifts(p, kept), p.version);
    }

    private List<PlannedShift> shifts(Plan plan, List<Desk> kept) {
        var ids = kept.stream().map(desk -> desk.id).toList();
        var zone = kept.get(0).zone();
        var shifts = plan.shifts.stream()
                .filter(s -> s.deskId() == null || ids.contains(s.deskId()))
                .toList();
        var members = people.refs(shifts.stream().map(ShiftBody::memberId).toList());
        var shown = new ArrayList<PlannedShift>();
        for (int i = 0; i < shifts.size(); i++) {
            var s = shifts.get(i);
            var from = s.from().in(zone);
            shown.add(
                    new PlannedShift(members.get(i), s.deskId(), from, s.until().in(zone), s.name()));
        }
        return shown;
    }
}
