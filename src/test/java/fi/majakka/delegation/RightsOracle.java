package fi.majakka.delegation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Says who may what by looking at everything that was ever decided, one by one, as slowly as a person would. */
class RightsOracle {
    /** Written out once more, so that a slip in one of the two tables is seen. */
    private static final Map<Role, Set<Act>> GIVES = Map.of(
            Role.OBSERVER, EnumSet.of(Act.READ),
            Role.DRAFTER, EnumSet.of(Act.READ, Act.DRAFT),
            Role.RESPONDER, EnumSet.of(Act.READ, Act.DRAFT, Act.ANSWER),
            Role.APPROVER, EnumSet.of(Act.READ, Act.APPROVE),
            Role.MODERATOR, EnumSet.of(Act.READ, Act.MODERATE),
            Role.PLANNER, EnumSet.of(Act.READ, Act.PLAN),
            Role.KEEPER, EnumSet.of(Act.READ, Act.KEEP),
            Role.SPEAKER, EnumSet.of(Act.READ, Act.SPEAK),
            Role.OWNER, EnumSet.allOf(Act.class));

    private final World w;

    RightsOracle(World w) {
        this.w = w;
    }

    boolean isOwner(UUID member) {
        if (w.left.contains(member)) return false;
        return member.equals(World.OWNER) || holds(member, Act.OWN, null);
    }

    boolean mayDecide(UUID member) {
        return isOwner(member) || standsIn(member) || inEmergency(member);
    }

    boolean may(UUID member, Act act, UUID channel) {
        if (w.left.contains(member)) return false;
        if (isOwner(member) || holds(member, act, channel)) return true;
        boolean ofOwner = act == Act.READ || act == Act.APPROVE || act == Act.DELEGATE || act == Act.AUDIT;
        return ofOwner && standsIn(member) || act != Act.OWN && inEmergency(member);
    }

    private boolean holds(UUID member, Act act, UUID channel) {
        for (var d : w.delegations) {
            boolean decided = d.revokedAt == null && d.refusal == null && d.decidedBy != null;
            boolean here = d.channels.isEmpty() || channel != null && d.channels.contains(channel);
            boolean runs = d.startsAt.compareTo(w.now) <= 0 && w.now.compareTo(d.endsAt) < 0;
            if (d.memberId.equals(member)
                    && decided
                    && here
                    && runs
                    && GIVES.get(d.role).contains(act)) return true;
        }
        return false;
    }

    private boolean standsIn(UUID member) {
        if (w.left.contains(member)) return false;
        for (var d : w.deputies) {
            boolean away = w.away.getOrDefault(d.owner(), java.util.List.of()).stream()
                    .anyMatch(p -> p.from().compareTo(w.now) <= 0 && w.now.compareTo(p.until()) < 0);
            boolean inTime = d.from() != null && d.from().compareTo(w.now) <= 0 && w.now.compareTo(d.until()) < 0;
            if (d.deputy().equals(member) && isOwner(d.owner()) && (inTime || d.whenAbsent() && away)) return true;
        }
        return false;
    }

    private boolean inEmergency(UUID member) {
        if (w.left.contains(member)) return false;
        for (var b : w.emergencies) {
            boolean open = b.startedAt != null
                    && b.endedAt == null
                    && !b.drill
                    && w.now.isBefore(b.startedAt.plusSeconds(3600));
            boolean begun = b.startedAt != null && b.startedAt.compareTo(w.now) <= 0;
            if (open && begun && (b.askedBy.equals(member) || b.secondId.equals(member))) return true;
        }
        return false;
    }
}
