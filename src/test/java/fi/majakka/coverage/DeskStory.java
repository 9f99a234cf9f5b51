package fi.majakka.coverage;

import static fi.majakka.Cast.RISTO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.Cast;
import fi.majakka.DemoChannel;
import fi.majakka.delegation.Roles;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * One desk with a channel of its own, made through the API and asked through it. Times are written as planners write them: with an
 * offset they are what they say; without one they are the desk's, on a date that {@link #ahead} moves.
 */
abstract class DeskStory {
    static final List<String> WEEKDAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday");
    static final List<String> SATURDAY = List.of("saturday");
    static final List<String> EVERY_DAY =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    static final Map<String, Object> FREE = Map.of("level", "free");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]");
    private static final DateTimeFormatter WITH_OFFSET = new DateTimeFormatterBuilder()
            .append(LOCAL)
            .appendOffset("+HH", "Z")
            .toFormatter();
    private static final Map<String, String> IDS = new HashMap<>();

    record Hours(List<String> days, String from, String until) {}

    private final Deque<Runnable> undo = new ArrayDeque<>();
    private ZoneId zone = ZoneId.of("Europe/Helsinki");
    private long weeks;
    String channel;
    String desk;

    @BeforeEach
    void a_channel_of_its_own() {
        channel = DemoChannel.connectEmpty().toString();
        undo.push(
                () -> RISTO.asks().delete("/api/v1/channels/" + channel).then().statusCode(204));
    }

    @AfterEach
    void everything_is_as_it_was() {
        while (!undo.isEmpty()) undo.pop().run();
    }

    void afterwards(Runnable back) {
        undo.push(back);
    }

    static String id(Cast who) {
        return IDS.computeIfAbsent(who.login(), login -> who.id());
    }

    /** All dates of the case move by the same whole weeks, so that this one is within the coming week. */
    void ahead(String first) {
        var tomorrow = LocalDate.now(zone).plusDays(1);
        weeks = Math.floorDiv(ChronoUnit.DAYS.between(LocalDate.parse(first), tomorrow) + 6, 7L);
    }

    LocalDate date(String date) {
        return LocalDate.parse(date).plusWeeks(weeks);
    }

    Instant instant(String time) {
        if (time.matches(".*[+]\\d\\d"))
            return OffsetDateTime.parse(time, WITH_OFFSET).toInstant();
        var local = LocalDateTime.parse(time.length() > 10 ? time : time + " 00:00", LOCAL);
        return local.plusWeeks(weeks).atZone(zone).toInstant();
    }

    /** @param hours such as 09:00-16:00 */
    static Hours hours(List<String> days, String hours) {
        return new Hours(days, hours.substring(0, 5), hours.substring(6));
    }

    void desk(Map<String, Object> different, Hours... hours) {
        var body = new HashMap<String, Object>(Map.of("channels", List.of(channel), "serviceHours", List.of(hours)));
        body.putAll(different);
        zone = ZoneId.of((String) body.getOrDefault("zone", "Europe/Helsinki"));
        var made = Office.desk(body);
        desk = made;
        undo.push(() -> RISTO.asks().delete("/api/v1/desks/" + made).then().statusCode(204));
    }

    /** Weekdays from 9 to 16. */
    void weekdays() {
        desk(Map.of(), hours(WEEKDAYS, "09:00-16:00"));
    }

    /** The member has these shifts, always. */
    String rota(Cast who, Hours... shifts) {
        return Office.rota(desk, Map.of("from", "2001-01-01", "shifts", List.of(shifts)), who);
    }

    /** Weekdays from 9 to 16, one week each. */
    void turns(String first, Cast... members) {
        Office.rota(desk, Map.of("from", first), members);
    }

    /** What opens a gap is said to be meant: these stories are about the gap. */
    String away(Cast who, String first, String last, Cast... substitutes) {
        var days =
                Map.of("firstDay", date(first).toString(), "lastDay", date(last).toString());
        return away(who, days, substitutes);
    }

    String away(Cast who, Map<String, String> when, Cast... substitutes) {
        var body = new HashMap<String, Object>(when);
        body.putAll(Map.of("memberId", id(who), "kind", "holiday", "confirmation", "Kukaan muu ei ehdi"));
        body.put("substitutes", Arrays.stream(substitutes).map(DeskStory::id).toList());
        var absence = Office.made("absences", body);
        undo.push(
                () -> RISTO.asks().delete("/api/v1/absences/" + absence).then().statusCode(204));
        return absence;
    }

    /** @param trust level and oneIn, null for how trust begins */
    void gives(Cast who, String role, Map<String, Object> trust) {
        Roles.given(who, role, channel, trust);
        undo.push(() -> Roles.none(who));
    }

    void on(String at, Cast... who) {
        var duty = duty(at);
        assertEquals("covered", duty.getString("state"), at);
        assertEquals(ids(who), sorted(duty.getList("members.member.id")), at);
    }

    void closed(String at) {
        var duty = duty(at);
        assertEquals("closed", duty.getString("state"), at);
        assertEquals(List.of(), duty.getList("members"), at);
    }

    void gap(String at, String reason, Cast... alone) {
        var duty = duty(at);
        assertEquals("gap", duty.getString("state"), at);
        assertEquals(reason, duty.getString("reason"), at);
        assertEquals(ids(alone), sorted(duty.getList("members.member.id")), at);
    }

    private JsonPath duty(String at) {
        var answer = RISTO.asks().get("/api/v1/duty?desk=" + desk + "&at=" + instant(at));
        return answer.then().statusCode(200).extract().jsonPath().setRootPath("desks[0]");
    }

    /** All gaps from the first date to the last, each such as 2026-11-24 15:00–16:00 nobody-planned. */
    void gaps(String first, String last, String... gaps) {
        var coverage = coverage(first, last);
        assertEquals(gaps.length == 0, coverage.getBoolean("covered"));
        var told = IntStream.range(0, coverage.getList("gaps").size())
                .mapToObj(i -> words(coverage, "gaps[" + i + "]."))
                .toList();
        assertEquals(List.of(gaps), told);
    }

    JsonPath coverage(String first, String last) {
        var query = "?desk=" + desk + "&from=" + date(first) + "&until=" + date(last);
        var answer = RISTO.asks().get("/api/v1/coverage" + query);
        return answer.then().statusCode(200).extract().jsonPath().setRootPath("desks[0]");
    }

    private String words(JsonPath coverage, String gap) {
        var from = local(coverage.getString(gap + "from"));
        var until = local(coverage.getString(gap + "until"));
        var time = from.toString().replace('T', ' ') + "–" + until.toLocalTime();
        return time + " " + coverage.getString(gap + "reason");
    }

    private LocalDateTime local(String instant) {
        return LocalDateTime.ofInstant(Instant.parse(instant), zone).minusWeeks(weeks);
    }

    static List<String> ids(Cast... who) {
        return Arrays.stream(who).map(DeskStory::id).sorted().toList();
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }
}
