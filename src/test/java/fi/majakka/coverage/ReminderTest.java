package fi.majakka.coverage;

import static fi.majakka.Cast.KATARIINA;
import static fi.majakka.Cast.RISTO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.DemoChannel;
import fi.majakka.coverage.planning.ShiftWatch;
import fi.majakka.shared.ChannelId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReminderTest {
    private static final List<String> ALL =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    @Inject
    ShiftWatch watch;

    private ChannelId channel;
    private String desk;

    @BeforeEach
    void a_desk_that_opens_every_day() {
        channel = DemoChannel.connectEmpty();
        var hours = List.of(Map.of("days", ALL, "from", "09:00", "until", "16:00"));
        desk = Office.desk(
                Map.of("channels", List.of(channel.toString()), "serviceHours", hours, "name", "Vuoro " + channel));
        Office.rota(
                desk,
                Map.of("shifts", hours, "from", LocalDate.now().minusDays(7).toString()),
                KATARIINA);
    }

    @AfterEach
    void it_closes() {
        RISTO.asks().delete("/api/v1/desks/" + desk).then().statusCode(204);
        RISTO.asks().delete("/api/v1/channels/" + channel).then().statusCode(204);
    }

    @Test
    void each_shift_is_reminded_of_once_whoever_looks() throws Exception {
        var instances = Executors.newFixedThreadPool(4);
        Callable<Boolean> look = () -> {
            watch.tellOfShiftsSoon();
            return true;
        };
        for (var done : instances.invokeAll(List.of(look, look, look, look))) assertTrue(done.get());
        instances.shutdown();
        watch.tellOfShiftsSoon();
        List<Map<String, String>> notices = KATARIINA
                .asks()
                .get("/api/v1/notices?limit=200")
                .then()
                .extract()
                .path("items");
        long told = notices.stream()
                .filter(n ->
                        n.get("what").equals("shift-soon") && n.get("subjectId").equals(desk))
                .count();
        assertEquals(1, told);
    }
}
