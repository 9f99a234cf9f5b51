package fi.majakka.coverage.planning;

import fi.majakka.coverage.absence.Absence;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.proof.Draft;
import fi.majakka.coverage.proof.Rulebook;
import fi.majakka.coverage.rota.DutyOverride;
import fi.majakka.coverage.rota.OverrideBody;
import fi.majakka.coverage.rota.Plan;
import fi.majakka.coverage.rota.Rota;
import fi.majakka.shared.NotFound;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Makes of a change that is asked about the rules as they would be. Nothing of it is written. */
@ApplicationScoped
class Previewing {
    private final Desks desks;
    private final DeskDrafts deskDrafts;
    private final RotaDrafts rotaDrafts;
    private final OverrideDrafts overrideDrafts;
    private final PlanDrafts planDrafts;
    private final AbsenceDrafts absenceDrafts;
    private final Rulebook rulebook;

    Previewing(
            Desks desks,
            DeskDrafts deskDrafts,
            RotaDrafts rotaDrafts,
            OverrideDrafts overrideDrafts,
            PlanDrafts planDrafts,
            AbsenceDrafts absenceDrafts,
            Rulebook rulebook) {
        this.desks = desks;
        this.deskDrafts = deskDrafts;
        this.rotaDrafts = rotaDrafts;
        this.overrideDrafts = overrideDrafts;
        this.planDrafts = planDrafts;
        this.absenceDrafts = absenceDrafts;
        this.rulebook = rulebook;
    }

    /** @param rules as they are */
    Draft change(PreviewBody body, Rules rules) {
        if (body.desk() != null) return desk(body);
        if (body.rota() != null) return new Draft(rota(body)::into);
        if (body.override() != null) return new Draft(override(body)::into);
        if (body.overrides() != null) return new Draft(overrides(body.overrides()));
        if (body.plan() != null) return new Draft(plan(body)::into);
        if (body.absence() != null) return new Draft(absence(body, rules));
        requireKnown(body.remove());
        return new Draft(all -> all.without(body.remove()));
    }

    private Draft desk(PreviewBody body) {
        var desk = body.id() == null ? deskDrafts.made(body.desk()) : apart(desks.toPlan(body.id()));
        if (body.id() != null) deskDrafts.change(desk, body.desk());
        return new Draft(all -> rulebook.changed(all, desk), desk);
    }

    private Rota rota(PreviewBody body) {
        if (body.id() == null) return rotaDrafts.made(body.rota());
        var rota = apart(Rota.<Rota>findById(body.id()));
        rotaDrafts.change(rota, body.rota(), desks.toPlan(rota.deskId));
        return rota;
    }

    private DutyOverride override(PreviewBody body) {
        if (body.id() == null) return overrideDrafts.made(body.override());
        var override = apart(DutyOverride.<DutyOverride>findById(body.id()));
        overrideDrafts.change(override, body.override(), desks.toPlan(override.deskId));
        return override;
    }

    /** Who goes and who comes is one change, though it is saved as two. */
    private UnaryOperator<Rules> overrides(List<OverrideBody> bodies) {
        var made = bodies.stream().map(overrideDrafts::made).toList();
        return rules -> {
            var all = rules;
            for (var override : made) all = override.into(all);
            return all;
        };
    }

    private Plan plan(PreviewBody body) {
        if (body.id() == null) return planDrafts.made(body.plan());
        var plan = apart(Plan.<Plan>findById(body.id()));
        desks.toPlan(plan);
        planDrafts.change(plan, body.plan());
        return plan;
    }

    /** As if it were approved: who asks for it wants to know what it means. */
    private UnaryOperator<Rules> absence(PreviewBody body, Rules rules) {
        if (body.id() == null) {
            var made = absenceDrafts.made(body.absence(), rules);
            return all -> all.with(made.asked());
        }
        var absence = apart(Absence.<Absence>findById(body.id()));
        if (!absenceDrafts.isOwn(absence)) absenceDrafts.requirePlan();
        absenceDrafts.change(absence, body.absence(), rules);
        return all -> all.with(absence.asked());
    }

    /** Not to be written by what is asked of it next. */
    private static <T extends PanacheEntityBase> T apart(T entity) {
        if (entity == null) throw new NotFound();
        Panache.getEntityManager().detach(entity);
        return entity;
    }

    private void requireKnown(UUID rule) {
        var absence = Absence.<Absence>findByIdOptional(rule);
        if (absence.isPresent()) {
            if (!absenceDrafts.isOwn(absence.get())) absenceDrafts.requirePlan();
            return;
        }
        var plan = Plan.<Plan>findByIdOptional(rule);
        if (plan.isPresent()) {
            desks.toPlan(plan.get());
            return;
        }
        Optional<UUID> desk = Rota.<Rota>findByIdOptional(rule)
                .map(r -> r.deskId)
                .or(() -> DutyOverride.<DutyOverride>findByIdOptional(rule).map(o -> o.deskId));
        desks.toPlan(desk.orElseThrow(NotFound::new));
    }
}
