package fi.majakka.coverage.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Says who is on duty at one instant, by the rules as they are told to people and by brute force. It was written apart from the
 * engine and takes nothing from it but what the records hold.
 */
final class DutyOracle {
    private final Rules rules;
    private final Rules.Desk desk;
    private final LocalWalk walk;
    private final OracleHours hours;
    private final OracleShifts shifts;

    /**
     * @param onDuty who may really answer on some channel of the desk
     * @param gap null when every channel has enough
     * @param lacking the channels that do not
     */
    record Said(boolean open, Set<UUID> onDuty, Reason gap, Set<UUID> lacking) {
        static final Said CLOSED = new Said(false, Set.of(), null, Set.of());
    }

    DutyOracle(Rules rules, Rules.Desk desk, Span span) {
        this.rules = rules;
        this.desk = desk;
        var zone = desk.hours().zone();
        walk = new LocalWalk(zone, span);
        // hours of two dates before may still last, whatever clocks do
        var first = LocalDate.ofInstant(span.from(), zone).minusDays(3);
        var last = LocalDate.ofInstant(span.until(), zone).plusDays(2);
        hours = new OracleHours(desk.hours(), first, last);
        shifts = new OracleShifts(desk, first, last);
    }

    Said at(Instant at) {
        var look = walk.look(at);
        int atLeast = hours.atLeast(look);
        if (atLeast == 0) return Said.CLOSED;
        var plan = plan(at);
        if (plan != null && plan.atLeast() != null) atLeast = plan.atLeast();
        return new OraclePeople(rules, desk, at, planned(plan, look)).said(atLeast);
    }

    private PlanRules plan(Instant at) {
        for (int i = desk.plans().size() - 1; i >= 0; i--)
            if (isIn(desk.plans().get(i).span(), at)) return desk.plans().get(i);
        return null;
    }

    private Set<UUID> planned(PlanRules plan, LocalWalk.Look look) {
        var members = new LinkedHashSet<UUID>();
        if (plan == null) {
            members.addAll(shifts.at(look));
            change(members, look.at(), false);
        } else
            for (var shift : plan.shifts()) {
                boolean isHere = shift.desk() == null || shift.desk().equals(desk.id());
                if (isHere && isIn(shift.span(), look.at())) members.add(shift.member());
            }
        change(members, look.at(), true);
        return members;
    }

    private void change(Set<UUID> members, Instant at, boolean overPlans) {
        for (var o : desk.overrides()) {
            if (o.overPlans() != overPlans || !isIn(o.span(), at)) continue;
            if (o.insteadOf() == null) members.add(o.member());
            else if (members.remove(o.insteadOf()) && o.member() != null) members.add(o.member());
        }
    }

    static boolean isIn(Span span, Instant at) {
        return span.from().compareTo(at) <= 0 && at.compareTo(span.until()) < 0;
    }
}
