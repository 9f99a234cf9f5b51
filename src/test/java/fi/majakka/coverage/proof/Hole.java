package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Away;
import fi.majakka.coverage.duty.OverrideRules;
import fi.majakka.coverage.duty.PlanRules;
import fi.majakka.coverage.duty.PlanRules.PlanShift;
import fi.majakka.coverage.duty.Reason;
import fi.majakka.coverage.duty.RotaRules;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.ServiceHours;
import fi.majakka.coverage.duty.Span;
import fi.majakka.delegation.Ahead;
import fi.majakka.delegation.Means;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * A mistake that planners make, and what the proof has to call it.
 *
 * @param made the rules with it; whatever it takes away it takes away from a day on
 */
record Hole(String name, Reason reason, BiFunction<Rules, LocalDate, Rules> made) {
    private static final UUID ARKI = Bakery.id("Arki");
    private static final UUID RESEPTIT = Bakery.id("Reseptit");
    private static final UUID TURVA = Bakery.id("Turva");
    private static final UUID NEW = Bakery.id("hole");
    private static final UUID OTHER = Bakery.id("other hole");
    private static final UUID STRANGER = Bakery.id("stranger");

    static final List<Hole> ALL = List.of(
            new Hole(
                    "a rota without Saturday",
                    Reason.NOBODY_PLANNED,
                    (r, day) -> r.without(BakeryRotas.SATURDAYS.id())),
            new Hole(
                    "a delegation that ends",
                    Reason.DELEGATION_ENDED,
                    (r, day) ->
                            Bakery.may(r, Baker.AINO, days(day.plusDays(10), 0).from(), Means.ENDED)),
            new Hole(
                    "a leaver who is still planned",
                    Reason.PERSON_HAS_LEFT,
                    (r, day) -> Bakery.leaves(
                            r, Baker.NOORA, days(day.plusDays(10), 0).from())),
            new Hole(
                    "somebody supervised and no approver",
                    Reason.SUPERVISED_WITHOUT_APPROVER,
                    (r, day) -> recipes(r, Baker.MERVI.id)),
            new Hole("somebody unknown", Reason.PERSON_UNKNOWN, (r, day) -> recipes(r, STRANGER)),
            new Hole("somebody without a role", Reason.NOBODY_WITH_THE_RIGHT, (r, day) -> recipes(known(r), STRANGER)),
            new Hole(
                    "nobody stands in",
                    Reason.ALL_ABSENT,
                    (r, day) -> r.with(away(NEW, Baker.AINO, days(day.plusDays(3), 13)))),
            new Hole(
                    "substitutes in a circle",
                    Reason.ALL_ABSENT,
                    (r, day) -> r.with(away(NEW, Baker.RISTO, days(day.plusDays(3), 13), Baker.KATARIINA))
                            .with(away(OTHER, Baker.KATARIINA, days(day.plusDays(3), 13), Baker.RISTO))),
            new Hole("a plan without a Sunday", Reason.NOBODY_PLANNED, Hole::plan),
            new Hole(
                    "an override that sends somebody home",
                    Reason.NOBODY_PLANNED,
                    (r, day) -> r.with(r.desk(TURVA)
                            .with(new OverrideRules(NEW, days(day.plusDays(3), 13), null, Baker.RISTO.id, false)))),
            new Hole("hours that nobody was asked for", Reason.NOBODY_PLANNED, (r, day) -> longer(r)),
            new Hole(
                    "more people than there are",
                    Reason.TOO_FEW,
                    (r, day) -> r.with(desk(r.desk(TURVA), more(r.desk(TURVA).hours(), 2), 1))),
            new Hole(
                    "more who answer alone",
                    Reason.TOO_FEW_ALONE,
                    (r, day) -> r.with(desk(r.desk(TURVA), r.desk(TURVA).hours(), 2))));

    Rules in(Rules rules, LocalDate day) {
        return made.apply(rules, day);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Span days(LocalDate first, int more) {
        return Bakery.days(first, first.plusDays(more));
    }

    private static Rules recipes(Rules r, UUID member) {
        var rota = BakeryRotas.RECIPES;
        RotaRules other = BakeryRotas.change(rota, rota.id(), rota.first(), null, List.of(member));
        return r.with(r.desk(RESEPTIT).with(other));
    }

    private static Rules known(Rules r) {
        var abilities = new HashMap<>(r.abilities());
        abilities.put(STRANGER, List.of(new Ahead(Instant.MIN, null, Map.of(), Set.of())));
        return new Rules(r.desks(), r.away(), abilities, r.left());
    }

    private static Away away(UUID id, Baker who, Span span, Baker... substitutes) {
        var ids = java.util.Arrays.stream(substitutes).map(b -> b.id).toList();
        return new Away(id, who.id, span, ids);
    }

    private static Rules plan(Rules r, LocalDate day) {
        var shifts = new ArrayList<PlanShift>();
        for (int i = 3; i < 17; i++) {
            var date = day.plusDays(i);
            if (date.getDayOfWeek().getValue() == 7) continue;
            shifts.add(new PlanShift(Baker.SANNA.id, TURVA, days(date, 0), null));
        }
        var plan = new PlanRules(NEW, Set.of(TURVA), days(day.plusDays(3), 13), null, shifts);
        return r.with(r.desk(TURVA).with(plan));
    }

    private static Rules longer(Rules r) {
        var h = r.desk(RESEPTIT).hours();
        var weekly = new ArrayList<>(h.weekly());
        weekly.add(Bakery.hours(Bakery.SATURDAY, "10:00-12:00"));
        var hours =
                new ServiceHours(h.zone(), weekly, h.seasons(), h.exceptions(), h.holidays(), h.rules(), h.atLeast());
        return r.with(desk(r.desk(RESEPTIT), hours, 0));
    }

    private static ServiceHours more(ServiceHours h, int atLeast) {
        return new ServiceHours(h.zone(), h.weekly(), h.seasons(), h.exceptions(), h.holidays(), h.rules(), atLeast);
    }

    private static Rules.Desk desk(Rules.Desk d, ServiceHours hours, int alone) {
        return new Rules.Desk(d.id(), d.channels(), hours, alone, d.rotas(), d.overrides(), d.plans());
    }
}
