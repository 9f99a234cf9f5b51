package fi.majakka.coverage.duty;

import static fi.majakka.coverage.duty.DutyWorld.ALL_DAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A desk that is always open, with rotas that leave nothing out; times and turns come by chance, dates are mostly odd ones. */
class HandoversTest {
    private static final int CASES = Integer.getInteger("duty.cases", 5_000) / 5;
    private static final long SEED = Long.getLong("duty.seed", System.nanoTime());
    private static final String[] TEAM =
            IntStream.range(0, 7).mapToObj(i -> "member " + i).toArray(String[]::new);
    private static final List<UUID> IDS =
            List.of(TEAM).stream().map(DutyWorld::id).toList();

    @Test
    void one_is_on_at_every_instant_and_more_only_while_a_time_comes_twice() {
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            var told = "-Dduty.seed=" + seed + " ";
            var chance = new Chance(seed);
            var time = new ChanceOfTime(chance);
            var handovers = List.copyOf(new TreeSet<>(chance.some(1, 4, time::time)));
            var world = alwaysOpen(time.zone);
            for (int i = 0; i < handovers.size(); i++)
                world.rota(TEAM[i], ALL_DAYS, handovers.get(i) + "-" + after(handovers, i));
            var week = around(time.window, 4);
            var length = Duration.ZERO;
            for (var stretch : Duty.of(world.rules(), world.desk(), week)) {
                assertNull(stretch.gap(), told + stretch);
                boolean isOne = stretch.onDuty().size() == 1;
                assertTrue(isOne || comesTwice(stretch.span(), time.zone), told + stretch);
                length = length.plus(stretch.span().length());
            }
            assertEquals(week.length(), length, told);
        }
    }

    @Test
    void turns_only_go_forward_and_pass_nobody_over() {
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            var chance = new Chance(seed);
            var time = new ChanceOfTime(chance);
            var turn = new Turn(chance.between(1, 3), chance.of(List.of(Turn.Unit.values())));
            var first = time.date.minusDays(chance.between(8, 400));
            var world = alwaysOpen(time.zone).turns(first.toString(), turn, ALL_DAYS, "00:00-00:00", TEAM);
            var span = around(time.window, turn.unit() == Turn.Unit.DAY ? 7 : 80);
            int last = -1;
            for (var stretch : Duty.of(world.rules(), world.desk(), span)) {
                if (stretch.onDuty().isEmpty()) continue; // before the rota's first day
                int now = IDS.indexOf(stretch.onDuty().get(0).member());
                int steps = last < 0 ? 1 : Math.floorMod(now - last, TEAM.length);
                assertTrue(
                        steps == 1 || steps == 2 && skipsDate(time.zone, span), "-Dduty.seed=" + seed + " " + stretch);
                last = now;
            }
        }
    }

    private static DutyWorld alwaysOpen(ZoneId zone) {
        return DutyWorld.in(zone.getId()).open(ALL_DAYS, "00:00-00:00");
    }

    private static LocalTime after(List<LocalTime> handovers, int i) {
        return handovers.get((i + 1) % handovers.size());
    }

    private static Span around(Span window, int days) {
        return new Span(
                window.from().minus(Duration.ofDays(days)), window.until().plus(Duration.ofDays(days)));
    }

    private static boolean comesTwice(Span span, ZoneId zone) {
        var around = around(span, 1);
        return ChanceOfTime.transitions(zone, around).stream().anyMatch(change -> {
            var twice = change.getDuration().negated();
            return change.isOverlap()
                    && !span.from().isBefore(change.getInstant().minus(twice))
                    && !span.until().isAfter(change.getInstant().plus(twice));
        });
    }

    private static boolean skipsDate(ZoneId zone, Span span) {
        return ChanceOfTime.transitions(zone, span).stream()
                .anyMatch(change -> change.getDuration().toHours() >= 24);
    }
}
