package fi.majakka.production;

import java.sql.Connection;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What coverage costs over HTTP: twelve weeks of twenty desks and fifty people, one call after the other, and how soon a thousand
 * items pass on when somebody goes off duty. Prints a table; asserts nothing.
 */
@Tag("bench")
class CoverageBenchmarkIT {
    private static final int DESKS = 20;
    private static final int PEOPLE = 50;
    private static final int ABSENCES = 100;
    private static final int WARM_UP = 60;
    private static final int CALLS = 100;
    private static final int ITEMS = 1_000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    private static final List<String> WEEKDAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday");
    private static final List<String> ALWAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private final List<String> table = new ArrayList<>();
    private final Random random = new Random(27);
    private final LocalDate monday = LocalDate.now(ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private Surroundings around;
    private Program program;
    private List<String> members;

    @Test
    void measure() throws Exception {
        try (var surroundings = new Surroundings()) {
            around = surroundings;
            var environment = new HashMap<>(around.environment());
            environment.put("MAJAKKA_REQUESTS_PER_MINUTE", "1000000"); // the limit per caller is not what is measured
            try (var started = new Program("coverage-benchmark", environment, "-Xmx256m")) {
                program = started;
                program.start();
                team();
                company();
                calls();
                handOver();
            }
        }
        Figures.write("coverage figures", table);
    }

    private void team() throws Exception {
        owner().get("/me");
        try (var database = database();
                var sql = database.createStatement()) {
            sql.execute("""
                    INSERT INTO member (id, issuer, subject, name, kind, roles, active, created_at, seen_at, version)
                    SELECT gen_random_uuid(), 'bench', i::text, 'Member ' || i, 'PERSON', '{staff}', true, now(), now(), 0
                    FROM generate_series(1, %d) i""".formatted(PEOPLE - 1));
            sql.execute("""
                    INSERT INTO delegation (id, member_id, role, all_channels, channels, starts_at, ends_at, state, asked_by,
                      asked_at, decided_by, decided_at, trust_level, version)
                    SELECT gen_random_uuid(), id, 'RESPONDER', true, '{}', now() - interval '1 day',
                      now() + interval '300 days', 'APPROVED', id, now(), (SELECT id FROM member WHERE name LIKE 'Risto%'),
                      now(), 'FREE', 0 FROM member WHERE issuer = 'bench'""");
        }
        members = Rows.list(
                source(), "SELECT id FROM member WHERE issuer = 'bench' ORDER BY subject", row -> row.getString(1));
    }

    /** Two rotas of five at each desk, 8 to 20, and people who are away for some days, most of them with a substitute. */
    private void company() {
        for (int i = 0; i < DESKS; i++) {
            var desk = desk("Desk " + i, channel("Channel " + i), WEEKDAYS, "08:00", "20:00");
            rota(desk, "08:00", "14:00");
            rota(desk, "14:00", "20:00");
        }
        for (int i = 0; i < ABSENCES; i++) Caller.read(owner().call("POST", "/absences", null, absence(i)));
    }

    private Map<String, Object> absence(int i) {
        var first = monday.plusDays(random.nextInt(77));
        var body = new HashMap<String, Object>(Map.of(
                "memberId",
                any(),
                "kind",
                "holiday",
                "firstDay",
                first.toString(),
                "lastDay",
                first.plusDays(random.nextInt(7)).toString(),
                "confirmation",
                "Measured"));
        if (i % 4 > 0) body.put("substitutes", List.of(any()));
        return body;
    }

    private void calls() throws Exception {
        var size = owner().call("GET", "/coverage", null, null).body().length();
        say("`GET /coverage`, 12 weeks, %d desks, %d people, %,d kB".formatted(DESKS, PEOPLE, size / 1000), i ->
                owner().call("GET", "/coverage", null, null).statusCode());
        say("`GET /duty`, all desks", i -> owner().call("GET", "/duty", null, null).statusCode());
        say("`POST /coverage/previews` of an absence", i -> {
            var body = preview();
            return owner().call("POST", "/coverage/previews", null, Map.of("absence", body)).statusCode();
        });
        var made = new ArrayList<String>();
        say("`POST /absences`, looked at before and saved", i -> {
            var answer = owner().call("POST", "/absences", null, absence(i));
            if (answer.statusCode() == 201) made.add(idOf(answer.body()));
            return answer.statusCode();
        });
        for (var id : made) owner().call("DELETE", "/absences/" + id, null, null);
    }

    private Map<String, Object> preview() {
        var body = absence(1);
        body.remove("confirmation");
        return body;
    }

    private static String idOf(String body) {
        return body.replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    }

    private void say(String what, IntFunction<Integer> call) {
        for (int i = 0; i < WARM_UP; i++) call.apply(i);
        var nanos = new long[CALLS];
        int refused = 0;
        for (int i = 0; i < CALLS; i++) {
            long begin = System.nanoTime();
            if (call.apply(i) / 100 != 2) refused++;
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        note("| %s | p50 %.0f ms | p99 %.0f ms | %s |".formatted(
                        what,
                        nanos[CALLS / 2] / 1e6,
                        nanos[CALLS * 99 / 100] / 1e6,
                        refused == 0 ? "" : refused + " refused"));
    }

    /** From the moment at which somebody else is on duty until the last of the items is theirs; the jobs look as often as usual. */
    private void handOver() throws Exception {
        var channel = channel("Handed over");
        var desk = desk("Handed over", channel, ALWAYS, "00:00", "24:00");
        var goes = members.get(0);
        var comes = members.get(1);
        var turn = Instant.now().plusSeconds(45).truncatedTo(ChronoUnit.SECONDS);
        comeIn(desk, goes, turn.minusSeconds(3600), turn);
        comeIn(desk, comes, turn, turn.plusSeconds(36_000));
        deliver(channel);
        Thread.sleep(6_000); // that the first one is on duty was told
        try (var database = database();
                var sql = database.createStatement()) {
            sql.execute("UPDATE comment SET assignee_id = '" + goes + "', state = 'PENDING' WHERE channel_id = '" + channel + "'");
        }
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), turn).toMillis()));
        var passed = "SELECT count(*) FROM comment WHERE assignee_id = '" + comes + "' AND channel_id = '" + channel + "'";
        Patience.untilTrue(Duration.ofSeconds(120), "all passed on", () -> Rows.count(source(), passed) == ITEMS);
        var took = Duration.between(turn, Instant.now());
        note("| hand-over of %,d items at a shift's end | %.1f s | the wait for the job included | |"
                .formatted(ITEMS, took.toMillis() / 1000.0));
    }

    private void comeIn(String desk, String member, Instant from, Instant until) {
        var body = Map.of("deskId", desk, "memberId", member, "from", from.toString(), "until", until.toString());
        Caller.read(owner().call("POST", "/overrides", null, body));
    }

    private void deliver(String channel) {
        for (int i = 0; i < ITEMS; i += 500) {
            var first = i;
            var batch = IntStream.range(first, first + 500)
                    .mapToObj(n -> Map.of("id", "c" + n, "text", "Kysymys " + n, "createdAt", Instant.now().toString()))
                    .toList();
            Caller.read(owner().insist("POST", "/channels/" + channel + "/comments", "b" + i, Map.of("comments", batch)));
        }
    }

    private String channel(String name) {
        var body = Map.of("network", "generic", "name", name, "credential", Map.of());
        return Caller.read(owner().call("POST", "/channels", null, body)).get("id").asText();
    }

    private String desk(String name, String channel, List<String> days, String from, String until) {
        var body = Map.of(
                "name", name, "channels", List.of(channel), "zone", ZONE.getId(), "assignsWork", false,
                "holidays", Map.of("country", "FI", "publicHolidays", "closed"),
                "serviceHours", List.of(Map.of("days", days, "from", from, "until", until)));
        return Caller.read(owner().call("POST", "/desks", null, body)).get("id").asText();
    }

    private void rota(String desk, String from, String until) {
        var body = Map.of(
                "deskId", desk, "name", from, "from", monday.minusWeeks(4).toString(),
                "members", IntStream.range(0, 5).mapToObj(i -> any()).distinct().toList(),
                "shifts", List.of(Map.of("days", WEEKDAYS, "from", from, "until", until)),
                "confirmation", "Measured");
        Caller.read(owner().call("POST", "/rotas", null, body));
    }

    private String any() {
        return members.get(random.nextInt(members.size()));
    }

    private void note(String line) {
        System.out.println(line);
        table.add(line);
    }

    private Caller owner() {
        return new Caller(around.login, program, "risto");
    }

    private javax.sql.DataSource source() {
        return around.database();
    }

    private Connection database() throws java.sql.SQLException {
        return source().getConnection();
    }
}
