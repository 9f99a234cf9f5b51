package fi.majakka.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** One instance searches for plans, the other tells how far it is, also when the first one dies. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanProposalIT {
    private static final Duration LONGEST = Duration.ofSeconds(120);

    private static Surroundings around;
    private static Program searching;
    private static Program other;

    @BeforeAll
    static void open() {
        around = new Surroundings();
        searching = new Program("plan-searching", Blog.inAHurry(around.environment()), Blog.STARTS_FAST);
        other = new Program("plan-other", Blog.inAHurry(around.anotherInstance()), Blog.STARTS_FAST);
        var beside = CompletableFuture.runAsync(searching::start);
        other.start();
        beside.join();
    }

    @AfterAll
    static void close() {
        searching.close();
        other.close();
        around.close();
    }

    @Test
    void any_instance_tells_how_far_a_search_is_and_that_it_died() {
        try (var blog = new Blog(at(other))) {
            var desk = desk(blog.channel());
            var found = ask(desk, 4);
            assertEquals("ready", ended(found).get("state").asText());
            var plan = ended(found).get("proposals").get(0);
            assertTrue(plan.get("feasible").asBoolean(), plan::toPrettyString);
            assertTrue(plan.get("shifts").size() >= 10, plan::toPrettyString);

            var stopped = ask(desk, 60);
            Patience.untilTrue(
                    LONGEST,
                    "a plan",
                    () -> look(stopped).get("progress").get(0).has("empty"));
            at(other).call("DELETE", "/plans/proposals/" + stopped, null, null);
            assertEquals("ready", ended(stopped).get("state").asText());

            var lost = ask(desk, 60);
            assertEquals("solving", look(lost).get("state").asText());
            searching.kill();
            assertEquals("failed", ended(lost).get("state").asText());
            assertTrue(look(lost).get("failure").asText().contains("has stopped"));
        }
    }

    private static String desk(String channel) {
        var days = List.of("monday", "tuesday", "wednesday", "thursday", "friday");
        var hours = Map.of("days", days, "from", "09:00", "until", "17:00");
        var body = Map.of(
                "name",
                "Arki",
                "zone",
                "Europe/Helsinki",
                "channels",
                List.of(channel),
                "serviceHours",
                List.of(hours));
        return Caller.read(at(other).call("POST", "/desks", null, body))
                .get("id")
                .asText();
    }

    private static String ask(String desk, int seconds) {
        var body = Map.of("desks", List.of(desk), "from", "2098-07-07", "until", "2098-07-20", "seconds", seconds);
        return Caller.read(at(searching).call("POST", "/plans/proposals", null, body))
                .get("id")
                .asText();
    }

    private static JsonNode look(String id) {
        return at(other).get("/plans/proposals/" + id);
    }

    private static JsonNode ended(String id) {
        Patience.untilTrue(
                LONGEST, "an end", () -> !look(id).get("state").asText().equals("solving"));
        return look(id);
    }

    private static Caller at(Program program) {
        return new Caller(around.login, program, "risto");
    }
}
