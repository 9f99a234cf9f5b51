package fi.majakka.team;

import static fi.majakka.Cast.RISTO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fi.majakka.Feed;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Somebody whom the login provider does not count to the team any more. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoneFromProviderTest {
    @Inject
    Team team;

    @Inject
    Sql sql;

    @Test
    void whose_groups_are_gone_has_left_and_the_open_work_goes_back() {
        var subject = UUID.randomUUID().toString();
        var member = team.seen(token(subject), Set.of("responder")).id().toString();
        var comment = Feed.one(Feed.channel(), "Riikka", "Kenellä tämä on? " + UUID.randomUUID());
        RISTO.asks()
                .body(Map.of("memberId", member))
                .put("/api/v1/comments/" + comment + "/assignment")
                .then()
                .statusCode(200);
        team.seen(token(subject), Set.of());
        assertNull(RISTO.asks().get("/api/v1/comments/" + comment).path("assignee"));
        List<String> told = RISTO.asks().get("/api/v1/audit?subject=" + member).path("items.what");
        assertEquals(
                List.of("member-joined", "member-left", "member-roles-changed"),
                told.stream().sorted().toList());
    }

    /** Only what is asked of it. */
    private static JsonWebToken token(String subject) {
        var claims = Map.<String, Object>of("iss", "https://login.example", "sub", subject, "name", "Lähtijä");
        return new JsonWebToken() {
            @Override
            public String getName() {
                return "Lähtijä";
            }

            @Override
            public Set<String> getClaimNames() {
                return claims.keySet();
            }

            @Override
            @SuppressWarnings("unchecked")
            public <T> T getClaim(String name) {
                return (T) claims.get(name);
            }
        };
    }
}
