package fi.majakka.coverage.proof;

import fi.majakka.channel.Keepers;
import fi.majakka.coverage.absence.Absence;
import fi.majakka.coverage.absence.AbsenceState;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.desk.DeskHours;
import fi.majakka.coverage.duty.Away;
import fi.majakka.coverage.duty.Keeping;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.ServiceHours;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.rota.DutyOverride;
import fi.majakka.coverage.rota.Plan;
import fi.majakka.coverage.rota.Rota;
import fi.majakka.delegation.ChannelNames;
import fi.majakka.delegation.ChannelNames.ChannelName;
import fi.majakka.delegation.Foresight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads all that decides who is on duty in a time. */
@ApplicationScoped
public class Rulebook {
    /** Days around a time in which rules are read, for all zones and for shifts that reach into it. */
    private static final int AROUND = 3;

    private static final Span ALL = new Span(Instant.EPOCH, Instant.parse("2200-01-01T00:00:00Z"));

    private final Foresight foresight;
    private final DeskHours hours;
    private final Keepers keepers;
    private final ChannelNames channels;

    Rulebook(Foresight foresight, DeskHours hours, Keepers keepers, ChannelNames channels) {
        this.foresight = foresight;
        this.hours = hours;
        this.keepers = keepers;
        this.channels = channels;
    }

    /** As it is now, with what was changed in this transaction. */
    public Book open(Span span) {
        var desks = new LinkedHashMap<UUID, Desk>();
        for (var desk : Desk.all()) desks.put(desk.id, desk);
        var kept = keepers.byChannel();
        var bare = bare(
                desks.values(),
                LocalDate.ofInstant(span.from(), ZoneOffset.UTC).minusDays(AROUND),
                LocalDate.ofInstant(span.until(), ZoneOffset.UTC).plusDays(AROUND),
                kept);
        var view = foresight.of(channelsOf(bare));
        var rules = new Rules(planned(bare, span), away(span), new HashMap<>(view.ahead()), view.left());
        return new Book(rules, desks, view.names(), kept, view.now());
    }

    Desk desk(UUID id) {
        return Desk.findById(id);
    }

    /** The rules with the desk in its present form, and what is planned for it. */
    public Rules changed(Rules rules, Desk desk) {
        var first = LocalDate.EPOCH;
        var bare = bare(List.of(desk), first, first.plusYears(100), keepers.byChannel())
                .get(0);
        var known = rules.desks().stream().filter(d -> d.id().equals(desk.id)).findFirst();
        return withAbilities(rules, bare).with(known.map(d -> kept(d, bare)).orElse(bare));
    }

    /** What was planned is at the same wall-clock times also in another zone. */
    private static Rules.Desk kept(Rules.Desk before, Rules.Desk desk) {
        return before.hours().zone().equals(desk.hours().zone())
                ? desk.with(before.rotas(), before.overrides(), before.plans())
                : planned(List.of(desk), ALL).get(0);
    }

    /** What members may on a channel that no desk had is not in the rules. */
    private Rules withAbilities(Rules rules, Rules.Desk desk) {
        var before = channelsOf(rules.desks());
        if (before.containsAll(desk.channels())) return rules;
        before.addAll(desk.channels());
        return new Rules(rules.desks(), rules.away(), foresight.of(before).ahead(), rules.left());
    }

    private static Set<UUID> channelsOf(List<Rules.Desk> desks) {
        return desks.stream().flatMap(d -> d.channels().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** With their hours alone. What was disconnected is nobody's to cover: a desk with nothing else is closed. */
    private List<Rules.Desk> bare(Collection<Desk> desks, LocalDate first, LocalDate last, Map<UUID, List<UUID>> kept) {
        var connected = channels.connected().stream().map(ChannelName::id).collect(Collectors.toSet());
        return desks.stream()
                .map(desk -> {
                    var here =
                            desk.channels.stream().filter(connected::contains).toList();
                    var open = here.isEmpty() ? ServiceHours.none(desk.zone()) : hours.of(desk, first, last);
                    var keeping = new Keeping(desk.rules.keepersPresent(), kept);
                    return new Rules.Desk(
                            desk.id, here, open, desk.rules.atLeastAlone(), keeping, List.of(), List.of(), List.of());
                })
                .toList();
    }

    private static List<Rules.Desk> planned(List<Rules.Desk> desks, Span span) {
        var first = LocalDate.ofInstant(span.from(), ZoneOffset.UTC).minusDays(AROUND);
        var last = LocalDate.ofInstant(span.until(), ZoneOffset.UTC).plusDays(AROUND);
        List<Rota> rotas = Rota.list("order by id");
        List<DutyOverride> overrides = DutyOverride.list(
                "endsLocal > ?1 and startsLocal < ?2 order by id", first.atStartOfDay(), last.atStartOfDay());
        List<Plan> plans = Plan.list("lastDay > ?1 and firstDay < ?2 order by id", first, last);
        return desks.stream()
                .map(desk -> desk.with(
                        rotas.stream()
                                .filter(r -> r.deskId.equals(desk.id()))
                                .map(Rota::rules)
                                .toList(),
                        overrides.stream()
                                .filter(o -> o.deskId.equals(desk.id()))
                                .map(o -> o.rules(desk.hours().zone()))
                                .toList(),
                        plans.stream()
                                .filter(p -> p.desks.contains(desk.id()))
                                .map(p -> p.rules(desk.hours().zone()))
                                .toList()))
                .toList();
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
