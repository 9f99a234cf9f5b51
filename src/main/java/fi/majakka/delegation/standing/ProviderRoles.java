package fi.majakka.delegation.standing;

import fi.majakka.delegation.Role;
import fi.majakka.team.Member;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Translates the provider's names of groups or roles into ours. Other names, and a token's scopes, give no right.
 *
 * <p>{@code majakka.login.owner}, {@code .staff} and {@code .integrator} name the owners, the team and the programs.
 * {@code majakka.login.grants.<role>} names who holds a role on all channels, {@code majakka.login.ceilings.<role>} who may
 * hold it at most: where a ceiling is set, a delegation counts only for those whom it names. Each takes several names with
 * commas between. {@code majakka.login.owner-emails} makes owners by a verified address, {@code majakka.login.everyone} counts
 * all whom the provider lets in to the team: for providers without groups.
 */
@ApplicationScoped
class ProviderRoles implements SecurityIdentityAugmentor {
    private final Map<String, Set<String>> theirNames = new HashMap<>();
    private final Set<Role> capped = EnumSet.noneOf(Role.class);
    private final Set<String> ownerEmails;
    private final boolean everyone;

    @Inject
    ProviderRoles() {
        this(name ->
                config().getOptionalValue("majakka.login." + name, String.class).orElse(""));
    }

    ProviderRoles(Function<String, String> setting) {
        for (var word : List.of("owner", "staff", "integrator")) {
            var names = names(setting.apply(word));
            theirNames.put(word, names.isEmpty() ? Set.of(word) : names);
        }
        for (var role : Role.values()) {
            if (role != Role.OWNER) add(role.word, names(setting.apply("grants." + role.word)));
            if (add(atMost(role), names(setting.apply("ceilings." + role.word)))) capped.add(role);
        }
        ownerEmails = names(setting.apply("owner-emails").toLowerCase());
        everyone = Boolean.parseBoolean(setting.apply("everyone"));
    }

    /** How a token says that a delegation of this role may count. */
    static String atMost(Role role) {
        return Member.CEILING + role.word;
    }

    /** Roles that count only as far as the provider's ceiling goes. */
    Set<Role> capped() {
        return capped;
    }

    /** Before the rights are given, which are asked of the roles. */
    @Override
    public int priority() {
        return 100;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) return Uni.createFrom().item(identity);
        var known = QuarkusSecurityIdentity.builder().setPrincipal(identity.getPrincipal());
        known.addCredentials(identity.getCredentials()).addAttributes(identity.getAttributes());
        var roles = ofProvider(identity.getRoles());
        if (everyone && !roles.contains("integrator")) roles.add("staff");
        if (isOwner(identity.getPrincipal())) roles.add("owner");
        return Uni.createFrom().item(known.addRoles(roles).build());
    }

    Set<String> ofProvider(Set<String> theirs) {
        var ours = new HashSet<String>();
        theirNames.forEach((word, names) -> {
            if (names.stream().anyMatch(theirs::contains)) ours.add(word);
        });
        return ours;
    }

    private boolean isOwner(Principal principal) {
        if (ownerEmails.isEmpty() || !(principal instanceof JsonWebToken token)) return false;
        String email = token.getClaim("email");
        return email != null
                && ownerEmails.contains(email.toLowerCase())
                && "true".equals(String.valueOf(token.<Object>getClaim("email_verified")));
    }

    private boolean add(String word, Set<String> names) {
        if (names.isEmpty()) return false;
        theirNames.put(word, names);
        return true;
    }

    private static Set<String> names(String list) {
        var names = new HashSet<String>();
        Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .forEach(names::add);
        return names;
    }

    private static Config config() {
        return ConfigProvider.getConfig();
    }
}
