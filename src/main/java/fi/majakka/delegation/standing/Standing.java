package fi.majakka.delegation.standing;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Away;
import fi.majakka.delegation.Role;
import fi.majakka.delegation.Trusted;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * All that decides who may do what, as it was decided up to one version. It changes with a decision and never with time: what
 * runs and what ended is asked with the moment in hand.
 *
 * @param logins members by issuer and subject
 * @param trust what was decided, by member and channel
 */
public record Standing(
        long version,
        Map<UUID, Person> people,
        Map<String, UUID> logins,
        Map<UUID, Map<UUID, Trusted>> trust,
        List<Deputy> deputies,
        List<Emergency> emergencies,
        Map<UUID, List<Away.Period>> away,
        Set<Role> capped) {

    public Powers powers(UUID member, Instant now) {
        return powers(people.getOrDefault(member, Person.stranger(member, Set.of())), now);
    }

    /** @param provider what the caller's own token says, which may be newer than what was stored */
    public Powers powers(UUID member, Set<String> provider, Instant now) {
        var known = people.get(member);
        return powers(known == null ? Person.stranger(member, provider) : known.as(provider), now);
    }

    private Powers powers(Person who, Instant now) {
        boolean emergency = who.belongs(now) && emergencies.stream().anyMatch(e -> e.opens(who.id(), now));
        return new Powers(who, actsFor(who, now), emergency, capped, now);
    }

    /** Whoever that is, as others mention them; null for nobody. */
    public MemberRef ref(UUID member) {
        var person = member == null ? null : people.get(member);
        return person == null ? null : new MemberRef(member, person.name());
    }

    /** A deputy stands in for an owner who is one; nobody stands in for a deputy. */
    private UUID actsFor(Person who, Instant now) {
        if (deputies.isEmpty() || !who.belongs(now)) return null;
        for (var d : deputies)
            if (d.deputy().equals(who.id()) && d.runs(now, saidAway(d.owner(), now)) && isOwner(d.owner(), now))
                return d.owner();
        return null;
    }

    public boolean isOwner(UUID member, Instant now) {
        var person = people.get(member);
        return person != null && new Powers(person, null, false, capped, now).isOwner();
    }

    /** By an owner's own word alone a deputy steps in: else she could send the owner away. */
    private boolean saidAway(UUID owner, Instant now) {
        for (var period : away.getOrDefault(owner, List.of())) if (period.ownWord() && period.holds(now)) return true;
        return false;
    }

    public boolean isAway(UUID member, Instant now) {
        for (var period : away.getOrDefault(member, List.of())) if (period.holds(now)) return true;
        return false;
    }

    /** What was decided of this member on this channel, null when nothing was. */
    public Trusted decidedTrust(UUID member, UUID channel) {
        return trust.getOrDefault(member, Map.of()).get(channel);
    }

    /** People who may do it on the channel right now; a null channel asks for all channels. */
    public List<Person> holders(Act act, UUID channel, Instant now) {
        var holders = new ArrayList<Person>();
        for (var person : people.values()) {
            if (!person.human()) continue;
            var powers = powers(person, now);
            if (channel == null ? powers.may(act) : powers.may(act, channel)) holders.add(person);
        }
        holders.sort(java.util.Comparator.comparing(Person::name).thenComparing(Person::id));
        return holders;
    }
}
