package fi.majakka.coverage.duty;

import fi.majakka.coverage.duty.PlanRules.PlanShift;
import fi.majakka.delegation.Ahead;
import fi.majakka.delegation.Means;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One desk with one channel and all that is planned for it. Whoever is named may answer alone, unless something else is said. */
final class DutyWorld {
    static final Set<Weekday> WORKDAYS = EnumSet.range(Weekday.MONDAY, Weekday.FRIDAY);
    static final Set<Weekday> ALL_DAYS = EnumSet.allOf(Weekday.class);
    static final UUID DESK = id("desk");
    static final UUID CHANNEL = id("channel");
    private static final LocalDate LONG_AGO = LocalDate.parse("2001-01-01");

    private final ZoneId zone;
    private final List<WeeklyHours> weekly = new ArrayList<>();
    private final List<Season> seasons = new ArrayList<>();
    private final List<DatedHours> exceptions = new ArrayList<>();
    private final Map<LocalDate, HolidayPolicy> holidays = new HashMap<>();
    private final List<Opening> holidayHours = new ArrayList<>();
    private final List<RotaRules> rotas = new ArrayList<>();
    private final List<OverrideRules> overrides = new ArrayList<>();
    private final List<PlanRules> plans = new ArrayList<>();
    private final Map<UUID, List<Away>> away = new HashMap<>();
    private final Map<UUID, List<Ahead>> abilities = new HashMap<>();
    private final Map<UUID, Instant> left = new HashMap<>();

    private DutyWorld(String zone) {
        this.zone = ZoneId.of(zone);
    }

    static DutyWorld in(String zone) {
        return new DutyWorld(zone);
    }

    static DutyWorld inHelsinki() {
        return in("Europe/Helsinki");
    }

    /** Of a name, always the same. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** @param hours such as 09:00-16:00 */
    static Opening hours(String hours) {
        var both = hours.split("-");
        return Opening.of(both[0], both[1]);
    }

    DutyWorld open(Set<Weekday> days, String hours) {
        weekly.add(weekly(days, hours));
        return this;
    }

    DutyWorld season(String from, String until, int atLeast, Set<Weekday> days, String hours) {
        var own = List.of(weekly(days, hours));
        seasons.add(new Season(null, LocalDate.parse(from), LocalDate.parse(until), own, atLeast));
        return this;
    }

    private static WeeklyHours weekly(Set<Weekday> days, String hours) {
        var opening = hours(hours);
        return new WeeklyHours(days, opening.from(), opening.until());
    }

    /** An exception; closed without hours. */
    DutyWorld on(String date, String... hours) {
        var own = Arrays.stream(hours).map(DutyWorld::hours).toList();
        exceptions.add(new DatedHours(LocalDate.parse(date), null, own));
        return this;
    }

    DutyWorld holidays(HolidayPolicy policy, String... dates) {
        for (var date : dates) holidays.put(LocalDate.parse(date), policy);
        return this;
    }

    DutyWorld holidayHours(String hours) {
        holidayHours.add(hours(hours));
        return this;
    }

    DutyWorld rota(String member, Set<Weekday> days, String... hours) {
        return rota(LONG_AGO, Turn.WEEKLY, false, shifts(days, hours), member);
    }

    DutyWorld holidayRota(String member, String hours) {
        return rota(LONG_AGO, Turn.WEEKLY, true, shifts(ALL_DAYS, hours), member);
    }

    DutyWorld turns(String first, Turn turn, Set<Weekday> days, String hours, String... members) {
        return rota(LocalDate.parse(first), turn, false, shifts(days, hours), members);
    }

    private DutyWorld rota(LocalDate first, Turn turn, boolean holidays, List<RotaShift> shifts, String... members) {
        rotas.add(new RotaRules(UUID.randomUUID(), "rota", first, null, turn, 1, known(members), 1, holidays, shifts));
        return this;
    }

    private static List<RotaShift> shifts(Set<Weekday> days, String... hours) {
        return Arrays.stream(hours)
                .map(DutyWorld::hours)
                .map(when -> new RotaShift(null, days, when.from(), when.until()))
                .toList();
    }

    /** One takes the other's shifts; a plan goes before it. */
    DutyWorld swap(String insteadOf, String member, String from, String until) {
        overrides.add(new OverrideRules(UUID.randomUUID(), span(from, until), known(member), known(insteadOf), false));
        return this;
    }

    /** A plan of the period in which one member has the same hours on all these days. */
    DutyWorld plan(String from, String until, String member, Set<Weekday> days, String hours) {
        var who = known(member);
        var shifts = LocalDate.parse(from)
                .datesUntil(LocalDate.parse(until).plusDays(1))
                .filter(date -> days.contains(Weekday.of(date)))
                .map(date -> new PlanShift(who, DESK, hours(hours).on(date, zone), null))
                .toList();
        plans.add(new PlanRules(UUID.randomUUID(), Set.of(DESK), span(from, until), null, shifts));
        return this;
    }

    DutyWorld away(String member, String from, String until, String... substitutes) {
        var absence = new Away(UUID.randomUUID(), known(member), span(from, until), known(substitutes));
        away.computeIfAbsent(absence.member(), m -> new ArrayList<>()).add(absence);
        return this;
    }

    /** Writes what somebody approves. */
    DutyWorld supervised(String member) {
        abilities.put(id(member), List.of(forever(Means.SUPERVISED, Set.of())));
        return this;
    }

    /** Approves replies and may write none. */
    DutyWorld approver(String member) {
        abilities.put(id(member), List.of(forever(Means.NONE, Set.of(CHANNEL))));
        return this;
    }

    /** @param last the last day on which the member may answer */
    DutyWorld mayUntil(String last, String member) {
        var end = span(last, last).until();
        var before = new Ahead(Instant.MIN, end, Map.of(CHANNEL, Means.ALONE), Set.of());
        abilities.put(id(member), List.of(before, new Ahead(end, null, Map.of(CHANNEL, Means.ENDED), Set.of())));
        return this;
    }

    DutyWorld leaves(String member, String last) {
        left.put(known(member), span(last, last).until());
        return this;
    }

    Span span(String from, String until) {
        return DutyWords.span(from, until, zone);
    }

    Rules.Desk desk() {
        var rules = new HolidayRules(null, null, null, null, holidayHours, null, null);
        var hours = new ServiceHours(zone, weekly, seasons, exceptions, holidays, rules, 1);
        return new Rules.Desk(DESK, List.of(CHANNEL), hours, 0, rotas, overrides, plans);
    }

    Rules rules() {
        return new Rules(List.of(desk()), away, abilities, left);
    }

    DutyWords asked() {
        return new DutyWords(rules(), desk(), zone);
    }

    private List<UUID> known(String... members) {
        return Arrays.stream(members).map(this::known).toList();
    }

    private UUID known(String member) {
        abilities.putIfAbsent(id(member), List.of(forever(Means.ALONE, Set.of())));
        DutyWords.NAMES.put(id(member), member);
        return id(member);
    }

    private static Ahead forever(Means means, Set<UUID> approves) {
        return new Ahead(Instant.MIN, null, Map.of(CHANNEL, means), approves);
    }
}
