package fi.majakka.contract;

import static fi.majakka.Cast.RISTO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.contract.Api.Operation;
import fi.majakka.network.demo.DemoNetwork;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whatever is sent: the answer is the problem that the contract promises, and nothing has changed. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadInputTest {
    /** A draft that nobody began, and decisions of which the version only says which text was read. */
    private static final List<String> VERSION_NOT_NEEDED = List.of("draft", "approval", "return", "{channelId}");

    @Inject
    DemoNetwork network;

    private final List<String> wrong = new ArrayList<>();
    private Api api;
    private Shop shop;

    @BeforeEach
    void a_shop_is_open() {
        api = Api.described();
        shop = Shop.open(network);
    }

    @AfterEach
    void it_closes() {
        shop.close();
    }

    @Test
    void every_field_of_every_body_is_taken_at_its_word() {
        var before = everything();
        int sent = 0;
        for (var op : bodies())
            for (var mistake : new Samples(api).mistakes(op.body())) {
                var answer = send(op, Api.write(mistake.body()), Map.of());
                names(op + " with " + mistake.what() + " in " + mistake.field(), answer, mistake.field());
                sent++;
            }
        assertEquals(List.of(), wrong);
        assertEquals(before, everything(), "Something was changed by a request that was refused");
        assertTrue(sent > 200, "Only " + sent + " were sent");
    }

    @Test
    void what_is_no_body_at_all_is_told_so() {
        var before = everything();
        for (var op : bodies()) {
            for (var body :
                    List.of("[]", "[{}]", "7", "\"sana\"", "true", "{", "{}}", "{\"a\":", "sana", "[".repeat(3000)))
                names(op + " with " + body, send(op, body, Map.of()), "body");
            if (op.node().path("requestBody").path("required").asBoolean())
                for (var body : List.of("", "null")) names(op + " with " + body, send(op, body, Map.of()), "body");
            is(op + " with 1 MB", send(op, "{\"x\":\"" + "x".repeat(1_000_000) + "\"}", Map.of()), 413, "too-large");
            is(
                    op + " with 1 MB in parts",
                    send(op, "{\"x\":\"" + "x".repeat(1_000_000) + "\"}", Map.of("chunked", "yes")),
                    413,
                    "too-large");
            for (var type :
                    List.of("text/plain", "application/x-www-form-urlencoded", "application/xml", "*/*", "roskaa"))
                is(op + " as " + type, send(op, "{}", Map.of("Content-Type", type)), 415, "unsupported-media-type");
        }
        assertEquals(List.of(), wrong);
        assertEquals(before, everything(), "Something was changed by a request that was refused");
    }

    @Test
    void query_parameters_are_told_by_their_name() {
        for (var op : api.operations())
            for (var parameter : op.node().path("parameters")) {
                if (!parameter.path("in").asText().equals("query")) continue;
                var name = parameter.path("name").asText();
                for (var value : bad(name)) {
                    var path = shop.path(op) + "?" + name + "=" + value;
                    names(path, Raw.ask(op.verb(), path, headers(), null), name);
                }
            }
        assertEquals(List.of(), wrong);
    }

    @Test
    void versions_are_asked_for_and_stale_ones_refused() {
        for (var op : bodies()) {
            if (!op.takes("If-Match") || VERSION_NOT_NEEDED.contains(op.path().replaceFirst(".*/", ""))) continue;
            var right = new Samples(api).right(op.body()).toString();
            is(op + " without version", send(op, right, Map.of("If-Match", "")), 428, "if-match-missing");
            is(op + " stale", send(op, right, Map.of("If-Match", "\"77\"")), 412, "stale-version");
            names(op + " garbage", send(op, right, Map.of("If-Match", "\"roskaa\"")), "If-Match");
        }
        assertEquals(List.of(), wrong);
    }

    /** Values that this parameter cannot mean; what is free text may only not be NUL. */
    private static List<String> bad(String name) {
        return switch (name) {
            case "limit" -> List.of("0", "201", "-1", "abc", "1.5", "99999999999", "%00");
            case "cursor", "after" -> List.of("abc", "%00", "AAAA", "Zm9vH2Jhch9iYXofYmF6H3F1eB8", "x".repeat(3000));
            case "q", "label", "author", "network", "what", "confirmation" -> List.of("%00", "a%00b", "x".repeat(4001));
            default -> List.of("roskaa", "%00", "x".repeat(4001), "%2B999999999-01-01T00:00:00Z");
        };
    }

    private List<Operation> bodies() {
        return api.operations().stream().filter(op -> op.body() != null).toList();
    }

    private Raw.Answer send(Operation op, String body, Map<String, String> more) {
        var headers = headers();
        headers.putAll(more);
        headers.values().removeIf(String::isEmpty);
        if (more.containsKey("chunked")) {
            headers.remove("chunked");
            headers.put("Transfer-Encoding", "chunked");
            return Raw.askInParts(op.verb(), shop.path(op), headers, body);
        }
        return Raw.ask(op.verb(), shop.path(op), headers, body);
    }

    private static Map<String, String> headers() {
        return new HashMap<>(Map.of(
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + RISTO.token(),
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "If-Match",
                "*"));
    }

    private void names(String sent, Raw.Answer answer, String field) {
        is(sent, answer, 400, null);
        if (answer.status() != 400 || !answer.isProblem()) return;
        var named = answer.json().path("violations").findValuesAsText("field");
        // a wrong part of a list may be told by the list
        boolean told =
                named.stream().anyMatch(n -> n.equals(field) || n.startsWith(field + "[") || n.startsWith(field + "."));
        if (!told) wrong.add(sent + ": names " + named + " and not " + field);
    }

    private void is(String sent, Raw.Answer answer, int status, String code) {
        var problem = answer.isProblem() ? answer.json() : null;
        boolean whole = problem != null
                && problem.path("status").asInt() == status
                && !problem.path("type").asText().isEmpty()
                && !problem.path("title").asText().isEmpty()
                && !problem.path("detail").asText().isEmpty()
                && problem.path("instance").asText().startsWith("/api/v1/")
                && (code == null || problem.path("code").asText().equals(code));
        if (answer.status() != status || !whole) wrong.add(sent + ": " + answer);
    }

    private String everything() {
        var state = new StringBuilder();
        for (var path : List.of(
                "/comments/" + shop.comment(), "/replies/" + shop.reply(), "/comments/" + shop.comment() + "/history"))
            state.append(RISTO.asks().get("/api/v1" + path).asString()).append('\n');
        var channel = RISTO.asks().get("/api/v1/channels/" + shop.channel()).jsonPath();
        return state.append(channel.getInt("version"))
                .append(channel.getString("name"))
                .toString();
    }
}
