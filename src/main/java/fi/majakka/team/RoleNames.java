package fi.majakka.team;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Translates the provider's names of groups or roles into ours. Other names, and a token's scopes, give no right. */
@ApplicationScoped
class RoleNames implements SecurityIdentityAugmentor {
    private final Map<String, String> ours;

    /** @param owner and the others: what the provider calls them */
    RoleNames(
            @ConfigProperty(name = "majakka.login.owner", defaultValue = "owner") String owner,
            @ConfigProperty(name = "majakka.login.staff", defaultValue = "staff") String staff,
            @ConfigProperty(name = "majakka.login.integrator", defaultValue = "integrator") String integrator) {
        this.ours = Map.of("owner", owner, "staff", staff, "integrator", integrator);
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
        return Uni.createFrom()
                .item(known.addRoles(ofProvider(identity.getRoles())).build());
    }

    Set<String> ofProvider(Set<String> theirs) {
        return ours.keySet().stream()
                .filter(name -> theirs.contains(ours.get(name)))
                .collect(Collectors.toSet());
    }
}
