package fi.majakka.coverage.proposal;

import fi.majakka.coverage.desk.WorkRules;
import fi.majakka.coverage.duty.PlanRules;
import fi.majakka.coverage.duty.PlanRules.PlanShift;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A desk that the plan is for.
 *
 * @param atLeast people on duty in the time of the plan, null for as many as the desk asks
 * @param holidays public holidays and their eves, and the company's own days
 */
public record PlannedDesk(Rules.Desk rules, String name, WorkRules work, Integer atLeast, Set<LocalDate> holidays) {
    private static final UUID PLAN = new UUID(0, 0);

    UUID id() {
        return rules.id();
    }

    ZoneId zone() {
        return rules.hours().zone();
    }

    /** With its hours alone: nobody is planned for it. */
    Rules.Desk bare(Span span) {
        return new Rules.Desk(
                rules.id(),
                rules.channels(),
                rules.hours(),
                rules.atLeastAlone(),
                List.of(),
                List.of(),
                List.of(plan(span, List.of())));
    }

    /** Its part of the plan with those shifts. */
    PlanRules plan(Span span, List<PlanShift> shifts) {
        return new PlanRules(PLAN, Set.of(id()), span, atLeast, shifts);
    }
}
