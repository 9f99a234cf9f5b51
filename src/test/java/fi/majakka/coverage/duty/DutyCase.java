package fi.majakka.coverage.duty;

import fi.majakka.coverage.duty.PlanRules.PlanShift;
import fi.majakka.delegation.Ahead;
import fi.majakka.delegation.Means;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/** A desk, all that is planned for it and some time in which to look: the same for the same seed. */
final class DutyCase {
    private static final UUID DESK = DutyWorld.id("this desk");
    private static final UUID ELSEWHERE = DutyWorld.id("another desk");
    /** The last one is unknown to the team. */
    private static final List<UUID> TEAM =
            IntStream.range(0, 7).mapToObj(i -> DutyWorld.id("member " + i)).toList();

    final long seed;
    final Span window;
    final Rules rules;
    final Chance chance;
    private final ChanceOfTime time;
    private final List<UUID> channels;
    private final List<UUID> members;
    private int named;

    DutyCase(long seed) {
        this.seed = seed;
        chance = new Chance(seed);
        time = new ChanceOfTime(chance);
        window = time.window;
        channels = chance.some(1, chance.in(30) ? 2 : 1, this::name);
        members = TEAM.subList(0, chance.between(2, TEAM.size()));
        rules = rules();
    }

    Rules.Desk desk() {
        return rules.desk(DESK);
    }

    /** A plan, an override or an absence that was not there, from that instant on. */
    Rules changedFrom(Instant at) {
        var later = new Span(at, at.plusSeconds(chance.between(1, 100_000)));
        return switch (chance.between(0, 2)) {
            case 0 -> rules.with(desk().with(override(later)));
            case 1 -> rules.with(desk().with(plan(later)));
            default -> rules.with(away(later));
        };
    }

    private Rules rules() {
        Map<UUID, List<Away>> away = new HashMap<>();
        for (var one : chance.some(0, 5, () -> away(time.span())))
            away.computeIfAbsent(one.member(), m -> new ArrayList<>()).add(one);
        Map<UUID, List<Ahead>> abilities = new HashMap<>();
        for (var member : TEAM.subList(0, TEAM.size() - 1)) abilities.put(member, abilities());
        Map<UUID, Instant> left = new HashMap<>();
        if (chance.in(15)) left.put(member(), time.instant());
        return new Rules(List.of(drawDesk()), away, abilities, left);
    }

    private Rules.Desk drawDesk() {
        var rotas = chance.some(chance.in(90) ? 1 : 0, 4, this::rota);
        var overrides = chance.some(0, chance.in(60) ? 3 : 0, () -> override(time.span()));
        var plans = chance.some(0, chance.in(40) ? 3 : 0, () -> plan(time.span()));
        int alone = chance.in(30) ? chance.between(1, 2) : 0;
        return new Rules.Desk(DESK, channels, hours(), alone, keeping(), rotas, overrides, plans);
    }

    private Keeping keeping() {
        if (!chance.in(40)) return Keeping.NO_RULE;
        Map<UUID, List<UUID>> keepers = new HashMap<>();
        for (var channel : channels)
            if (chance.in(95))
                keepers.put(
                        channel,
                        chance.some(1, 2, this::member).stream().distinct().toList());
        return new Keeping(chance.between(1, 2), keepers);
    }

    private ServiceHours hours() {
        Map<LocalDate, HolidayPolicy> holidays = new HashMap<>();
        for (int i = chance.in(35) ? 3 : 0; i > 0; i--)
            holidays.put(time.near(), chance.of(List.of(HolidayPolicy.values())));
        var rules = new HolidayRules(null, null, null, null, chance.some(0, 2, this::opening), maybe(30, 1, 2), null);
        var seasons = chance.some(0, chance.in(25) ? 2 : 0, this::season);
        var exceptions = chance.some(0, chance.in(25) ? 3 : 0, this::exception);
        return new ServiceHours(time.zone, weekly(), seasons, exceptions, holidays, rules, chance.between(1, 2));
    }

    private List<WeeklyHours> weekly() {
        if (chance.in(60)) return List.of(new WeeklyHours(DutyWorld.ALL_DAYS, midnight(), midnight()));
        return chance.some(1, 3, () -> new WeeklyHours(chance.days(), time.time(), time.time()));
    }

    private static LocalTime midnight() {
        return LocalTime.MIDNIGHT;
    }

    private Opening opening() {
        return new Opening(time.time(), time.time());
    }

    private Season season() {
        var from = time.near();
        return new Season(null, from, from.plusDays(chance.between(0, 4)), weekly(), maybe(50, 1, 3));
    }

    private DatedHours exception() {
        return new DatedHours(time.near(), null, chance.some(0, 2, this::opening));
    }

    private RotaRules rota() {
        var first = time.date.minusDays(chance.in(20) ? chance.between(-2, 3) : chance.between(3, 500));
        if (chance.in(20)) first = first.withDayOfMonth(first.lengthOfMonth());
        var last = chance.in(85) ? null : time.near();
        var turn = new Turn(chance.between(1, 3), chance.of(List.of(Turn.Unit.values())));
        int repeat = chance.in(70) ? 1 : chance.between(2, 4);
        var turns = chance.some(chance.in(95) ? 1 : 0, 4, this::member);
        int together = chance.between(1, chance.in(30) ? 3 : 1);
        return new RotaRules(name(), "rota", first, last, turn, repeat, turns, together, chance.in(15), shifts());
    }

    private List<RotaShift> shifts() {
        if (chance.in(50)) return chance.some(1, 3, () -> new RotaShift(null, chance.days(), time.time(), time.time()));
        var handovers = List.copyOf(new TreeSet<>(chance.some(1, 3, time::time)));
        return IntStream.range(0, handovers.size())
                .mapToObj(i ->
                        new RotaShift(null, chance.days(), handovers.get(i), handovers.get((i + 1) % handovers.size())))
                .toList();
    }

    private OverrideRules override(Span span) {
        int kind = chance.between(0, 2);
        return new OverrideRules(name(), span, kind == 0 ? null : member(), kind == 1 ? null : member(), chance.in(50));
    }

    private PlanRules plan(Span span) {
        var shifts = chance.some(
                0,
                4,
                () -> new PlanShift(member(), chance.of(Arrays.asList(null, DESK, ELSEWHERE)), time.span(), null));
        return new PlanRules(name(), Set.of(DESK, ELSEWHERE), span, maybe(30, 1, 2), shifts);
    }

    private Away away(Span span) {
        return new Away(name(), member(), span, chance.some(0, 3, this::member));
    }

    /** One after the other, from before all time until after it. */
    private List<Ahead> abilities() {
        var turns = new TreeSet<>(chance.some(0, chance.in(30) ? 2 : 0, time::instant));
        var abilities = new ArrayList<Ahead>();
        var from = Instant.MIN;
        for (var turn : turns) {
            abilities.add(ability(from, turn));
            from = turn;
        }
        abilities.add(ability(from, null));
        return abilities;
    }

    private Ahead ability(Instant from, Instant until) {
        Map<UUID, Means> means = new HashMap<>();
        var approves = new HashSet<UUID>();
        for (var channel : channels) {
            if (chance.in(95)) means.put(channel, chance.in(55) ? Means.ALONE : chance.of(List.of(Means.values())));
            if (chance.in(40)) approves.add(channel);
        }
        return new Ahead(from, until, means, approves);
    }

    private UUID member() {
        return chance.of(members);
    }

    private Integer maybe(int percent, int least, int most) {
        return chance.in(percent) ? Integer.valueOf(chance.between(least, most)) : null;
    }

    private UUID name() {
        return DutyWorld.id(seed + " " + named++);
    }
}
