package fi.majakka.delegation;

import fi.majakka.delegation.standing.Moment;
import fi.majakka.delegation.standing.Powers;
import fi.majakka.delegation.standing.Standings;
import io.quarkus.arc.Arc;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Permission;
import java.time.Clock;
import java.util.Locale;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Gives {@code @PermissionsAllowed("answer")} on an endpoint its meaning: the caller may do that act somewhere. Where, and
 * whether still, is asked of {@link Authority} with the channel in hand. What is known here without asking the database lets a
 * caller in; before one is sent away the database is asked.
 */
@ApplicationScoped
class Permissions implements SecurityIdentityAugmentor {
    private final Standings standings;
    private final Clock clock;

    Permissions(Standings standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) return Uni.createFrom().item(identity);
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addPermissionChecker(permission -> check(identity, permission, context))
                        .build());
    }

    private Uni<Boolean> check(SecurityIdentity identity, Permission permission, AuthenticationRequestContext context) {
        if (!(permission instanceof StringPermission named))
            return Uni.createFrom().item(false);
        var act = Act.valueOf(named.getName().toUpperCase(Locale.ROOT));
        var known = standings.latest();
        boolean askedAgain = act != Act.HEAR && act != Act.ASK; // by Authority, with the channel in hand
        if (askedAgain
                && known != null
                && powers(identity, new Moment(known, clock.instant())).maySomewhere(act))
            return Uni.createFrom().item(true);
        return context.runBlocking(() -> asked(identity, act)).map(allowed -> true);
    }

    /** @return the identity when it may; what is missing is thrown */
    private SecurityIdentity asked(SecurityIdentity identity, Act act) {
        var request = Arc.container().requestContext();
        boolean began = !request.isActive();
        if (began) request.activate();
        try {
            var moment = standings.fresh();
            var powers = powers(identity, moment);
            if (powers.maySomewhere(act)) return identity;
            throw Authority.missing(act, moment.standing(), powers.who(), moment.now());
        } finally {
            if (began) request.terminate();
        }
    }

    private static Powers powers(SecurityIdentity identity, Moment moment) {
        var standing = moment.standing();
        var member = identity.getPrincipal() instanceof JsonWebToken token
                ? standing.logins().get(Standings.login(token.getIssuer(), token.getSubject()))
                : null;
        return standing.powers(member, identity.getRoles(), moment.now());
    }
}
