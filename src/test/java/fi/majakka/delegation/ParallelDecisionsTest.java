package fi.majakka.delegation;

import static fi.majakka.Cast.KATARIINA;
import static fi.majakka.Cast.MERVI;
import static fi.majakka.Cast.RISTO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.Feed;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** T32: two who decide at the same moment end in one order, whichever it is, and all of it is on record. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParallelDecisionsTest {
    private static final int ROUNDS = 25;

    @Inject
    Sql sql;

    @BeforeEach
    void risto_and_his_deputy_both_decide() {
        RISTO.asks()
                .body(Map.of(
                        "memberId",
                        KATARIINA.id(),
                        "until",
                        sql.now().plusSeconds(600).toString()))
                .put("/api/v1/acting-owner")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void the_owner_is_back() {
        RISTO.asks().delete("/api/v1/acting-owner");
    }

    @Test
    void of_an_approval_a_refusal_and_a_withdrawal_at_once_the_first_counts() throws Exception {
        var pool = Executors.newFixedThreadPool(3);
        for (int round = 0; round < ROUNDS; round++) {
            var id = Roles.asked(MERVI, "observer", Feed.channel(), "Haluan nähdä");
            var path = "/api/v1/delegations/" + id;
            var why = Map.of("reason", "Ei nyt");
            List<Callable<Integer>> calls = List.of(
                    () -> RISTO.asks().put(path + "/approval").statusCode(),
                    () -> KATARIINA.asks().body(why).put(path + "/refusal").statusCode(),
                    () -> MERVI.asks().body(why).put(path + "/revocation").statusCode());
            var answers = new ArrayList<Integer>();
            for (var call : pool.invokeAll(calls)) answers.add(call.get());
            String state = RISTO.asks().get(path).path("state");
            List<String> told =
                    RISTO.asks().get("/api/v1/audit?subject=" + id).jsonPath().getList("items.what");
            long done = answers.stream().filter(s -> s == 200).count();
            assertTrue(answers.stream().allMatch(s -> s == 200 || s == 409), "answers " + answers);
            assertEquals(done + 1, told.size(), answers + " but told " + told);
            // not the newest of the trail: whoever waited for the other had begun before
            assertTrue(told.contains("delegation-" + state.replace("active", "approved")), state + ", told " + told);
            // an approval may be given back afterwards; a refusal and a withdrawal are the end
            assertEquals(
                    state.equals("revoked") && told.contains("delegation-approved") ? 2 : 1, done, told.toString());
        }
        pool.shutdown();
    }
}
