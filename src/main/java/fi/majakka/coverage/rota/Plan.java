package fi.majakka.coverage.rota;

import fi.majakka.coverage.duty.PlanRules;
import fi.majakka.coverage.duty.PlanRules.PlanShift;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.WallClock;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** Fixed shifts for a period, which replace the rules; afterwards the rules are back. */
@Entity
@Table(name = "duty_plan")
public class Plan extends DutyRule {
    private static final int LONGEST_DAYS = 366;

    public String name;

    @Column(columnDefinition = "uuid[]")
    public List<UUID> desks;

    public LocalDate firstDay;
    public LocalDate lastDay;
    public Integer atLeast;

    @Convert(converter = PlanShifts.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    public List<ShiftBody> shifts;

    protected Plan() {}

    /** @throws Invalid when it ends before it begins, is longer than a year, or a shift is of a desk that is not the plan's */
    public Plan(UUID id, PlanBody body, MemberId by, Instant now) {
        super(id, by, now);
        change(body);
    }

    /** @throws Invalid as when it is made */
    public void change(PlanBody body) {
        if (body.name() != null) name = body.name();
        if (body.desks() != null) desks = body.desks().stream().distinct().toList();
        if (body.from() != null) firstDay = body.from();
        if (body.until() != null) lastDay = body.until();
        if (body.atLeast() != null || body.clears(PlanBody.Clear.AT_LEAST)) atLeast = body.atLeast();
        if (body.shifts() != null) shifts = List.copyOf(body.shifts());
        if (lastDay.isBefore(firstDay)) throw new Invalid("until", "must not be before from");
        if (lastDay.isAfter(firstDay.plusDays(LONGEST_DAYS)))
            throw new Invalid("until", "must be within a year of from");
        for (int i = 0; i < shifts.size(); i++) requireDesk(shifts.get(i), "shifts[" + i + "].deskId");
    }

    private void requireDesk(ShiftBody shift, String field) {
        if (shift.deskId() != null && !desks.contains(shift.deskId()))
            throw new Invalid(field, "must be one of the plan's desks");
    }

    public Span span(ZoneId zone) {
        return new Span(WallClock.dayBegin(firstDay, zone), WallClock.dayBegin(lastDay.plusDays(1), zone));
    }

    public PlanRules rules(ZoneId zone) {
        return new PlanRules(
                id,
                Set.copyOf(desks),
                span(zone),
                atLeast,
                shifts.stream()
                        .map(s -> new PlanShift(s.memberId(), s.deskId(), span(s, zone), s.name()))
                        .toList());
    }

    /** What a shift of this plan is in that zone. */
    public static Span span(ShiftBody shift, ZoneId zone) {
        return new Span(
                WallClock.begin(shift.from().in(zone), zone),
                WallClock.end(shift.until().in(zone), zone));
    }

    @Override
    public Rules into(Rules rules) {
        var all = rules;
        for (var desk : rules.desks()) {
            boolean ours = desks.contains(desk.id());
            all = all.with(ours ? desk.with(rules(desk.hours().zone())) : desk.without(id));
        }
        return all;
    }
}
