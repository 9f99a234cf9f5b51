package fi.majakka.coverage;

import fi.majakka.coverage.duty.Away;
import fi.majakka.coverage.duty.DatedHours;
import fi.majakka.coverage.duty.Duty;
import fi.majakka.coverage.duty.HolidayPolicy;
import fi.majakka.coverage.duty.HolidayRules;
import fi.majakka.coverage.duty.Opening;
import fi.majakka.coverage.duty.OverrideRules;
import fi.majakka.coverage.duty.PlanRules;
import fi.majakka.coverage.duty.PlanRules.PlanShift;
import fi.majakka.coverage.duty.RotaRules;
import fi.majakka.coverage.duty.RotaShift;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.ServiceHours;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.Turn;
import fi.majakka.coverage.duty.Weekday;
import fi.majakka.coverage.duty.WeeklyHours;
import fi.majakka.delegation.Ahead;
import fi.majakka.delegation.Means;
import fi.majakka.production.Figures;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long it takes to say who is on duty at 20 desks for twelve weeks. Prints a table; asserts nothing. */
@Tag("bench")
class DutyBenchmarkIT {
    private static final int DESKS = 20;
    private static final int DAYS = 84;
    private static final int MEMBERS = 50;
    private static final int ABSENCES = 300;
    private static final int OVERRIDES = 300;
    private static final int ROUNDS = 200;
    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    private static final LocalDate FIRST = LocalDate.parse("2027-05-17");
    private static final Set<Weekday> WORKDAYS = EnumSet.range(Weekday.MONDAY, Weekday.FRIDAY);

    private final Random random = new Random(27);
    private final Instant begin = FIRST.atStartOfDay(ZONE).toInstant();
    private final Span span = new Span(begin, FIRST.plusDays(DAYS).atStartOfDay(ZONE).toInstant());
    private final List<UUID> members = ids(MEMBERS);

    @Test
    void measure() throws Exception {
        var rules = rules();
        var first = System.nanoTime();
        long stretches = all(rules);
        first = System.nanoTime() - first;
        for (int i = 0; i < ROUNDS; i++) stretches = all(rules); // until the JVM has compiled it
        var nanos = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            stretches = all(rules);
            nanos[i] = System.nanoTime() - start;
        }
        java.util.Arrays.sort(nanos);
        var line = "| %,d stretches of Duty, %d desks × %d days, %d members, %d absences, %d overrides | p50 %.1f ms | p99 %.1f ms | first %.0f ms |"
                .formatted(
                        stretches,
                        DESKS,
                        DAYS,
                        MEMBERS,
                        ABSENCES,
                        OVERRIDES,
                        nanos[ROUNDS / 2] / 1e6,
                        nanos[ROUNDS * 99 / 100] / 1e6,
                        first / 1e6);
        System.out.println(line);
        Figures.write("duty figures", List.of(line));
    }

    private long all(Rules rules) {
        long stretches = 0;
        for (var desk : rules.desks()) stretches += Duty.of(rules, desk, span).size();
        return stretches;
    }

    private Rules rules() {
        Map<UUID, List<Away>> away = new HashMap<>();
        for (int i = 0; i < ABSENCES; i++) {
            var absence = new Away(UUID.randomUUID(), any(), days(1 + random.nextInt(14)), List.of(any(), any()));
            away.computeIfAbsent(absence.member(), m -> new ArrayList<>()).add(absence);
        }
        var desks = new ArrayList<Rules.Desk>();
        for (int i = 0; i < DESKS; i++) desks.add(desk());
        Map<UUID, List<Ahead>> abilities = new HashMap<>();
        for (var member : members) abilities.put(member, abilities(desks));
        return new Rules(desks, away, abilities, Map.of(any(), begin.plus(Duration.ofDays(40))));
    }

    /** Open from 8 to 20 and on Saturdays, two shifts a day by turns and one in the evening, a plan for July and one for a week of it. */
    private Rules.Desk desk() {
        var id = UUID.randomUUID();
        var rotas = List.of(rota(WORKDAYS, "08:00", "14:00"), rota(WORKDAYS, "13:00", "20:00"), rota(EnumSet.of(Weekday.SATURDAY), "10:00", "14:00"));
        var overrides = new ArrayList<OverrideRules>();
        for (int i = 0; i < OVERRIDES / DESKS; i++)
            overrides.add(new OverrideRules(UUID.randomUUID(), days(1 + random.nextInt(3)), any(), i % 2 == 0 ? any() : null, i % 3 == 0));
        var plans = List.of(plan(id, LocalDate.parse("2027-07-01"), 31), plan(id, LocalDate.parse("2027-07-12"), 7));
        return new Rules.Desk(id, ids(3), hours(), 1, rotas, overrides, plans);
    }

    private ServiceHours hours() {
        var weekly = List.of(weekly(WORKDAYS, "08:00", "20:00"), weekly(EnumSet.of(Weekday.SATURDAY), "10:00", "14:00"));
        var short0 = new DatedHours(FIRST.plusDays(30), null, List.of(Opening.of("09:00", "12:00")));
        var holidays = Map.of(LocalDate.parse("2027-06-25"), HolidayPolicy.CLOSED, LocalDate.parse("2027-06-26"), HolidayPolicy.CLOSED);
        var rules = new HolidayRules("FI", null, HolidayPolicy.CLOSED, HolidayPolicy.CLOSED, null, null, null);
        return new ServiceHours(ZONE, weekly, List.of(), List.of(short0), holidays, rules, 2);
    }

    private static WeeklyHours weekly(Set<Weekday> days, String from, String until) {
        var opening = Opening.of(from, until);
        return new WeeklyHours(days, opening.from(), opening.until());
    }

    private RotaRules rota(Set<Weekday> days, String from, String until) {
        var opening = Opening.of(from, until);
        var shifts = List.of(new RotaShift(null, days, opening.from(), opening.until()));
        var turns = List.of(any(), any(), any(), any(), any());
        var first = FIRST.minusDays(300 + random.nextInt(300));
        return new RotaRules(UUID.randomUUID(), "rota", first, null, new Turn(1, Turn.Unit.DAY), 1, turns, 2, false, shifts);
    }

    private PlanRules plan(UUID desk, LocalDate from, int days) {
        var shifts = new ArrayList<PlanShift>();
        for (int i = 0; i < days; i++) {
            shifts.add(new PlanShift(any(), desk, Opening.of("08:00", "16:00").on(from.plusDays(i), ZONE), null));
            shifts.add(new PlanShift(any(), desk, Opening.of("10:00", "20:00").on(from.plusDays(i), ZONE), null));
        }
        var whole = new Span(from.atStartOfDay(ZONE).toInstant(), from.plusDays(days).atStartOfDay(ZONE).toInstant());
        return new PlanRules(UUID.randomUUID(), Set.of(desk), whole, null, shifts);
    }

    /** Most answer alone on most channels, some are supervised; each has had other roles before and will have others. */
    private List<Ahead> abilities(List<Rules.Desk> desks) {
        var abilities = new ArrayList<Ahead>();
        var from = Instant.MIN;
        for (int i = 0; i < 4; i++) {
            var until = i == 3 ? null : begin.plus(Duration.ofDays(-20 + 30L * i + random.nextInt(30)));
            Map<UUID, Means> means = new HashMap<>();
            var approves = new HashSet<UUID>();
            for (var desk : desks)
                for (var channel : desk.channels()) {
                    if (random.nextInt(10) > 0) means.put(channel, random.nextInt(5) > 0 ? Means.ALONE : Means.SUPERVISED);
                    if (random.nextInt(5) == 0) approves.add(channel);
                }
            abilities.add(new Ahead(from, until, means, approves));
            from = until;
        }
        return abilities;
    }

    private Span days(int days) {
        var from = FIRST.plusDays(random.nextInt(DAYS)).atStartOfDay(ZONE);
        return new Span(from.toInstant(), from.plusDays(days).toInstant());
    }

    private UUID any() {
        return members.get(random.nextInt(members.size()));
    }

    private static List<UUID> ids(int count) {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) ids.add(UUID.randomUUID());
        return ids;
    }
}
