package fi.majakka.delegation.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.delegation.Role;
import io.quarkus.security.StringPermission;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProviderRolesTest {
    private final ProviderRoles names = roles(Map.of(
            "owner",
            "/company/heads",
            "staff",
            "5f0c-guid, 77aa-guid",
            "grants.responder",
            "helpers, answering",
            "ceilings.approver",
            "leads"));

    private static ProviderRoles roles(Map<String, String> settings) {
        return new ProviderRoles(name -> settings.getOrDefault(name, ""));
    }

    @Test
    void the_provider_s_names_become_ours_and_others_give_nothing() {
        assertEquals(Set.of("owner"), names.ofProvider(Set.of("/company/heads", "offline_access")));
        assertEquals(Set.of("staff", "integrator"), names.ofProvider(Set.of("5f0c-guid", "integrator")));
        assertEquals(Set.of(), names.ofProvider(Set.of("owner", "staff")), "our own words are not the provider's");
    }

    @Test
    void a_role_is_granted_or_capped_by_the_names_that_were_set_for_it() {
        assertEquals(Set.of("responder"), names.ofProvider(Set.of("answering")));
        assertEquals(Set.of("staff", "at-most-approver"), names.ofProvider(Set.of("77aa-guid", "leads")));
        assertEquals(Set.of(Role.APPROVER), names.capped());
        assertEquals(Set.of(), names.ofProvider(Set.of("responder", "approver")), "no role has a name of its own");
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
