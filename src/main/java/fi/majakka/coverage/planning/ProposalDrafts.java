package fi.majakka.coverage.planning;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.desk.DeskHours;
import fi.majakka.coverage.desk.DeskRef;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.proof.Rulebook;
import fi.majakka.coverage.proposal.Kept;
import fi.majakka.coverage.proposal.PlanRequest;
import fi.majakka.coverage.proposal.PlanRequest.LockedShift;
import fi.majakka.coverage.proposal.PlanRequest.WishedDay;
import fi.majakka.coverage.proposal.PlannedDesk;
import fi.majakka.coverage.proposal.ProposalBody;
import fi.majakka.coverage.proposal.ProposalView;
import fi.majakka.coverage.rota.ShiftBody;
import fi.majakka.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Proposals before they are searched for: whether what is asked makes sense, and all that it needs. */
@ApplicationScoped
class ProposalDrafts {
    private static final int LONGEST_DAYS = 120;

    private final Desks desks;
    private final People people;
    private final Rulebook rulebook;
    private final DeskHours hours;

    ProposalDrafts(Desks desks, People people, Rulebook rulebook, DeskHours hours) {
        this.desks = desks;
        this.people = people;
        this.rulebook = rulebook;
        this.hours = hours;
    }

    PlanRequest made(ProposalBody body) {
        if (body.until().isBefore(body.from())) throw new Invalid("until", "must not be before from");
        if (body.until().isAfter(body.from().plusDays(LONGEST_DAYS)))
            throw new Invalid("until", "must be within " + LONGEST_DAYS + " days of from");
        var named = named(body.desks());
        var wishes = IntStream.range(0, body.wishes().size())
                .mapToObj(i -> wish(body, i))
                .toList();
        var locked = IntStream.range(0, body.locked().size())
                .mapToObj(i -> locked(body.locked().get(i), "locked[" + i + "].", body, named))
                .toList();
        for (int i = 0; i < body.without().size(); i++)
            people.requireKnown("without[" + i + "]", body.without().get(i));
        var book = rulebook.open(PlanRequest.around(body.from(), body.until()));
        var planned = named.values().stream()
                .map(desk -> planned(desk, book.rules(), body))
                .toList();
        return new PlanRequest(
                book.rules(),
                book.names(),
                planned,
                body.from(),
                body.until(),
                wishes,
                locked,
                Set.copyOf(body.without()));
    }

    private Map<UUID, Desk> named(List<UUID> ids) {
        var all = new LinkedHashMap<UUID, Desk>();
        for (int i = 0; i < ids.size(); i++) all.put(ids.get(i), desks.named("desks[" + i + "]", ids.get(i)));
        return all;
    }

    private WishedDay wish(ProposalBody body, int i) {
        var wish = body.wishes().get(i);
        people.requireKnown("wishes[" + i + "].memberId", wish.memberId());
        requireWithin("wishes[" + i + "].date", wish.date(), body);
        return new WishedDay(wish.memberId(), wish.date(), wish.rank());
    }

    private LockedShift locked(ShiftBody shift, String field, ProposalBody body, Map<UUID, Desk> named) {
        if (shift.deskId() == null) throw new Invalid(field + "deskId", "is required: one of the desks asked for");
        var desk = named.get(shift.deskId());
        if (desk == null) throw new Invalid(field + "deskId", "must be one of the desks asked for");
        people.requireAble(field + "memberId", shift.memberId(), desk);
        var from = shift.from().in(desk.zone());
        var until = shift.until().in(desk.zone());
        requireWithin(field + "from", from.toLocalDate(), body);
        if (!until.isAfter(from)) throw new Invalid(field + "until", "must be after from");
        if (until.isAfter(from.plusDays(2))) throw new Invalid(field + "until", "must be within two days of from");
        return new LockedShift(shift.memberId(), desk.id, from, until);
    }

    private static void requireWithin(String field, LocalDate date, ProposalBody body) {
        if (date.isBefore(body.from()) || date.isAfter(body.until()))
            throw new Invalid(field, "must be within the time of the plan");
    }

    private PlannedDesk planned(Desk desk, Rules rules, ProposalBody body) {
        var holidays = new HashSet<>(
                hours.named(desk.rules.holidays(), body.from(), body.until()).keySet());
        if (desk.rules.holidays() != null) desk.rules.holidays().ownDays().forEach(own -> holidays.add(own.date()));
        return new PlannedDesk(rules.desk(desk.id), desk.name, desk.rules.workRules(), body.atLeast(), holidays);
    }

    /** Who plans for all its desks may see it. */
    ProposalView view(Kept kept) {
        var body = kept.request();
        return new ProposalView(
                kept.id(),
                kept.state(),
                body.desks().stream()
                        .distinct()
                        .map(desks::toPlan)
                        .map(DeskRef::of)
                        .toList(),
                body.from(),
                body.until(),
                people.ref(kept.askedBy()),
                kept.askedAt(),
                body.wishes(),
                body.locked(),
                body.without(),
                body.atLeast(),
                body.seconds(),
                kept.elapsedSeconds(),
                kept.progress(),
                kept.failure(),
                kept.proposals());
    }
}
