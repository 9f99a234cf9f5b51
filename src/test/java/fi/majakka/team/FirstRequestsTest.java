package fi.majakka.team;

import static fi.majakka.Cast.SANNA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstRequestsTest {
    private static final int AT_ONCE = 8;

    /** A client that opens asks for several things at once; so does everybody after a restart. */
    @Test
    void all_first_requests_of_a_new_member_are_answered_and_make_one_member() throws Exception {
        SANNA.token();
        Callable<String> ask = () ->
                SANNA.asks().get("/api/v1/me").then().statusCode(200).extract().path("id");
        var clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var ids = new ArrayList<String>();
            for (var answer : clients.invokeAll(Collections.nCopies(AT_ONCE, ask))) ids.add(answer.get());
            assertEquals(List.of(ids.get(0)), ids.stream().distinct().toList());
        } finally {
            clients.shutdownNow();
        }
    }
}
