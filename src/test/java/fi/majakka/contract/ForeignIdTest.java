package fi.majakka.contract;

import static fi.majakka.Cast.RISTO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.majakka.network.demo.DemoNetwork;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** T26: what is not there, what was removed and what is something else look the same, to the one who may everything. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForeignIdTest {
    @Inject
    DemoNetwork network;

    @Test
    void an_id_that_leads_nowhere_here_answers_like_one_that_leads_nowhere_at_all() {
        var api = Api.described();
        var samples = new Samples(api);
        var shop = Shop.open(network);
        var closed = Shop.open(network);
        closed.close();
        var wrong = new ArrayList<String>();
        int asked = 0;
        for (var op : api.operations()) {
            var body = op.body() == null ? null : samples.right(op.body()).toString();
            var expected = expected();
            for (var name : op.ids())
                for (var id : foreign(op.path(), name, shop, closed).entrySet()) {
                    var path = op.at(n -> n.equals(name) ? id.getValue() : shop.idFor(op.path(), n));
                    var answer = Raw.ask(op.verb(), path, headers(), body);
                    asked++;
                    if (answer.status() != 404
                            || !answer.isProblem()
                            || !without(answer).equals(expected))
                        wrong.add(op + " with " + id.getKey() + ": " + answer);
                }
        }
        shop.close();
        assertEquals(List.of(), wrong);
        assertTrue(asked > 200, "Only " + asked + " were asked");
    }

    private static ObjectNode expected() {
        return without(Raw.ask("GET", "/api/v1/comments/" + UUID.randomUUID(), headers(), null));
    }

    private static ObjectNode without(Raw.Answer answer) {
        var problem = (ObjectNode) answer.json();
        problem.remove("instance"); // the one thing that may differ: it is what was asked
        return problem;
    }

    private static Map<String, String> foreign(String path, String name, Shop shop, Shop closed) {
        var own = shop.idFor(path, name);
        var ids = new LinkedHashMap<>(Map.of(
                "a random id", UUID.randomUUID().toString(),
                "no id", "roskaa",
                "a number", "1",
                "the first id", "00000000-0000-0000-0000-000000000000"));
        for (var kind : List.of("/channels/", "/comments/", "/replies/"))
            ids.put("one of the removed channel's " + kind, closed.ids().get(kind));
        shop.ids().forEach((kind, id) -> {
            if (!id.equals(own)) ids.put("one of " + kind, id);
        });
        return ids;
    }

    private static Map<String, String> headers() {
        return Map.of(
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + RISTO.token(),
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "If-Match",
                "*");
    }
}
