package fi.majakka.browser;

import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.RISTO;

import fi.majakka.Cast;
import fi.majakka.DemoChannel;
import fi.majakka.coverage.Office;
import fi.majakka.shared.ChannelId;
import fi.majakka.shared.Sql;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A desk at which Anski alone is on duty, and a Wednesday of the coming weeks on which she is away. */
record DarkDay(ChannelId channel, String desk, LocalDate date, String absence) {
    private static final int WEEKS_AHEAD = 2;
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    static DarkDay made(Sql sql) {
        var channel = DemoChannel.connectEmpty();
        var desk = Office.desk(channel.toString());
        Office.rota(desk, ANSKI);
        var date = LocalDate.ofInstant(sql.now(), HELSINKI)
                .plusWeeks(WEEKS_AHEAD)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        var absence = Office.made(
                "absences",
                Map.of(
                        "memberId", ANSKI.id(),
                        "kind", "holiday",
                        "firstDay", date.toString(),
                        "lastDay", date.toString(),
                        "confirmation", "Kukaan muu ei ehdi"));
        return new DarkDay(channel, desk, date, absence);
    }

    /** The owner asks somebody to take it. */
    DarkDay asks(Cast member) {
        Office.made(
                "asks",
                Map.of(
                        "deskId",
                        desk,
                        "memberIds",
                        Office.ids(member),
                        "from",
                        date + "T09:00",
                        "until",
                        date + "T16:00",
                        "answerBy",
                        date + "T05:00:00Z",
                        "message",
                        "Otatko keskiviikon?"));
        return this;
    }

    /** As the page shows it. @param view such as {@code day} */
    String address(String view) {
        return "/coverage?desk=" + desk + "&view=" + view + "&date=" + date;
    }

    /** For the week of that day. @return the proposal's id, soon to be ready */
    String proposal() {
        return RISTO.asks()
                .body(Map.of("desks", List.of(desk), "from", monday(), "until", friday(), "seconds", 1))
                .post("/api/v1/plans/proposals")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** Of that week, with a shift on its Monday alone. @return the plan's id */
    String plan() {
        var shift = Map.of("memberId", ANSKI.id(), "from", monday() + "T09:00", "until", monday() + "T16:00");
        var body = new HashMap<String, Object>(Map.of("name", "Talvi", "desks", List.of(desk), "from", monday()));
        body.putAll(Map.of("until", friday(), "shifts", List.of(shift), "confirmation", "Kukaan muu ei ehdi"));
        return Office.made("plans", body);
    }

    String monday() {
        return date.minusDays(2).toString();
    }

    String friday() {
        return date.plusDays(2).toString();
    }

    /** How many gaps are left in the coming weeks. */
    int gaps() {
        return RISTO.asks()
                .get("/api/v1/coverage?desk=" + desk)
                .then()
                .statusCode(200)
                .extract()
                .path("desks[0].gaps.size()");
    }

    /** A full hour of that date. */
    Instant at(int hour) {
        return date.atTime(hour, 0).atZone(HELSINKI).toInstant();
    }

    void goes() {
        RISTO.asks().delete("/api/v1/absences/" + absence);
        RISTO.asks().delete("/api/v1/desks/" + desk).then().statusCode(204);
        RISTO.asks().delete("/api/v1/channels/" + channel).then().statusCode(204);
    }
}
