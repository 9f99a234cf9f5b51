package fi.majakka.production;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What delegation costs the lists: the same page for somebody whom the login provider gives everything and for somebody with a
 * role on each of fifty channels, among two hundred members with theirs, in turns. With {@code -Dbench.before=} the directory of
 * an older package that one takes part in turns too. Prints a table; asserts nothing.
 */
@Tag("bench")
class DelegationBenchmarkIT {
    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 4;
    private static final Duration TIME = Duration.ofSeconds(8);
    private static final Duration WARM_UP = Duration.ofSeconds(30);

    /** Elias may read all fifty by name; the others have roles here and there. */
    private static final String ROLES =
            """
            INSERT INTO delegation (id, member_id, role, all_channels, channels, starts_at, ends_at, state, asked_by, asked_at,
              decided_by, decided_at, version)
            SELECT gen_random_uuid(), m.id, 'RESPONDER', false, CASE WHEN m.name LIKE 'Elias%%' THEN c.ids ELSE c.ids[1:1 + m.n %% 50] END,
              now() - interval '1 day', now() + interval '100 days', 'APPROVED', m.id, now(), o.id, now(), 0
            FROM (SELECT id, name, (row_number() OVER ())::int AS n FROM member WHERE name NOT LIKE 'Risto%%') m,
              (SELECT array_agg(id) AS ids FROM channel) c, (SELECT id FROM member WHERE name LIKE 'Risto%%') o""";

    private static final String TEAM =
            """
            INSERT INTO member (id, issuer, subject, name, kind, roles, active, created_at, seen_at, version)
            SELECT gen_random_uuid(), 'bench', i::text, 'Member ' || i, 'PERSON', '{staff}', true, now(), now(), 0
            FROM generate_series(1, 198) i""";

    private final List<String> table = new ArrayList<>();
    private final Map<String, List<Double>> perSecond = new HashMap<>();
    private Surroundings around;

    @Test
    void measure() throws Exception {
        var older = System.getProperty("bench.before");
        try (var surroundings = new Surroundings()) {
            around = surroundings;
            try (var program = new Program("delegation-benchmark", environment(), "-Xmx256m")) {
                program.start();
                prepare(new Caller(around.login, program, "risto"), new Caller(around.login, program, "elias"));
                if (older == null) compare(program, null);
                else
                    try (var before = new Surroundings();
                            var old = new Program(
                                    Path.of(older), "before", unlimited(before.environment()), "-Xmx256m")) {
                        old.start();
                        fill(new Caller(before.login, old, "risto"), before);
                        compare(program, new Other(old, before));
                    }
            }
        }
        Figures.write("delegation figures", table);
    }

    /** An older program in surroundings of its own. */
    private record Other(Program program, Surroundings around) {}

    private void prepare(Caller risto, Caller elias) throws Exception {
        fill(risto, around);
        elias.get("/me");
        try (var database = database(around)) {
            database.createStatement().execute(TEAM);
            database.createStatement().execute(ROLES.formatted());
            database.createStatement().execute("VACUUM ANALYZE");
        }
    }

    private static void fill(Caller risto, Surroundings where) throws Exception {
        String first = null;
        for (int i = 0; i < 50; i++) {
            var body = Map.of("network", "generic", "name", "Channel " + i, "credential", Map.of());
            var made = Caller.read(risto.insist("POST", "/channels", "bench-" + i, body)).path("id").asText();
            if (first == null) first = made;
        }
        var integrator = new Caller(risto.login(), risto.program(), "integrator");
        var corpus = new Corpus();
        for (int i = 0; i < 20_000; i += 500)
            Caller.read(integrator.insist("POST", "/channels/" + first + "/comments", "feed-" + i, corpus.delivery(i, 500)));
        try (var database = database(where)) {
            database.createStatement().execute("VACUUM ANALYZE"); // what autovacuum does within a minute
        }
    }

    private void compare(Program program, Other older) throws Exception {
        http(program, around, "risto", WARM_UP);
        if (older != null) http(older.program, older.around, "risto", WARM_UP);
        for (int round = 0; round < ROUNDS; round++) {
            note("everything, by the login provider", http(program, around, "risto", TIME));
            note("fifty channels, by delegation", http(program, around, "elias", TIME));
            if (older != null) note("before there were delegations", http(older.program, older.around, "risto", TIME));
        }
        var base = median(older == null ? "everything, by the login provider" : "before there were delegations");
        perSecond.forEach((who, all) -> {
            var line = "| first page, %s | %,.0f | %.0f %% |".formatted(who, median(who), 100 * median(who) / base);
            System.out.println(line);
            table.add(line);
        });
    }

    private Load.Result http(Program program, Surroundings where, String who, Duration time) throws Exception {
        var token = "Authorization: Bearer " + where.login.token(who); // fresh: they live five minutes
        var wires = new ArrayList<Wire>();
        for (int i = 0; i < CONNECTIONS; i++)
            wires.add(new Wire(URI.create(program.url() + "/api/v1/comments"), token));
        var result = Load.run(CONNECTIONS, time, wires::get);
        for (var wire : wires) wire.close();
        return result;
    }

    private void note(String who, Load.Result result) {
        perSecond.computeIfAbsent(who, w -> new ArrayList<>()).add(result.perSecond());
    }

    private double median(String who) {
        var sorted = perSecond.get(who).stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private Map<String, String> environment() {
        return unlimited(around.environment());
    }

    /** The limit per caller is not what is measured. */
    private static Map<String, String> unlimited(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("MAJAKKA_REQUESTS_PER_MINUTE", "1000000");
        return all;
    }

    private static Connection database(Surroundings where) throws java.sql.SQLException {
        var environment = where.environment();
        return DriverManager.getConnection(
                environment.get("MAJAKKA_DATABASE_URL"),
                environment.get("MAJAKKA_DATABASE_USER"),
                environment.get("MAJAKKA_DATABASE_PASSWORD"));
    }
}
