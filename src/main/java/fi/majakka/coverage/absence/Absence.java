package fi.majakka.coverage.absence;

import fi.majakka.coverage.duty.Away;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.WallClock;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A member away from-until: no approval is given to the member then, a deputy may stand in, and duty passes to the substitutes.
 */
@Entity
public class Absence extends PanacheEntityBase {
    private static final Duration LONGEST = Duration.ofDays(366);

    @Id
    public UUID id;

    public UUID memberId;
    public Instant startsAt;
    public Instant endsAt;

    /** Whole days, and where they begin and end; null for an absence to the minute. */
    public LocalDate firstDay;

    public LocalDate lastDay;
    public String zone;

    @Enumerated(EnumType.STRING)
    public AbsenceKind kind;

    @Column(columnDefinition = "uuid[]")
    public List<UUID> substitutes = List.of();

    @Enumerated(EnumType.STRING)
    public AbsenceState state;

    public String note;

    /** True when the member wants the work back that was passed on. */
    public boolean returnWork;

    /** Of one that was approved and is asked to be longer: what goes on counting until that is decided; null else. */
    public Instant approvedFrom;

    public Instant approvedUntil;
    public UUID toldBy;
    public Instant toldAt;
    public UUID decidedBy;
    public Instant decidedAt;
    public String refusal;

    @Version
    public int version;

    protected Absence() {}

    /**
     * @param usual the zone of whole days that name none
     * @throws Invalid when it ends before it begins, or is longer than a year
     */
    public Absence(UUID id, MemberId member, AbsenceBody body, ZoneId usual, MemberId by, Instant now) {
        if (body.kind() == null) throw new Invalid("kind", "is required: holiday, ill or other");
        if (!body.givesDays() && !body.givesTimes()) throw new Invalid("from", "is required, or firstDay");
        this.id = id;
        this.memberId = member.value();
        this.toldBy = by.value();
        this.toldAt = now;
        this.state = AbsenceState.REQUESTED;
        change(body, usual);
    }

    /** @throws Invalid when it is over: only planners tell such ones, so that what is written down is what was */
    public void requireAhead(Instant now) {
        if (!endsAt.isAfter(now)) throw new Invalid(firstDay == null ? "until" : "lastDay", "must be in the future");
    }

    /** @throws Invalid as when it is told */
    public void change(AbsenceBody body, ZoneId usual) {
        if (body.givesDays() && body.givesTimes())
            throw new Invalid("firstDay", "cannot be given together with from and until");
        if (body.givesDays()) days(body, usual);
        if (body.givesTimes()) times(body);
        if (body.kind() != null) kind = body.kind();
        if (body.note() != null) note = body.note();
        if (body.returnWork() != null) returnWork = body.returnWork();
        if (body.substitutes() != null) substitutes = List.copyOf(body.substitutes());
        if (substitutes.contains(memberId)) throw new Invalid("substitutes", "must be others than the one who is away");
        if (substitutes.stream().distinct().count() < substitutes.size())
            throw new Invalid("substitutes", "must name each member once");
    }

    private void times(AbsenceBody body) {
        if (body.from() != null) startsAt = body.from();
        if (body.until() != null) endsAt = body.until();
        if (endsAt == null) throw new Invalid("until", "is required with from");
        if (startsAt == null) throw new Invalid("from", "is required with until");
        if (!endsAt.isAfter(startsAt)) throw new Invalid("until", "must be after from");
        if (endsAt.isAfter(startsAt.plus(LONGEST))) throw new Invalid("until", "must be within a year of from");
        firstDay = null;
        lastDay = null;
        zone = null;
    }

    private void days(AbsenceBody body, ZoneId usual) {
        if (body.firstDay() != null) firstDay = body.firstDay();
        lastDay = body.lastDay() != null ? body.lastDay() : lastDay == null ? firstDay : lastDay;
        if (firstDay == null) throw new Invalid("firstDay", "is required with lastDay");
        if (lastDay.isBefore(firstDay)) throw new Invalid("lastDay", "must not be before firstDay");
        if (lastDay.isAfter(firstDay.plusDays(LONGEST.toDays())))
            throw new Invalid("lastDay", "must be within a year of firstDay");
        if (body.zone() != null) zone = body.zone();
        if (zone == null) zone = usual.getId();
        startsAt = WallClock.dayBegin(firstDay, ZoneId.of(zone));
        endsAt = WallClock.dayBegin(lastDay.plusDays(1), ZoneId.of(zone));
    }

    public void approve(MemberId by, Instant now) {
        if (state == AbsenceState.APPROVED) return;
        if (!endsAt.isAfter(now) && !toldBy.equals(by.value()))
            throw new Conflict("over", "The time that was asked for is over");
        state = AbsenceState.APPROVED;
        approvedFrom = null;
        approvedUntil = null;
        decidedBy = by.value();
        decidedAt = now;
        refusal = null;
    }

    /** What was approved goes on counting until the rest is decided. */
    public void askAgain(Span approved) {
        if (state == AbsenceState.APPROVED) {
            approvedFrom = approved.from();
            approvedUntil = approved.until();
        }
        state = AbsenceState.REQUESTED;
    }

    /** What was approved before it was asked to be longer stays. */
    public void refuse(MemberId by, String why, Instant now) {
        if (state != AbsenceState.REQUESTED)
            throw new Conflict("not-requested", "Only what is asked for can be refused");
        state = approvedFrom == null ? AbsenceState.REFUSED : AbsenceState.APPROVED;
        if (approvedFrom != null) backToApproved();
        decidedBy = by.value();
        decidedAt = now;
        refusal = why;
    }

    private void backToApproved() {
        startsAt = approvedFrom;
        endsAt = approvedUntil;
        if (firstDay != null) {
            firstDay = LocalDate.ofInstant(startsAt, ZoneId.of(zone));
            lastDay = LocalDate.ofInstant(endsAt.minusNanos(1), ZoneId.of(zone));
        }
        approvedFrom = null;
        approvedUntil = null;
    }

    public boolean counts() {
        return state == AbsenceState.APPROVED || approvedFrom != null;
    }

    public Span span() {
        return new Span(startsAt, endsAt);
    }

    /** As if all of it were approved. */
    public Away asked() {
        return new Away(id, memberId, span(), substitutes);
    }

    public Away rules() {
        var counted = approvedFrom == null ? span() : new Span(approvedFrom, approvedUntil);
        return new Away(id, memberId, counted, substitutes);
    }

    /** The rules with this one in its present form. */
    public Rules into(Rules rules) {
        return counts() ? rules.with(rules()) : rules.without(id);
    }
}
