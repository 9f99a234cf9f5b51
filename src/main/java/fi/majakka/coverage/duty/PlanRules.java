package fi.majakka.coverage.duty;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Fixed shifts that replace rotas and overrides for a period.
 *
 * @param desks where it holds
 * @param span the period, in the wall-clock time of each desk: see {@link Rules.Desk}
 * @param atLeast people on duty in this period, null for as many as the desk asks
 */
public record PlanRules(UUID id, Set<UUID> desks, Span span, Integer atLeast, List<PlanShift> shifts) {
    /** @param desk null for all desks of the plan, which are then covered together */
    public record PlanShift(UUID member, UUID desk, Span span, String name) {}
}
