package fi.majakka.delegation.standing;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Reach;
import fi.majakka.delegation.Role;
import fi.majakka.delegation.Trusted;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What one member may at one moment.
 *
 * @param actsFor the owner whose deputy the member is right now; null else
 * @param emergency an emergency ownership is open and the member is one of its two
 * @param capped roles that count only as far as the provider's ceiling goes
 */
public record Powers(Person who, UUID actsFor, boolean emergency, Set<Role> capped, Instant now) {
    /** What a deputy has of the owner: approvals, and what is needed to decide them; never a word on who is owner. */
    static final Set<Act> DEPUTY = EnumSet.of(Act.READ, Act.APPROVE, Act.DELEGATE, Act.AUDIT);

    /** What an emergency opens: everything but making owners. */
    static final Set<Act> EMERGENCY = EnumSet.complementOf(EnumSet.of(Act.OWN, Act.FEED));

    /** On all channels, or without one. */
    public boolean may(Act act) {
        if (!who.belongs(now)) return false;
        if (who.given().contains(act)) return true;
        if (actsFor != null && DEPUTY.contains(act) || emergency && EMERGENCY.contains(act)) return true;
        for (var grant : who.grants()) if (grant.everywhere() && gives(grant, act)) return true;
        return false;
    }

    public boolean may(Act act, UUID channel) {
        if (may(act)) return true;
        if (!who.belongs(now)) return false;
        for (var grant : who.grants()) if (gives(grant, act) && grant.covers(channel)) return true;
        return false;
    }

    public boolean maySomewhere(Act act) {
        return may(act) || who.belongs(now) && who.grants().stream().anyMatch(grant -> gives(grant, act));
    }

    public Reach reach(Act act) {
        if (may(act)) return Reach.ALL;
        if (!who.belongs(now)) return Reach.NONE;
        Collection<UUID> channels = new HashSet<>();
        for (var grant : who.grants()) if (gives(grant, act)) channels.addAll(grant.channels());
        return channels.isEmpty() ? Reach.NONE : new Reach(false, channels);
    }

    /** Roles of one's own on a channel, not those of whom one stands in for; null asks for those on all channels. */
    public Set<Role> roles(UUID channel) {
        var roles = EnumSet.noneOf(Role.class);
        if (!who.belongs(now)) return roles;
        for (var role : Role.values()) if (who.provider().contains(role.word)) roles.add(role);
        for (var grant : who.grants()) if (counts(grant) && grant.covers(channel)) roles.add(grant.role());
        return roles;
    }

    /** Delegations that count on the channel right now. */
    public List<Grant> grants(UUID channel) {
        if (!who.belongs(now)) return List.of();
        return who.grants().stream().filter(g -> counts(g) && g.covers(channel)).toList();
    }

    public boolean isOwner() {
        return who.belongs(now) && roles(null).contains(Role.OWNER);
    }

    /** The owner on whose behalf it is done, null when the member may do it himself. */
    public UUID onBehalf(Act act, UUID channel) {
        if (actsFor == null || !DEPUTY.contains(act)) return null;
        var himself = new Powers(who, null, emergency, capped, now);
        boolean own = channel == null ? himself.may(act) : himself.may(act, channel);
        return own ? null : actsFor;
    }

    public boolean byEmergency(Act act) {
        return emergency && !new Powers(who, actsFor, false, capped, now).may(act);
    }

    /** @param decided what was decided of the member on this channel, null when nothing was */
    public Trusted trust(UUID channel, Trusted decided) {
        if (isOwner() || emergency) return Trusted.FREE;
        if (!may(Act.ANSWER, channel)) return Trusted.SUPERVISED; // a drafter alone is never trusted with more
        if (decided != null) return decided;
        if (who.given().contains(Act.ANSWER)) return Trusted.FREE;
        var trust = Trusted.SUPERVISED;
        for (var grant : who.grants())
            if (grant.covers(channel) && gives(grant, Act.ANSWER)) trust = trust.freer(grant.trust());
        return trust;
    }

    private boolean gives(Grant grant, Act act) {
        return grant.role().acts.contains(act) && counts(grant);
    }

    /** It runs, and the provider does not cap it. */
    private boolean counts(Grant grant) {
        if (!grant.runs(now)) return false;
        return !capped.contains(grant.role()) || who.provider().contains(ProviderRoles.atMost(grant.role()));
    }
}
