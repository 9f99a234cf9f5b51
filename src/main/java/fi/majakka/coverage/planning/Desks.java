package fi.majakka.coverage.planning;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.rota.Plan;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Which desks the caller may know of, and which plan for: who reads one of its channels sees it, who plans on all may change it. */
@ApplicationScoped
public class Desks {
    private final Authority authority;

    Desks(Authority authority) {
        this.authority = authority;
    }

    public Predicate<Desk> seen() {
        var reach = authority.reach(Act.READ);
        return desk -> desk.channels.stream().anyMatch(reach::holds);
    }

    List<Desk> all() {
        return Desk.all().stream().filter(seen()).toList();
    }

    /** @throws NotFound when it is not there, or not for the caller to see */
    Desk find(String id) {
        return find(Ids.parse(id));
    }

    Desk find(UUID id) {
        return Desk.kept(id).filter(seen()).orElseThrow(NotFound::new);
    }

    /** @throws fi.majakka.shared.Refused when the caller does not plan for it */
    Desk toPlan(UUID id) {
        var desk = find(id);
        requirePlanOn(desk.channels);
        return desk;
    }

    /** Those of the plan's desks that are there, in its order; the caller plans for all of them. @throws NotFound when none is left */
    List<Desk> toPlan(Plan plan) {
        var kept = kept(plan);
        if (kept.isEmpty()) throw new NotFound();
        return kept.stream().map(desk -> toPlan(desk.id)).toList();
    }

    /** Where a plan counts: not at desks that were removed. */
    static List<Desk> kept(Plan plan) {
        return plan.desks.stream()
                .map(id -> Desk.<Desk>findById(id))
                .filter(desk -> desk.removedAt == null)
                .toList();
    }

    /** The desk that a field of the request names, which the caller plans for. */
    Desk named(String field, UUID id) {
        var desk = seen(field, id);
        requirePlanOn(desk.channels);
        return desk;
    }

    /** The desk that a field of the request names. */
    Desk seen(String field, UUID id) {
        if (id == null) throw new Invalid(field, "is required");
        return Desk.kept(id)
                .filter(seen())
                .orElseThrow(() -> new RuleBroken("unknown-desk", field, "There is no such desk"));
    }

    boolean plans(Desk desk) {
        var reach = authority.reach(Act.PLAN);
        return desk.channels.stream().allMatch(reach::holds);
    }

    void requirePlanOn(List<UUID> channels) {
        var reach = authority.reach(Act.PLAN);
        if (!channels.stream().allMatch(reach::holds)) authority.require(Act.PLAN);
    }

    /** True when the caller plans for some desk, or for all. */
    boolean plansSomewhere() {
        var reach = authority.reach(Act.PLAN);
        return reach.everywhere() || !reach.channels().isEmpty();
    }
}
