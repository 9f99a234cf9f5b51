package fi.majakka.coverage.proposal;

import fi.majakka.coverage.desk.WorkRules;
import fi.majakka.coverage.duty.Away;
import fi.majakka.coverage.duty.HolidayPolicy;
import fi.majakka.coverage.duty.HolidayRules;
import fi.majakka.coverage.duty.RotaRules;
import fi.majakka.coverage.duty.RotaShift;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.ServiceHours;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.Turn;
import fi.majakka.coverage.duty.WallClock;
import fi.majakka.coverage.duty.Weekday;
import fi.majakka.coverage.duty.WeeklyHours;
import fi.majakka.coverage.proposal.PlanRequest.LockedShift;
import fi.majakka.coverage.proposal.PlanRequest.WishedDay;
import fi.majakka.delegation.Ahead;
import fi.majakka.delegation.Means;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A summer in words: desks, people, holidays and wishes, from which a plan is asked for. */
final class Summer {
    static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Set<Weekday> WORKDAYS = EnumSet.range(Weekday.MONDAY, Weekday.FRIDAY);
    private static final LocalDate EVE = LocalDate.of(2027, 6, 25);
    private static final LocalDate MIDSUMMER = LocalDate.of(2027, 6, 26);

    final LocalDate from;
    final LocalDate until;
    final Map<UUID, String> names = new LinkedHashMap<>();
    private final Map<String, Rules.Desk> desks = new LinkedHashMap<>();
    private final List<Rules.Desk> others = new ArrayList<>();
    private final Map<UUID, Map<UUID, Means>> means = new HashMap<>();
    private final Map<UUID, Set<UUID>> approves = new HashMap<>();
    private final Map<UUID, List<Away>> away = new HashMap<>();
    private final Map<UUID, Instant> left = new HashMap<>();
    private final List<WishedDay> wishes = new ArrayList<>();
    private final List<LockedShift> locked = new ArrayList<>();
    private final Set<UUID> without = new HashSet<>();
    private Integer atLeast;
    private WorkRules work = WorkRules.USUAL;

    Summer(String from, String until) {
        this.from = LocalDate.parse(from);
        this.until = LocalDate.parse(until);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Summer desk(String name, int atLeast, WeeklyHours... hours) {
        var holidays = Map.of(EVE, HolidayPolicy.SHORTENED, MIDSUMMER, HolidayPolicy.CLOSED);
        var rules = new HolidayRules(
                null, null, null, null, List.of(fi.majakka.coverage.duty.Opening.of("10:00", "14:00")), 1, null);
        var service = new ServiceHours(HELSINKI, List.of(hours), List.of(), List.of(), holidays, rules, atLeast);
        desks.put(
                name,
                new Rules.Desk(id(name), List.of(id("channel " + name)), service, 0, List.of(), List.of(), List.of()));
        return this;
    }

    static WeeklyHours workdays(String from, String until) {
        return new WeeklyHours(WORKDAYS, LocalTime.parse(from), LocalTime.parse(until));
    }

    static WeeklyHours days(Set<Weekday> days, String from, String until) {
        return new WeeklyHours(days, LocalTime.parse(from), LocalTime.parse(until));
    }

    Summer answers(String name, String... at) {
        return may(name, Means.ALONE, at);
    }

    Summer may(String name, Means how, String... at) {
        names.put(id(name), name);
        for (var desk : at)
            means.computeIfAbsent(id(name), m -> new HashMap<>()).put(id("channel " + desk), how);
        return this;
    }

    Summer approves(String name, String at) {
        names.put(id(name), name);
        approves.computeIfAbsent(id(name), m -> new HashSet<>()).add(id("channel " + at));
        return this;
    }

    /** On duty every day of the year at a desk that is not planned. */
    Summer elsewhere(String name, String begin, String end) {
        var all = EnumSet.allOf(Weekday.class);
        var hours = new ServiceHours(HELSINKI, List.of(days(all, begin, end)), List.of(), List.of(), Map.of(), null, 1);
        var shift = new RotaShift(null, all, LocalTime.parse(begin), LocalTime.parse(end));
        var rota = new RotaRules(
                id("rota"),
                "R",
                LocalDate.of(2027, 1, 4),
                null,
                Turn.WEEKLY,
                1,
                List.of(id(name)),
                1,
                false,
                List.of(shift));
        var channel = id("channel elsewhere");
        others.add(new Rules.Desk(id("elsewhere"), List.of(channel), hours, 0, List.of(rota), List.of(), List.of()));
        means.computeIfAbsent(id(name), m -> new HashMap<>()).put(channel, Means.ALONE);
        return this;
    }

    Summer away(String name, String first, String last) {
        var span = new Span(
                WallClock.dayBegin(LocalDate.parse(first), HELSINKI),
                WallClock.dayBegin(LocalDate.parse(last).plusDays(1), HELSINKI));
        away.computeIfAbsent(id(name), m -> new ArrayList<>())
                .add(new Away(id(name + first), id(name), span, List.of()));
        return this;
    }

    Summer leaves(String name, String date) {
        left.put(id(name), WallClock.dayBegin(LocalDate.parse(date), HELSINKI));
        return this;
    }

    Summer wish(String name, String date, int rank) {
        wishes.add(new WishedDay(id(name), LocalDate.parse(date), rank));
        return this;
    }

    Summer lock(String name, String desk, String begin, String end) {
        locked.add(new LockedShift(id(name), id(desk), LocalDateTime.parse(begin), LocalDateTime.parse(end)));
        return this;
    }

    Summer without(String name) {
        without.add(id(name));
        return this;
    }

    Summer atLeast(int people) {
        atLeast = people;
        return this;
    }

    Summer work(Integer shiftHours, Integer restHours, Integer daysRunning, Integer weekHours) {
        work = new WorkRules(shiftHours, restHours, daysRunning, weekHours);
        return this;
    }

    PlanRequest request() {
        var abilities = new HashMap<UUID, List<Ahead>>();
        names.keySet()
                .forEach(m -> abilities.put(
                        m,
                        List.of(new Ahead(
                                Instant.MIN,
                                null,
                                means.getOrDefault(m, Map.of()),
                                approves.getOrDefault(m, Set.of())))));
        var all = new ArrayList<>(desks.values());
        all.addAll(others);
        var rules = new Rules(all, away, abilities, left);
        var planned = desks.entrySet().stream()
                .map(d -> new PlannedDesk(d.getValue(), d.getKey(), work, atLeast, Set.of(EVE, MIDSUMMER)))
                .toList();
        return new PlanRequest(rules, names, planned, from, until, wishes, locked, without);
    }

    /** 20 people, 9 weeks, 3 desks, with four weeks of holiday each and wishes. */
    static Summer large() {
        var all = EnumSet.allOf(Weekday.class);
        var summer = new Summer("2027-06-15", "2027-08-15")
                .desk(
                        "Asiakaspalvelu",
                        2,
                        workdays("08:00", "20:00"),
                        days(EnumSet.of(Weekday.SATURDAY), "10:00", "16:00"))
                .desk("Somevuoro", 1, days(all, "08:00", "22:00"))
                .desk("Verkkokauppa", 1, workdays("09:00", "17:00"));
        people(summer, 20, List.of("2027-06-15", "2027-06-21", "2027-07-05", "2027-07-12", "2027-07-19"), 26);
        return summer;
    }

    /** 8 people, 3 weeks, 2 desks, with a week of holiday each and wishes. */
    static Summer small() {
        var summer = new Summer("2027-06-14", "2027-07-04")
                .desk(
                        "Asiakaspalvelu",
                        1,
                        workdays("08:00", "22:00"),
                        days(EnumSet.of(Weekday.SATURDAY), "10:00", "16:00"))
                .desk("Verkkokauppa", 1, workdays("09:00", "17:00"))
                .work(10, 11, 4, 32);
        people(summer, 8, List.of("2027-06-14", "2027-06-21", "2027-06-28"), 6);
        return summer;
    }

    private static void people(Summer summer, int count, List<String> holidays, int days) {
        var desks = List.copyOf(summer.desks.keySet());
        for (int i = 0; i < count; i++) {
            var name = "Henkilö " + (i + 1);
            summer.answers(name, desks.get(i % desks.size()), desks.get((i + 1) % desks.size()));
            var begin = LocalDate.parse(holidays.get(i % holidays.size()));
            summer.away(name, begin.toString(), begin.plusDays(days).toString());
            summer.wish(
                    name,
                    summer.from
                            .plusDays(3
                                    + i * 5L % (summer.from.until(summer.until).getDays() + 14))
                            .toString(),
                    1 + i % 3);
            if (i % 2 == 0) summer.wish(name, "2027-06-25", 2);
        }
    }
}
