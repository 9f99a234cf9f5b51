package fi.majakka.delegation;

import fi.majakka.delegation.standing.Person;
import fi.majakka.delegation.standing.Powers;
import fi.majakka.delegation.standing.Standing;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Refused;
import fi.majakka.team.CurrentMember;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Answers the one question "may this member do that on this channel now, and if not, who can change it?" from roles, trust and
 * time: what the owner delegated, what the login provider says, who stands in for whom. Asked at every read; no job has to run
 * for a role to begin or end.
 */
@ApplicationScoped
public class Authority {
    private final CurrentMember current;
    private final Asked asked;

    Authority(CurrentMember current, Asked asked) {
        this.current = current;
        this.asked = asked;
    }

    /** Where the caller may do it. */
    public Reach reach(Act act) {
        return powers().reach(act);
    }

    /** Where somebody may do it who asked before: {@link Caller}. */
    public Reach reach(Caller caller, Act act) {
        return powers(caller).reach(act);
    }

    /** Where a member may do it who does not ask now. */
    public Reach reach(MemberId member, Act act) {
        return standing().powers(member.value(), now()).reach(act);
    }

    /** False for who has left, and for whom the login provider does not count to the team. */
    public boolean belongs(MemberId member) {
        return standing().powers(member.value(), now()).who().belongs(now());
    }

    public boolean may(Caller caller, Act act) {
        return powers(caller).may(act);
    }

    public boolean may(Act act) {
        return powers().may(act);
    }

    public boolean may(Act act, UUID channel) {
        return powers().may(act, channel);
    }

    /**
     * @throws NotFound when the caller may not even see the channel
     * @throws Refused when the caller sees it but lacks the role, which it names with who can give it
     */
    public void require(Act act, UUID channel) {
        if (!may(Act.READ, channel)) throw new NotFound();
        if (!may(act, channel)) throw missing(act);
    }

    /** The same for what belongs to no channel, or to all. */
    public void require(Act act) {
        if (!may(act)) throw missing(act);
    }

    /** True when work may be given to the member. */
    public boolean mayAnswer(MemberId member, UUID channel) {
        var powers = asked.moment().standing().powers(member.value(), now());
        return powers.who().human() && powers.may(Act.ANSWER, channel);
    }

    public boolean may(MemberId member, Act act, UUID channel) {
        return asked.moment().standing().powers(member.value(), now()).may(act, channel);
    }

    /** How far the caller's own replies on the channel may leave unseen. */
    public Trusted trust(UUID channel) {
        return powers().trust(channel, standing().decidedTrust(caller().id().value(), channel));
    }

    /** The owner for whom the caller does it, null when it is in the caller's own name. */
    public MemberId onBehalf(Act act, UUID channel) {
        var owner = powers().onBehalf(act, channel);
        return owner == null ? null : new MemberId(owner);
    }

    /** People who may do it on the channel right now by a role of their own or for somebody, ordered by name. */
    public List<MemberRef> holders(Act act, UUID channel) {
        return asked.moment().standing().holders(act, channel, now()).stream()
                .map(p -> new MemberRef(p.id(), p.name()))
                .toList();
    }

    /**
     * Whom a reply on the channel is given to for approval, the first of them first: approvers, then who stands in for the
     * owner, then owners. Who is away comes after all who are there.
     *
     * @param not the writers of the reply
     */
    public List<MemberId> approvers(UUID channel, Set<UUID> not) {
        var standing = standing();
        var able = standing.holders(Act.APPROVE, channel, now()).stream().filter(p -> !not.contains(p.id()));
        return able.sorted(Comparator.comparing((Person p) -> standing.isAway(p.id(), now()))
                        .thenComparing(p -> rank(standing.powers(p.id(), now()), channel)))
                .map(p -> new MemberId(p.id()))
                .toList();
    }

    private static int rank(Powers powers, UUID channel) {
        if (powers.isOwner()) return 2;
        return powers.onBehalf(Act.APPROVE, channel) == null ? 0 : 1;
    }

    /** How far a member's replies on the channel may leave unseen. */
    public Trusted trust(MemberId member, UUID channel) {
        var standing = standing();
        var decided = standing.decidedTrust(member.value(), channel);
        return standing.powers(member.value(), now()).trust(channel, decided);
    }

    /** Whom owners named to stand in for them, acting or not. */
    public List<MemberRef> deputies() {
        var standing = standing();
        return standing.deputies().stream()
                .map(d -> standing.ref(d.deputy()))
                .distinct()
                .toList();
    }

    public boolean isAway(MemberId member) {
        return asked.moment().standing().isAway(member.value(), now());
    }

    public boolean isInEmergency(MemberId member) {
        return standing().powers(member.value(), now()).emergency();
    }

    /** True when the caller decides on roles only because an emergency is open. */
    public boolean decidesByEmergency() {
        return powers().byEmergency(Act.DELEGATE);
    }

    /** The database's time, by which all this is judged. */
    public Instant now() {
        return asked.moment().now();
    }

    public Caller caller() {
        return new Caller(current.id(), current.roles());
    }

    /** Something was decided within this very request: what it asks from here on is asked anew. */
    public void decided() {
        asked.again();
    }

    public Powers powers() {
        return powers(caller());
    }

    public Standing standing() {
        return asked.moment().standing();
    }

    private Powers powers(Caller caller) {
        return asked.moment().standing().powers(caller.id().value(), caller.provider(), now());
    }

    private Refused missing(Act act) {
        return missing(act, standing(), powers().who(), now());
    }

    public static Refused missing(Act act, Standing standing, Person who, Instant now) {
        if (!who.active())
            return new Refused(
                    "access-ended", "Your access has ended. " + givers(standing, now) + " can give it back.");
        var giver = act == Act.OWN ? "Only an owner has it." : givers(standing, now) + " can give it to you.";
        return new Refused("role-missing", "You need the role " + act.role + " here. " + giver);
    }

    private static String givers(Standing standing, Instant now) {
        var givers = standing.holders(Act.DELEGATE, null, now);
        return givers.isEmpty()
                ? "An owner"
                : String.join(" or ", givers.stream().map(Person::name).toList());
    }
}
