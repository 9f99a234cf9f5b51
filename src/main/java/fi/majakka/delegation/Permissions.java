package fi.majakka.delegation;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Permission;
import java.util.Locale;

/**
 * Gives {@code @PermissionsAllowed("answer")} on an endpoint its meaning: the caller may do that act somewhere. Where, is
 * asked of {@link Authority} with the channel in hand.
 */
@ApplicationScoped
class Permissions implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) return Uni.createFrom().item(identity);
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addPermissionChecker(permission -> check(identity, permission))
                        .build());
    }

    private static Uni<Boolean> check(SecurityIdentity identity, Permission permission) {
        if (!(permission instanceof StringPermission named))
            return Uni.createFrom().item(false);
        var act = Act.valueOf(named.getName().toUpperCase(Locale.ROOT));
        if (Authority.may(identity.getRoles(), act)) return Uni.createFrom().item(true);
        return Uni.createFrom().failure(Authority.missing(act));
    }
}
