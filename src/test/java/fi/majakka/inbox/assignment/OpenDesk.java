package fi.majakka.inbox.assignment;

import static fi.majakka.Cast.KATARIINA;
import static fi.majakka.Cast.RISTO;

import fi.majakka.Cast;
import fi.majakka.DemoChannel;
import fi.majakka.coverage.Office;
import fi.majakka.network.demo.DemoNetwork;
import fi.majakka.shared.ChannelId;
import fi.majakka.shared.Sql;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A desk that is always open, with a channel of its own, on which people write. Katariina is its last resort. */
abstract class OpenDesk {
    static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    @Inject
    DemoNetwork network;

    @Inject
    DutyJobs jobs;

    @Inject
    Sql sql;

    ChannelId channel;
    String desk;

    @BeforeEach
    void it_opens() {
        channel = DemoChannel.connectEmpty();
        var body = new HashMap<String, Object>(Map.of(
                "channels",
                List.of(channel.toString()),
                "serviceHours",
                List.of(Map.of("days", DAYS, "from", "00:00", "until", "24:00")),
                "mostOpen",
                10_000, // others' tests leave work too
                "lastResortId",
                KATARIINA.id()));
        body.putAll(different());
        desk = Office.desk(body);
    }

    /** What a story's desk has that others have not. */
    Map<String, Object> different() {
        return Map.of();
    }

    @AfterEach
    void it_closes() {
        RISTO.asks().delete("/api/v1/desks/" + desk).then().statusCode(204);
        RISTO.asks().delete("/api/v1/channels/" + channel).then().statusCode(204);
    }

    void on(Cast member) {
        var from = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        Office.made(
                "overrides",
                Map.of(
                        "deskId",
                        desk,
                        "memberId",
                        member.id(),
                        "from",
                        from.toString(),
                        "until",
                        from.plus(12, ChronoUnit.HOURS).toString()));
    }

    void change(Map<String, Object> body) {
        var all = new HashMap<>(body);
        all.put("confirmation", "Kokeillaan");
        RISTO.asks()
                .header("If-Match", "*")
                .body(all)
                .patch("/api/v1/desks/" + desk)
                .then()
                .statusCode(200);
    }

    void closedToday() {
        var today = LocalDate.now(ZONE).toString();
        change(Map.of("exceptions", List.of(Map.of("date", today, "hours", List.of()))));
    }

    /** @return the comment's id */
    String written(String text) {
        return written(text, "Riikka");
    }

    String written(String text, String author) {
        var whole = text + " " + UUID.randomUUID();
        network.visitorWrites(channel, author, whole, null);
        return DemoChannel.fetched(channel, whole);
    }

    static String holder(String comment) {
        return RISTO.asks()
                .get("/api/v1/comments/" + comment)
                .then()
                .statusCode(200)
                .extract()
                .path("assignee.id");
    }
}
