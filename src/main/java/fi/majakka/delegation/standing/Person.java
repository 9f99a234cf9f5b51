package fi.majakka.delegation.standing;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Role;
import fi.majakka.team.Member;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A member as far as rights go.
 *
 * @param active false for a leaver
 * @param leavesAt when all access ends by itself, null for who stays
 * @param human false for a service account, which is given no work
 * @param provider what the login provider gives or allows, see {@link ProviderRoles}; empty for who is not of the team
 * @param given what that allows on all channels
 */
public record Person(
        UUID id,
        String name,
        boolean active,
        Instant leavesAt,
        boolean human,
        Set<String> provider,
        Set<Act> given,
        List<Grant> grants) {
    private static final Set<Act> INTEGRATOR = EnumSet.of(Act.READ, Act.FEED);

    public static Person of(
            UUID id, String name, boolean active, boolean human, Set<String> provider, List<Grant> grants) {
        return new Person(id, name, active, null, human, provider, given(provider, human), grants);
    }

    public Person leaving(Instant at) {
        return new Person(id, name, active, at, human, provider, given, grants);
    }

    static Person stranger(UUID id, Set<String> provider) {
        return of(id, "", true, !provider.contains("integrator"), provider, List.of());
    }

    Person as(Set<String> roles) {
        return roles.equals(provider)
                ? this
                : of(id, name, active, human, roles, grants).leaving(leavesAt);
    }

    /** Whoever the provider does not count to the team any more has nothing, whatever was delegated. */
    public boolean belongs(Instant now) {
        return active && (leavesAt == null || now.isBefore(leavesAt)) && given.contains(Act.HEAR);
    }

    private static Set<Act> given(Set<String> provider, boolean human) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        for (var role : Role.values()) if (provider.contains(role.word)) acts.addAll(role.acts);
        if (provider.contains("integrator")) acts.addAll(INTEGRATOR);
        boolean ofTheTeam = provider.stream().anyMatch(word -> !word.startsWith(Member.CEILING));
        if (ofTheTeam) acts.add(Act.HEAR);
        if (ofTheTeam && human) acts.add(Act.ASK);
        return acts;
    }
}
