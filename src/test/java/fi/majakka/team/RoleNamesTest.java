package fi.majakka.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.security.StringPermission;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoleNamesTest {
    private final RoleNames names = new RoleNames("/company/heads", "5f0c-guid", "integrator");

    @Test
    void the_provider_s_names_become_ours_and_others_give_nothing() {
        assertEquals(Set.of("owner"), names.ofProvider(Set.of("/company/heads", "offline_access")));
        assertEquals(Set.of("staff", "integrator"), names.ofProvider(Set.of("5f0c-guid", "integrator")));
        assertEquals(Set.of(), names.ofProvider(Set.of("owner", "staff")), "our own words are not the provider's");
    }

    @Test
    void a_token_s_scopes_give_no_right() {
        var scoped = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("ulla"))
                .addPermissionAsString("keep")
                .build();
        var identity = names.augment(scoped, null).await().indefinitely();
        assertEquals("ulla", identity.getPrincipal().getName());
        assertEquals(false, identity.checkPermissionBlocking(new StringPermission("keep")));
    }
}
