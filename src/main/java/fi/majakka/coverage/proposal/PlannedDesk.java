package fi.majakka.coverage.proposal;

import fi.majakka.coverage.desk.WorkRules;
import fi.majakka.coverage.duty.Rules;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A desk that the plan is for.
 *
 * @param holidays public holidays and their eves, and the company's own days
 */
public record PlannedDesk(Rules.Desk rules, String name, WorkRules work, Set<LocalDate> holidays) {
    UUID id() {
        return rules.id();
    }

    ZoneId zone() {
        return rules.hours().zone();
    }

    /** With its hours alone: nobody is planned for it. */
    Rules.Desk bare() {
        return new Rules.Desk(
                rules.id(), rules.channels(), rules.hours(), rules.atLeastAlone(), List.of(), List.of(), List.of());
    }
}
