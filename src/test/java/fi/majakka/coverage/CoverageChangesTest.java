package fi.majakka.coverage;

import static fi.majakka.Cast.RISTO;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.DemoChannel;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of rule is changed in the same way. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoverageChangesTest extends DeskStory {
    private static final List<String> DIFFERENT_ANYHOW = List.of("version");

    @BeforeEach
    void a_desk() {
        weekdays();
    }

    @ParameterizedTest
    @CsvSource({
        "desks, name, Ilta",
        "rotas, name, Illat",
        "rotas, until, 2030-12-31",
        "overrides, reason, Vaihto",
        "plans, name, Elokuu",
        "absences, note, Lääkäri",
        "absences, lastDay, 2099-07-12"
    })
    void a_change_of_one_thing_leaves_the_rest(String kind, String field, String value) {
        var path = made(kind);
        var before = view(path);
        var rest = new HashMap<>(patched(path, "\"0\"", Map.of(field, value)));
        assertEquals(1, rest.get("version"));
        assertEquals(value, rest.get(field));
        DIFFERENT_ANYHOW.forEach(rest::remove);
        DIFFERENT_ANYHOW.forEach(before::remove);
        // whole days are told as instants too
        if (field.equals("lastDay")) rest.put("until", before.get("until"));
        rest.put(field, before.get(field));
        before.putIfAbsent(field, null);
        assertEquals(before, rest);
    }

    @ParameterizedTest
    @CsvSource({
        "desks, name, Ilta",
        "rotas, name, Illat",
        "overrides, reason, Vaihto",
        "plans, name, Elokuu",
        "absences, note, Lääkäri"
    })
    void who_read_something_older_changes_nothing(String kind, String field, String value) {
        var path = made(kind);
        patched(path, "\"0\"", Map.of(field, value));
        RISTO.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of(field, "Toinen"))
                .patch(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        RISTO.asks().body(Map.of(field, "Toinen")).patch(path).then().statusCode(428);
        if (!kind.equals("absences"))
            RISTO.asks().header("If-Match", "\"0\"").delete(path).then().statusCode(412);
        assertEquals(value, view(path).get(field));
    }

    @ParameterizedTest
    @CsvSource({
        "rotas, until, until, 2030-12-31",
        "overrides, reason, reason, Vaihto",
        "plans, atLeast, atLeast, 2",
    })
    void what_is_cleared_is_empty_again(String kind, String field, String shown, String value) {
        var path = made(kind);
        Object sent = field.equals("atLeast") ? Integer.valueOf(value) : value;
        patched(path, "\"0\"", Map.of(field, sent, "confirmation", "Näin on sovittu"));
        assertEquals(sent, view(path).get(shown));
        cleared(path, field);
        assertFalse(view(path).containsKey(shown));
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("clear", List.of("id")))
                .patch(path)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("clear[0]"));
    }

    @Test
    void a_desk_gets_rid_of_its_holidays_and_its_last_resort() {
        var path = "/api/v1/desks/" + desk;
        var all = Map.of("holidays", Map.of("country", "FI"), "lastResortId", id(RISTO));
        patched(path, "\"0\"", all);
        cleared(path, "holidays");
        assertFalse(view(path).containsKey("holidays"));
        assertTrue(view(path).containsKey("lastResort"));
        cleared(path, "lastResortId");
        assertFalse(view(path).containsKey("lastResort"));
    }

    @Test
    void a_channel_that_was_disconnected_is_nobodys_to_cover() {
        var other = DemoChannel.connectEmpty().toString();
        desk(Map.of("channels", List.of(other)), hours(WEEKDAYS, "09:00-16:00"));
        var gap = "/api/v1/coverage?desk=" + desk;
        RISTO.asks().get(gap).then().body("desks[0].covered", equalTo(false));
        RISTO.asks().delete("/api/v1/channels/" + other).then().statusCode(204);
        RISTO.asks()
                .get(gap)
                .then()
                .statusCode(200)
                .body("desks[0].covered", equalTo(true))
                .body("desks[0].gaps", empty())
                .body("desks[0].serviceMinutes", equalTo(0));
    }

    private static void cleared(String path, String field) {
        RISTO.asks()
                .header("If-Match", "*")
                .body(Map.of("clear", List.of(field), "confirmation", "Näin on sovittu"))
                .patch(path)
                .then()
                .statusCode(200);
    }

    private String made(String kind) {
        var path = "/api/v1/" + kind + "/" + Office.made(kind, Rule.of(kind, desk, channel));
        if (kind.equals("absences") || kind.equals("desks"))
            afterwards(() -> RISTO.asks().delete(path).then().statusCode(204));
        return path;
    }

    private static Map<String, Object> view(String path) {
        return new HashMap<>(
                RISTO.asks().get(path).then().statusCode(200).extract().<Map<String, Object>>path("$"));
    }

    private static Map<String, Object> patched(String path, String version, Map<String, Object> change) {
        return RISTO.asks()
                .header("If-Match", version)
                .body(change)
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .extract()
                .path("$");
    }
}
