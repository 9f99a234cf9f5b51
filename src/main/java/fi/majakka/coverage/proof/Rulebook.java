package fi.majakka.coverage.proof;

import fi.majakka.channel.Keepers;
import fi.majakka.coverage.absence.Absence;
import fi.majakka.coverage.absence.AbsenceState;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.desk.DeskHours;
import fi.majakka.coverage.duty.Away;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.rota.DutyOverride;
import fi.majakka.coverage.rota.Plan;
import fi.majakka.coverage.rota.Rota;
import fi.majakka.delegation.Foresight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads all that decides who is on duty in a time. */
@ApplicationScoped
public class Rulebook {
    private final Foresight foresight;
    private final DeskHours hours;
    private final Keepers keepers;

    Rulebook(Foresight foresight, DeskHours hours, Keepers keepers) {
        this.foresight = foresight;
        this.hours = hours;
        this.keepers = keepers;
    }

    /** As it is now, with what was changed in this transaction. */
    public Book open(Span span) {
        var desks = new LinkedHashMap<UUID, Desk>();
        for (var desk : Desk.all()) desks.put(desk.id, desk);
        var channels = desks.values().stream()
                .flatMap(d -> d.channels.stream())
                .distinct()
                .toList();
        var view = foresight.of(channels);
        List<Rota> rotas = Rota.list("order by id");
        var first = LocalDate.ofInstant(span.from(), ZoneOffset.UTC).minusDays(3);
        var last = LocalDate.ofInstant(span.until(), ZoneOffset.UTC).plusDays(3);
        List<DutyOverride> overrides = DutyOverride.list(
                "endsLocal > ?1 and startsLocal < ?2 order by id", first.atStartOfDay(), last.atStartOfDay());
        List<Plan> plans = Plan.list("lastDay > ?1 and firstDay < ?2 order by id", first, last);
        var rules = desks.values().stream()
                .map(desk -> rules(desk, first, last, rotas, overrides, plans))
                .toList();
        return new Book(
                new Rules(rules, away(span), new HashMap<>(view.ahead()), view.left()),
                desks,
                view.names(),
                keepers.byChannel(),
                view.now());
    }

    Desk desk(UUID id) {
        return Desk.findById(id);
    }

    /** The rules with the desk in its present form, and what is planned for it. */
    public Rules changed(Rules rules, Desk desk) {
        var first = LocalDate.EPOCH;
        var last = first.plusYears(100);
        var bare = rules(desk, first, last, List.of(), List.of(), List.of());
        var known = rules.desks().stream().filter(d -> d.id().equals(desk.id)).findFirst();
        return rules.with(known.map(d -> new Rules.Desk(
                        bare.id(),
                        bare.channels(),
                        bare.hours(),
                        bare.atLeastAlone(),
                        d.rotas(),
                        d.overrides(),
                        d.plans()))
                .orElse(bare));
    }

    private Rules.Desk rules(
            Desk desk,
            LocalDate first,
            LocalDate last,
            List<Rota> rotas,
            List<DutyOverride> overrides,
            List<Plan> plans) {
        var zone = desk.zone();
        return new Rules.Desk(
                desk.id,
                desk.channels,
                hours.of(desk, first, last),
                desk.rules.atLeastAlone(),
                rotas.stream()
                        .filter(r -> r.deskId.equals(desk.id))
                        .map(Rota::rules)
                        .toList(),
                overrides.stream()
                        .filter(o -> o.deskId.equals(desk.id))
                        .map(o -> o.rules(zone))
                        .toList(),
                plans.stream()
                        .filter(p -> p.desks.contains(desk.id))
                        .map(p -> p.rules(zone))
                        .toList());
    }

    private static Map<UUID, List<Away>> away(Span span) {
        List<Absence> absences = Absence.list(
                "(state = ?1 or approvedFrom is not null) and coalesce(approvedUntil, endsAt) > ?2"
                        + " and coalesce(approvedFrom, startsAt) < ?3 order by id",
                AbsenceState.APPROVED,
                span.from(),
                span.until());
        return absences.stream().map(Absence::rules).collect(Collectors.groupingBy(Away::member));
    }
}
