package fi.majakka.coverage.planning;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.delegation.Ahead;
import fi.majakka.delegation.Foresight;
import fi.majakka.shared.RuleBroken;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Whether the members that a rule names are there, and may what it asks of them. */
@ApplicationScoped
class People {
    private final Foresight foresight;

    People(Foresight foresight) {
        this.foresight = foresight;
    }

    MemberRef ref(UUID member) {
        if (member == null) return null;
        return new MemberRef(member, foresight.names().getOrDefault(member, "?"));
    }

    List<MemberRef> refs(Collection<UUID> members) {
        var names = foresight.names();
        return members.stream()
                .map(m -> new MemberRef(m, names.getOrDefault(m, "?")))
                .toList();
    }

    boolean isKnown(UUID member) {
        return foresight.names().containsKey(member);
    }

    /** @throws RuleBroken when it is nobody of the team, or has left */
    void requireKnown(String field, UUID member) {
        if (!isKnown(member)) throw new RuleBroken("unknown-member", field, "There is no such member of the team");
        if (foresight.hasLeft(member))
            throw new RuleBroken("member-has-left", field, ref(member).name() + " has left");
    }

    /** @throws RuleBroken also when the member may never do anything at the desk, today or later */
    void requireAble(String field, UUID member, Desk desk) {
        requireKnown(field, member);
        if (!isAble(member, desk))
            throw new RuleBroken(
                    "member-may-not-answer",
                    field,
                    ref(member).name() + " may neither answer nor approve at " + desk.name
                            + ": the owner can give a role first");
    }

    boolean isAble(UUID member, Desk desk) {
        var view = foresight.of(desk.channels);
        return view.ahead().getOrDefault(member, List.of()).stream()
                .anyMatch(a -> !isOver(a, view.now()) && isOfUse(a, desk));
    }

    private static boolean isOver(Ahead ahead, Instant now) {
        return ahead.until() != null && !ahead.until().isAfter(now);
    }

    private static boolean isOfUse(Ahead ahead, Desk desk) {
        return desk.channels.stream()
                .anyMatch(c -> ahead.on(c).counts() || ahead.approves().contains(c));
    }
}
