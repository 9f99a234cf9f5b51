package fi.majakka.coverage.duty;

import static fi.majakka.coverage.duty.Reason.ALL_ABSENT;
import static fi.majakka.coverage.duty.Reason.DELEGATION_ENDED;
import static fi.majakka.coverage.duty.Reason.KEEPERS_AWAY;
import static fi.majakka.coverage.duty.Reason.NOBODY_PLANNED;
import static fi.majakka.coverage.duty.Reason.NOBODY_WITH_THE_RIGHT;
import static fi.majakka.coverage.duty.Reason.PERSON_HAS_LEFT;
import static fi.majakka.coverage.duty.Reason.PERSON_UNKNOWN;
import static fi.majakka.coverage.duty.Reason.SUPERVISED_WITHOUT_APPROVER;
import static fi.majakka.coverage.duty.Reason.TOO_FEW;
import static fi.majakka.coverage.duty.Reason.TOO_FEW_ALONE;

import fi.majakka.delegation.Ahead;
import fi.majakka.delegation.Means;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The oracle's people at one instant: who of those planned is there, who of these may answer, and what is lacking. */
final class OraclePeople {
    /** Of several reasons the first of these is told, the one that is easiest to mend. */
    private static final List<Reason> EASIEST_FIRST = List.of(
            SUPERVISED_WITHOUT_APPROVER,
            DELEGATION_ENDED,
            NOBODY_WITH_THE_RIGHT,
            ALL_ABSENT,
            PERSON_HAS_LEFT,
            PERSON_UNKNOWN,
            NOBODY_PLANNED);

    private final Rules rules;
    private final Rules.Desk desk;
    private final Instant at;
    private final Set<UUID> present = new LinkedHashSet<>();
    private final Set<UUID> byTheRules = new HashSet<>();
    private final Set<Reason> lost = EnumSet.of(NOBODY_PLANNED);

    OraclePeople(Rules rules, Rules.Desk desk, Instant at, Iterable<UUID> planned) {
        this.rules = rules;
        this.desk = desk;
        this.at = at;
        for (var member : planned)
            if (rules.abilities().containsKey(member)
                    && !hasLeft(member)
                    && absences(member).isEmpty()) byTheRules.add(member);
        for (var member : planned) {
            if (!rules.abilities().containsKey(member)) lost.add(PERSON_UNKNOWN);
            else if (hasLeft(member)) lost.add(PERSON_HAS_LEFT);
            else if (absences(member).isEmpty()) present.add(member);
            else {
                lost.add(ALL_ABSENT);
                standIn(member);
            }
        }
    }

    DutyOracle.Said said(int atLeast) {
        var on = new HashSet<UUID>();
        var lacking = new HashSet<UUID>();
        Reason reason = null;
        int fewest = Integer.MAX_VALUE;
        for (var channel : desk.channels()) {
            int answer = 0, alone = 0;
            for (var member : present) {
                boolean isAlone = ability(member).means().get(channel) == Means.ALONE;
                if (!isAlone && !isHelped(member, channel)) continue;
                on.add(member);
                answer++;
                if (isAlone) alone++;
            }
            if (answer >= atLeast && alone >= desk.atLeastAlone()) continue;
            lacking.add(channel);
            if (answer >= fewest) continue;
            fewest = answer;
            reason = answer == 0 ? nobody(channel) : answer < atLeast ? TOO_FEW : TOO_FEW_ALONE;
        }
        return new DutyOracle.Said(true, on, reason == null ? keepers(lacking) : reason, lacking);
    }

    /** Asked only where enough answer: of each channel's keepers as many must be there as the desk says, or all when there are fewer. */
    private Reason keepers(Set<UUID> lacking) {
        for (var channel : desk.channels()) {
            int there = 0, all = 0;
            for (var keeper : desk.keeping().keepers().getOrDefault(channel, List.of())) {
                all++;
                if (!hasLeft(keeper) && absences(keeper).isEmpty()) there++;
            }
            if (there < all && there < desk.keeping().present()) lacking.add(channel);
        }
        return lacking.isEmpty() ? null : KEEPERS_AWAY;
    }

    /** Whoever is supervised needs another who is there and approves. */
    private boolean isHelped(UUID member, UUID channel) {
        if (ability(member).means().get(channel) != Means.SUPERVISED) return false;
        for (var other : present)
            if (!other.equals(member) && ability(other).approves().contains(channel)) return true;
        return false;
    }

    private Reason nobody(UUID channel) {
        var reasons = EnumSet.copyOf(lost);
        for (var member : present) {
            var means = ability(member).means().getOrDefault(channel, Means.NONE);
            if (means == Means.SUPERVISED) reasons.add(SUPERVISED_WITHOUT_APPROVER);
            else reasons.add(means == Means.ENDED ? DELEGATION_ENDED : NOBODY_WITH_THE_RIGHT);
        }
        for (var reason : EASIEST_FIRST) if (reasons.contains(reason)) return reason;
        throw new AssertionError();
    }

    private void standIn(UUID member) {
        var there = new ArrayList<UUID>();
        ask(member, new HashSet<>(Set.of(member)), there);
        if (there.isEmpty()) return;
        var best = there.get(0);
        for (var one : there) if (use(one) > use(best)) best = one;
        present.add(best);
    }

    /** 2 for who answers somewhere at the desk as things are, 1 for who would with an approver, 0 for who is only there. */
    private int use(UUID one) {
        int use = 0;
        for (var channel : desk.channels()) {
            var means = ability(one).means().get(channel);
            if (means == Means.ALONE) return 2;
            if (means != Means.SUPERVISED) continue;
            use = Math.max(use, 1);
            for (var other : byTheRules) if (ability(other).approves().contains(channel)) use = 2;
        }
        return use;
    }

    /** Everybody who is there, in the order in which they are asked. */
    private void ask(UUID absent, Set<UUID> asked, List<UUID> there) {
        for (var absence : absences(absent))
            for (var one : absence.substitutes()) {
                if (!asked.add(one) || !rules.abilities().containsKey(one) || hasLeft(one)) continue;
                if (absences(one).isEmpty()) there.add(one);
                else ask(one, asked, there);
            }
    }

    private boolean hasLeft(UUID member) {
        var end = rules.left().get(member);
        return end != null && end.compareTo(at) <= 0;
    }

    private List<Away> absences(UUID member) {
        var now = new ArrayList<Away>();
        for (var absence : rules.away().getOrDefault(member, List.of()))
            if (DutyOracle.isIn(absence.span(), at)) now.add(absence);
        return now;
    }

    private Ahead ability(UUID member) {
        for (var ahead : rules.abilities().get(member))
            if (ahead.from().compareTo(at) <= 0
                    && (ahead.until() == null || ahead.until().compareTo(at) > 0)) return ahead;
        throw new AssertionError("The generator left a hole in " + member);
    }
}
