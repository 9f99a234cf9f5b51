package fi.majakka.delegation.granting;

import static fi.majakka.Cast.MERVI;
import static fi.majakka.Cast.RISTO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.Cast;
import fi.majakka.Feed;
import fi.majakka.delegation.Roles;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whoever holds a role that ends soon, and whoever can renew it, is told in time and once. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EndingWatchTest {
    @Inject
    EndingWatch watch;

    @Inject
    Sql sql;

    @Test
    void it_is_told_14_days_before_and_3_and_1_each_time_once() {
        var id = Roles.given(MERVI, "observer", Feed.channel());
        endsIn(id, "20 days");
        assertEquals(0, told(MERVI, id));
        for (var step : List.of(
                Map.entry("13 days", 1), Map.entry("10 days", 1), Map.entry("2 days", 2), Map.entry("5 hours", 3))) {
            endsIn(id, step.getKey());
            assertEquals((int) step.getValue(), told(MERVI, id), step.getKey() + " before the end");
            assertEquals((int) step.getValue(), told(RISTO, id), step.getKey() + " before the end, to the owner");
        }
        RISTO.asks().put("/api/v1/delegations/" + id + "/renewal").then().statusCode(200);
        endsIn(id, "13 days");
        assertEquals(4, told(MERVI, id), "a renewed role is told of anew");
    }

    private void endsIn(String id, String time) {
        sql.change(
                "UPDATE delegation SET starts_at = now() - interval '100 days', ends_at = now() + ?::interval WHERE id = ?",
                time,
                UUID.fromString(id));
        watch.remindOfWhatEnds();
        watch.remindOfWhatEnds();
    }

    private static int told(Cast who, String id) {
        return who.asks()
                .get("/api/v1/notices?limit=200")
                .jsonPath()
                .getList("items.findAll { it.what == 'delegation-ends-soon' && it.subjectId == '" + id + "' }")
                .size();
    }
}
