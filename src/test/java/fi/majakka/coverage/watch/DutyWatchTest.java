package fi.majakka.coverage.watch;

import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.JONAS;
import static fi.majakka.Cast.RISTO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.DemoChannel;
import fi.majakka.coverage.DutyTurned;
import fi.majakka.coverage.Office;
import fi.majakka.coverage.duty.Duty;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.proof.Rulebook;
import fi.majakka.shared.ChannelId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** T22 and T23: time goes on in steps of a quarter of an hour, and two instances follow it. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DutyWatchTest {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Duration STEP = Duration.ofMinutes(15);
    /** The long form is 400 days. */
    private static final int DAYS = Integer.getInteger("majakka.travel.days", 30);

    @Inject
    TimeTravel time;

    @Inject
    Turns turns;

    @Inject
    Rulebook rulebook;

    private ChannelId channel;
    private String desk;
    private Instant begin;

    @BeforeEach
    void a_desk_with_two_who_take_turns() {
        time.build();
        channel = DemoChannel.connectEmpty();
        desk = Office.desk(channel.toString());
        Office.rota(desk, Map.of("shifts", shifts()), ANSKI, JONAS);
        begin = LocalDate.now(HELSINKI).plusDays(1).atStartOfDay(HELSINKI).toInstant();
    }

    /** A change at noon: the turn within the day. */
    private static List<Map<String, Object>> shifts() {
        var days = List.of("monday", "tuesday", "wednesday", "thursday", "friday");
        return List.of(
                Map.of("days", days, "from", "09:00", "until", "12:30"),
                Map.of("days", days, "from", "12:30", "until", "16:00"));
    }

    @AfterEach
    void it_closes() {
        RISTO.asks().delete("/api/v1/desks/" + desk).then().statusCode(204);
        RISTO.asks().delete("/api/v1/channels/" + channel).then().statusCode(204);
    }

    @Test
    void each_turn_is_told_once_by_two_instances_over_many_days() {
        var started = System.nanoTime();
        int steps = 0;
        for (var at = begin; at.isBefore(begin.plus(Duration.ofDays(DAYS))); at = at.plus(STEP)) {
            time.to(at);
            both();
            steps++;
        }
        var end = begin.plus(STEP.multipliedBy(steps - 1L));
        System.out.printf(
                "T22: %d days, %d steps on two instances, %d turns in %.1f s%n",
                DAYS, steps, turns.of(desk).size(), (System.nanoTime() - started) / 1e9);
        assertEquals(expected(begin, end), told());
    }

    @Test
    void after_a_silence_over_a_turn_the_state_is_right_at_once_and_told_once_and_late() {
        var noon = monday().atTime(12, 0).atZone(HELSINKI).toInstant();
        time.to(noon);
        both();
        int before = turns.of(desk).size();
        var evening = noon.plus(Duration.ofHours(6));
        time.to(evening);
        both();
        both();
        var late = turns.of(desk).subList(before, turns.of(desk).size());
        assertEquals(1, late.size());
        assertEquals(noon.plus(Duration.ofHours(4)), late.get(0).turnedAt());
        assertEquals(evening, late.get(0).at());
        assertTrue(late.get(0).on().isEmpty());
    }

    /** The same two people are on in turn by weeks: within a week nobody changes at half past twelve. */
    private static LocalDate monday() {
        var date = LocalDate.now(HELSINKI).plusDays(1);
        while (date.getDayOfWeek() != java.time.DayOfWeek.MONDAY) date = date.plusDays(1);
        return date;
    }

    private void both() {
        var id = UUID.fromString(desk);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> time.follow(id)),
                        CompletableFuture.runAsync(() -> time.follow(id)))
                .join();
    }

    private List<String> told() {
        return turns.of(desk).stream()
                .map(DutyTurned::turnedAt)
                .map(Instant::toString)
                .toList();
    }

    /** Every begin and end of a stretch in which somebody else is there than before. */
    private List<String> expected(Instant from, Instant until) {
        var book = rulebook.open(new Span(from, until.plus(Duration.ofDays(1))));
        var stretches = Duty.of(book.rules(), book.rules().desk(UUID.fromString(desk)), new Span(from, until));
        var all = new ArrayList<String>();
        Instant end = null;
        List<UUID> on = List.of();
        for (var stretch : stretches) {
            var now = stretch.onDuty().stream().map(o -> o.member()).toList();
            if (end != null && !end.equals(stretch.span().from())) {
                all.add(end.toString());
                on = List.of();
            }
            if (!now.equals(on)) all.add(stretch.span().from().toString());
            on = now;
            end = stretch.span().until();
        }
        if (end != null && !end.isAfter(until) && !end.equals(until)) all.add(end.toString());
        return all;
    }
}
