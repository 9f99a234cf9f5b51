package fi.majakka.team;

import static fi.majakka.Cast.JONAS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A browser begins with several requests at once. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstRequestsTest {
    private static final int AT_ONCE = 24;

    @Inject
    Sql sql;

    @Inject
    Team team;

    @Test
    void a_member_who_is_new_or_comes_back_is_known_once_whatever_comes_at_once() throws Exception {
        JONAS.token();
        for (int round = 0; round < 5; round++) {
            team.forget();
            var pool = Executors.newFixedThreadPool(AT_ONCE);
            List<Callable<String>> calls = Collections.nCopies(AT_ONCE, JONAS::id);
            Set<String> ids = new HashSet<>();
            for (var call : new ArrayList<>(pool.invokeAll(calls))) ids.add(call.get());
            pool.shutdown();
            assertEquals(1, ids.size(), "one person, known as " + ids);
        }
        int known = sql.one(
                "SELECT count(*) AS n FROM member WHERE name = 'Jonas Lindqvist'", List.of(), r -> r.getInt("n"));
        assertEquals(1, known);
    }
}
