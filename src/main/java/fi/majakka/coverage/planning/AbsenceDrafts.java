package fi.majakka.coverage.planning;

import fi.majakka.coverage.absence.Absence;
import fi.majakka.coverage.absence.AbsenceBody;
import fi.majakka.coverage.absence.AbsenceKind;
import fi.majakka.coverage.absence.AbsenceView;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.rota.Rota;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Absences before they are saved: whether they make sense. */
@ApplicationScoped
class AbsenceDrafts {
    /** An illness that is told now began a little while ago, or begins with the next shift. */
    private static final Duration NOW = Duration.ofHours(24);

    private static final ZoneId ELSEWHERE = ZoneId.of("Europe/Helsinki");

    private final Authority authority;
    private final Desks desks;
    private final People people;

    AbsenceDrafts(Authority authority, Desks desks, People people) {
        this.authority = authority;
        this.desks = desks;
        this.people = people;
    }

    /** It counts at once when a planner tells it, or when somebody is ill now: nobody decides on that. */
    Absence made(AbsenceBody body, Rules rules) {
        var me = authority.caller().id();
        var now = authority.now();
        var member = body.memberId() == null ? me : new MemberId(body.memberId());
        if (!member.equals(me) && !isIllNow(body, now)) requirePlan();
        people.requireKnown("memberId", member.value());
        var absence = new Absence(Ids.next(now), member, checked(body), zone(member.value()), me, now);
        if (!plans()) absence.requireAhead(now);
        requireNoCircle(absence, rules);
        if (plans() || isIllNow(body, now)) absence.approve(me, now);
        return absence;
    }

    /** Who is meant when nobody is named, or somebody: a planner may name anybody. */
    UUID subject(UUID named) {
        var me = authority.caller().id().value();
        if (named == null || named.equals(me)) return me;
        requirePlan();
        people.requireKnown("memberId", named);
        return named;
    }

    /** A longer absence than the approved one is asked for again. */
    void change(Absence absence, AbsenceBody body, Rules rules) {
        if (body.memberId() != null && !body.memberId().equals(absence.memberId))
            throw new Invalid("memberId", "cannot change: tell another absence");
        var before = absence.span();
        absence.change(checked(body), zone(absence.memberId));
        requireNoCircle(absence, rules);
        boolean longer = !absence.span().isWithin(List.of(before));
        if (plans() || isIllNow(absence, authority.now()))
            absence.approve(authority.caller().id(), authority.now());
        else if (longer && absence.counts()) absence.askAgain(before);
    }

    private AbsenceBody checked(AbsenceBody body) {
        if (body.zone() != null) DeskDrafts.requireZone(body.zone());
        if (body.substitutes() != null)
            for (int i = 0; i < body.substitutes().size(); i++)
                requireOfUse("substitutes[" + i + "]", body.substitutes().get(i));
        return body;
    }

    /** Who may answer nowhere stands in for nobody. */
    private void requireOfUse(String field, UUID member) {
        people.requireKnown(field, member);
        var all = Desk.all();
        if (all.isEmpty() || all.stream().anyMatch(desk -> people.isAble(member, desk))) return;
        throw new RuleBroken(
                "member-may-not-answer",
                field,
                people.ref(member).name() + " may answer at no desk: the owner can give a role first");
    }

    private static boolean isIllNow(AbsenceBody body, Instant now) {
        if (body.kind() != AbsenceKind.ILL) return false;
        return body.from() != null
                ? body.from().isBefore(now.plus(NOW))
                : body.firstDay() != null
                        && body.firstDay().atStartOfDay(ELSEWHERE).toInstant().isBefore(now.plus(NOW));
    }

    static boolean isIllNow(Absence absence, Instant now) {
        return absence.kind == AbsenceKind.ILL && absence.startsAt.isBefore(now.plus(NOW));
    }

    /** @throws RuleBroken when who stands in, and who for them, leads back to who is away */
    void requireNoCircle(Absence absence, Rules rules) {
        if (absence.rules().leadsBack(rules)) throw circle(absence);
    }

    private RuleBroken circle(Absence absence) {
        return new RuleBroken(
                "substitutes-in-a-circle",
                "substitutes",
                "These substitutes are away too, and lead back to "
                        + people.ref(absence.memberId).name());
    }

    /** Of the desk of the newest rota that names the member and has not ended. */
    ZoneId zone(UUID member) {
        return Rota.<Rota>list("order by id desc").stream()
                .filter(r -> r.members.contains(member))
                .flatMap(r -> Desk.kept(r.deskId).filter(desk -> !hasEnded(r, desk)).stream())
                .findFirst()
                .or(() -> Desk.all().stream().findFirst())
                .map(Desk::zone)
                .orElse(ELSEWHERE);
    }

    private boolean hasEnded(Rota rota, Desk desk) {
        return rota.lastDay != null && rota.lastDay.isBefore(LocalDate.ofInstant(authority.now(), desk.zone()));
    }

    boolean plans() {
        return desks.plansSomewhere();
    }

    void requirePlan() {
        if (!plans()) authority.require(Act.PLAN);
    }

    boolean isOwn(Absence absence) {
        return absence.memberId.equals(authority.caller().id().value());
    }

    AbsenceView view(Absence a) {
        boolean told = isOwn(a) || plans();
        return new AbsenceView(
                a.id,
                people.ref(a.memberId),
                a.startsAt,
                a.endsAt,
                a.firstDay,
                a.lastDay,
                a.zone,
                told ? a.kind : null,
                people.refs(a.substitutes),
                a.state,
                told ? a.note : null,
                a.returnWork,
                people.ref(a.toldBy),
                people.ref(a.decidedBy),
                told ? a.refusal : null,
                a.version);
    }
}
