package fi.majakka.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.majakka.Cast;
import fi.majakka.delegation.Roles;
import fi.majakka.network.demo.DemoNetwork;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * T26: every endpoint, every id in its path, query and body, every role. Whoever has a role on another channel gets for what is
 * on this one exactly what he gets for what does not exist. An endpoint whose id is not known here fails the build.
 */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForeignChannelTest {
    private static final List<String> ROLES =
            List.of("observer", "drafter", "responder", "approver", "moderator", "keeper", "planner", "speaker");

    /** Not bound to a channel: the team knows who is who, and who is in charge; a calendar's secret is the right to read it. */
    private static final List<String> OF_THE_TEAM = List.of("/members/", "/break-glass/", "/absences/", "/calendars/");

    @Inject
    DemoNetwork network;

    private Shop own;
    private Shop foreign;

    @BeforeEach
    void pertti_has_a_role_on_one_channel_alone() {
        own = Shop.open(network);
        foreign = Shop.open(network);
        Roles.none(Cast.PERTTI);
    }

    @AfterEach
    void it_closes() {
        Roles.none(Cast.PERTTI);
        own.close();
        foreign.close();
    }

    @Test
    void what_is_on_another_channel_looks_like_what_is_not_there() {
        var api = Api.described();
        var samples = new Samples(api);
        var wrong = new ArrayList<String>();
        int asked = 0;
        for (var role : ROLES) {
            Roles.none(Cast.PERTTI);
            Roles.given(Cast.PERTTI, role, own.channel().toString());
            for (var op : api.operations())
                for (var probe : probes(op, samples)) {
                    asked++;
                    var there = without(ask(op, probe.of(foreign)));
                    var nowhere = without(ask(op, probe.nowhere()));
                    if (!there.equals(nowhere))
                        wrong.add(role + ": " + op + " by " + probe.what + "\n  there " + there + "\n  nowhere "
                                + nowhere);
                }
        }
        assertEquals(List.of(), wrong);
        assertTrue(asked > 400, "Only " + asked + " were asked");
    }

    /** One id of a request, which is taken from a shop or from nowhere. */
    private record Probe(
            String what,
            java.util.function.Function<String, Request> with,
            java.util.function.Function<Shop, String> id) {
        Request of(Shop shop) {
            return with.apply(id.apply(shop));
        }

        Request nowhere() {
            return with.apply(UUID.randomUUID().toString());
        }
    }

    private record Request(String path, String body) {}

    private List<Probe> probes(Api.Operation op, Samples samples) {
        var all = new ArrayList<Probe>();
        var body = op.body() == null ? null : samples.right(op.body());
        for (var name : op.ids()) {
            if (name.equals("memberId") || OF_THE_TEAM.stream().anyMatch(op.path()::contains)) continue;
            all.add(new Probe(
                    "the path's " + name,
                    id -> new Request(
                            op.at(n -> n.equals(name) ? id : own.idFor(op.path(), n)),
                            body == null ? null : body.toString()),
                    shop -> shop.idFor(op.path(), name)));
        }
        for (var query : List.of("channel", "subject"))
            if (op.takes(query))
                all.add(new Probe(
                        "?" + query,
                        id -> new Request(own.path(op) + "?" + query + "=" + id, null),
                        shop -> shop.channel().toString()));
        if (body != null)
            for (var field : List.of("parentId", "commentId", "replyId", "channelId"))
                if (body.has(field))
                    all.add(new Probe(
                            field,
                            id -> new Request(
                                    own.path(op), body.deepCopy().put(field, id).toString()),
                            Shop::comment));
        return all;
    }

    private static Raw.Answer ask(Api.Operation op, Request request) {
        var headers = Map.of(
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + Cast.PERTTI.token(),
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "If-Match",
                "*");
        return Raw.ask(op.verb(), request.path, headers, request.body);
    }

    /** Status and body, but for what was asked. */
    private static String without(Raw.Answer answer) {
        if (answer.body().isEmpty()) return answer.status() + "";
        if (!answer.type().endsWith("json")) return answer.status() + " " + answer.type();
        JsonNode json = answer.json();
        if (json instanceof ObjectNode problem) problem.remove("instance");
        return answer.status() + " " + json;
    }
}
