package fi.majakka.delegation;

import fi.majakka.shared.MemberId;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Refused;
import fi.majakka.team.CurrentMember;
import fi.majakka.team.Member;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Answers the one question "may this member do that on this channel, now?". Until roles are delegated the provider's roles
 * decide: the owner may everything, staff read and answer, an integrator reads and feeds, everybody else nothing.
 */
@ApplicationScoped
public class Authority {
    private static final Set<Act> STAFF = EnumSet.of(Act.READ, Act.ANSWER, Act.MODERATE);
    private static final Set<Act> INTEGRATOR = EnumSet.of(Act.READ, Act.FEED);

    private final CurrentMember current;

    Authority(CurrentMember current) {
        this.current = current;
    }

    /** Where the caller may do it. */
    public Reach reach(Act act) {
        return may(current.roles(), act) ? Reach.ALL : Reach.NONE;
    }

    public boolean may(Act act, UUID channel) {
        return reach(act).holds(channel);
    }

    /**
     * @throws NotFound when the caller may not even see the channel
     * @throws Refused when the caller sees it but lacks the role, which it names
     */
    public void require(Act act, UUID channel) {
        if (!may(Act.READ, channel)) throw new NotFound();
        if (!may(act, channel)) throw missing(act);
    }

    /** The same for what belongs to no channel. */
    public void require(Act act) {
        if (!may(current.roles(), act)) throw missing(act);
    }

    /** True when work may be given to the member. */
    public boolean mayAnswer(MemberId member, UUID channel) {
        return Member.known(member)
                .filter(m -> m.active && m.isPerson())
                .map(m -> may(m.roles, Act.ANSWER))
                .orElse(false);
    }

    static boolean may(Collection<String> roles, Act act) {
        return roles.contains("owner")
                || roles.contains("staff") && STAFF.contains(act)
                || roles.contains("integrator") && INTEGRATOR.contains(act);
    }

    static Refused missing(Act act) {
        return new Refused("role-missing", "You need the role " + act.role + " here. The owner can give it to you.");
    }
}
