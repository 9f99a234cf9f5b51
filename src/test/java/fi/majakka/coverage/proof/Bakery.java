package fi.majakka.coverage.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.desk.DeskBody;
import fi.majakka.coverage.desk.PlainHours;
import fi.majakka.coverage.duty.Away;
import fi.majakka.coverage.duty.Opening;
import fi.majakka.coverage.duty.OverrideRules;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.WallClock;
import fi.majakka.coverage.duty.Weekday;
import fi.majakka.coverage.duty.WeeklyHours;
import fi.majakka.delegation.Means;
import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A company of ten with its three desks, as its rules stand on a day of {@link #FIRST}'s year. */
final class Bakery {
    static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    static final Set<Weekday> WEEKDAYS = EnumSet.range(Weekday.MONDAY, Weekday.FRIDAY);
    static final Set<Weekday> WEEKEND = EnumSet.of(Weekday.SATURDAY, Weekday.SUNDAY);
    static final Set<Weekday> SATURDAY = EnumSet.of(Weekday.SATURDAY);
    private static final List<UUID> SHOP = ids("facebook", "instagram", "google");
    private static final List<UUID> RECIPES = ids("youtube", "bluesky", "mastodon", "wordpress");
    static final List<UUID> CHANNELS =
            ids("facebook", "instagram", "google", "youtube", "bluesky", "mastodon", "wordpress");
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final String CLOSED = "'country': 'FI', 'publicHolidays': 'closed', 'eves': 'closed'";
    private static final String DAYS = "'days': ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']";

    /** The two half days of the year, at hours of their own. */
    private static final String HALF_DAYS = """
            [{'date': '2027-03-25', 'name': 'Kiirastorstai', 'hours': [{%1$s}]},
             {'date': '2027-12-31', 'name': 'Uudenvuodenaatto', 'hours': [{%1$s}]}]""";

    private static final String ARKI =
            """
            {'name': 'Arki', 'zone': 'Europe/Helsinki', 'holidays': {%s}, 'exceptions': %s,
             'serviceHours': [{%3$s, 'from': '09:00', 'until': '16:00'},
                              {'days': ['saturday'], 'from': '09:00', 'until': '13:00'}],
             'seasons': [{'name': 'Joulu', 'from': '2027-12-01', 'until': '2027-12-23', 'atLeast': 2,
                          'serviceHours': [{%3$s, 'from': '08:00', 'until': '18:00'},
                                           {'days': ['saturday'], 'from': '09:00', 'until': '15:00'}]}]}""".formatted(CLOSED, HALF_DAYS.formatted("'from': '09:00', 'until': '12:00'"), DAYS);
    private static final String RESEPTIT =
            """
            {'name': 'Reseptit', 'zone': 'Europe/Helsinki', 'holidays': {%s}, 'exceptions': %s,
             'serviceHours': [{%s, 'from': '10:00', 'until': '15:00'}]}""".formatted(CLOSED, HALF_DAYS.formatted("'from': '10:00', 'until': '12:00'"), DAYS);
    private static final String TURVA = """
            {'name': 'Turva', 'zone': 'Europe/Helsinki', 'atLeastAlone': 1,
             'serviceHours': [{%s, 'from': '07:00', 'until': '22:00'},
                              {'days': ['saturday', 'sunday'], 'from': '07:00', 'until': '22:00'}]}""".formatted(DAYS);

    private static final Map<UUID, List<UUID>> KEEPERS = Map.of(id("facebook"), List.of(Baker.RISTO.id, Baker.AINO.id));

    final Desk arki;
    final Desk reseptit;
    final Desk turva;
    private Rules rules;

    Bakery() {
        arki = desk(ARKI, SHOP);
        reseptit = desk(RESEPTIT, RECIPES);
        turva = desk(TURVA, CHANNELS);
        Map<UUID, List<fi.majakka.delegation.Ahead>> abilities = new HashMap<>();
        for (var baker : Baker.values()) abilities.put(baker.id, baker.abilities(CHANNELS));
        rules = new Rules(
                List.of(
                        rules(arki).with(BakeryRotas.SATURDAYS),
                        rules(reseptit).with(BakeryRotas.RECIPES),
                        rules(turva)),
                Map.of(),
                abilities,
                Map.of());
        BakeryRotas.SHOP.forEach(rota -> rules = rules.with(rules.desk(arki.id).with(rota)));
        BakeryRotas.SAFETY.forEach(
                rota -> rules = rules.with(rules.desk(turva.id).with(rota)));
    }

    private static Desk desk(String json, List<UUID> channels) {
        try {
            var all = channels.stream().map(c -> "'" + c + "'").collect(Collectors.joining(", "));
            var text = json.replaceFirst("\\{", "{'channels': [" + all + "], ").replace('\'', '"');
            var body = JSON.readValue(text, DeskBody.class);
            return new Desk(id(body.name()), body, new MemberId(Baker.RISTO.id), Instant.EPOCH);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Rules.Desk rules(Desk desk) {
        var hours = PlainHours.of(desk, FIRST.minusMonths(1), LAST.plusMonths(6));
        var alone = desk.rules.atLeastAlone();
        return new Rules.Desk(desk.id, desk.channels, hours, alone, List.of(), List.of(), List.of());
    }

    static WeeklyHours hours(Set<Weekday> days, String hours) {
        var opening = opening(hours);
        return new WeeklyHours(days, opening.from(), opening.until());
    }

    static Opening opening(String hours) {
        return Opening.of(hours.substring(0, 5), hours.substring(6));
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<UUID> ids(String... names) {
        return Arrays.stream(names).map(Bakery::id).toList();
    }

    static Span days(LocalDate first, LocalDate last) {
        return new Span(WallClock.dayBegin(first, ZONE), WallClock.dayBegin(last.plusDays(1), ZONE));
    }

    Rules rules() {
        return rules;
    }

    void change(Rules to) {
        rules = to;
    }

    /** What is over before the time, or begins after it, is not read; the program does the same. */
    static Rules within(Rules rules, Span span) {
        var desks = rules.desks().stream()
                .map(d -> new Rules.Desk(
                        d.id(),
                        d.channels(),
                        d.hours(),
                        d.atLeastAlone(),
                        d.rotas(),
                        d.overrides().stream()
                                .filter((OverrideRules o) -> o.span().meets(span))
                                .toList(),
                        d.plans()))
                .toList();
        var away = new HashMap<UUID, List<Away>>();
        rules.away()
                .forEach((member, all) -> away.put(
                        member, all.stream().filter(a -> a.span().meets(span)).toList()));
        return new Rules(desks, away, rules.abilities(), rules.left());
    }

    static List<DeskProof> prove(Rules rules, Span span) {
        var near = within(rules, span);
        return near.desks().stream()
                .map(desk -> DeskProof.of(near, desk, span))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    Book book(Span span) {
        var names = new LinkedHashMap<UUID, String>();
        for (var baker : Baker.values()) names.put(baker.id, baker.name());
        var desks = Map.of(arki.id, arki, reseptit.id, reseptit, turva.id, turva);
        return new Book(within(rules, span), desks, names, KEEPERS, span.from());
    }

    /** Access ends; what is planned afterwards is for somebody else to take. */
    static Rules leaves(Rules rules, Baker who, Instant at) {
        var left = new HashMap<>(rules.left());
        left.put(who.id, at);
        return may(new Rules(rules.desks(), rules.away(), rules.abilities(), left), who, at, Means.NONE);
    }

    static Rules may(Rules rules, Baker who, Instant until, Means after) {
        var abilities = new HashMap<>(rules.abilities());
        abilities.put(who.id, who.abilities(CHANNELS, until, after));
        return new Rules(rules.desks(), rules.away(), abilities, rules.left());
    }
}
