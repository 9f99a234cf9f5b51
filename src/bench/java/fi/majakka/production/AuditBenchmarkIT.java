package fi.majakka.production;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast an audit trail of a million rows is sealed and verified, and that nothing is found in it that is not there. */
@Tag("bench")
class AuditBenchmarkIT {
    private static final int ROWS = Integer.getInteger("audit.rows", 1_000_000);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int RUNS = 3;
    /** As an old installation has them after its upgrade: rows of many kinds that wait for their seal. */
    private static final String FILL =
            """
            WITH row AS (
              INSERT INTO audit (id, at, member_id, what, subject_id, channel_id, was, became)
              SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5('a' || i), 1, 3) || '8'
                  || substr(md5('b' || i), 1, 15))::uuid, at, gen_random_uuid(),
                (ARRAY['comment-assigned', 'comment-resolved', 'reply-sent', 'comment-labelled'])[1 + i % 4],
                gen_random_uuid(), gen_random_uuid(), CASE WHEN i % 3 > 0 THEN 'Aino Vuorela ' || i END, 'Päivää ' || i
              FROM (SELECT i, now() - interval '400 days' + i * interval '30.000001 seconds' AS at
                FROM generate_series(1, ?) i) times RETURNING id, at)
            INSERT INTO audit_unsealed (audit_id) SELECT id FROM row ORDER BY at""";

    private final List<String> table = new ArrayList<>();
    private Map<String, String> environment;

    @Test
    void measure() throws Exception {
        try (var around = new Surroundings()) {
            environment = new HashMap<>(around.environment());
            try (var program = new Program("audit-benchmark", environment, "-Xmx256m")) {
                program.start();
                var owner = new Caller(around.login, program, "risto");
                owner.get("/me");
                fill();
                say("**%,d audit rows**, as an old installation has them".formatted(ROWS), "");
                seal(owner);
                try (var database = database()) {
                    database.createStatement().execute("VACUUM ANALYZE"); // what autovacuum does within a minute
                }
                for (int run = 1; run <= RUNS; run++) verify(owner, run);
                say("heap used after the run, limit 256 MB",
                        "%.0f MB".formatted(program.metric("jvm_memory_used_bytes", "heap") / 1e6));
                program.stop();
            }
            command();
        }
        Figures.write("audit figures", table);
    }

    private void fill() throws Exception {
        try (var database = database();
                var statement = database.prepareStatement(FILL)) {
            statement.setInt(1, ROWS);
            statement.executeUpdate();
        }
    }

    private void seal(Caller owner) {
        long begin = System.nanoTime();
        Patience.untilTrue(PATIENCE, "all sealed", this::allSealed);
        say("sealed, 5,000 at a time", perSecond(ROWS, begin));
    }

    private boolean allSealed() {
        try (var database = database();
                var answer = database.createStatement().executeQuery("SELECT NOT EXISTS (SELECT FROM audit_unsealed)")) {
            answer.next();
            return answer.getBoolean(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void verify(Caller owner, int run) {
        long begin = System.nanoTime();
        var found = Caller.read(owner.call("GET", "/audit/verification", null, null));
        var alarm = found.path("intact").asBoolean() ? "intact, no false alarm" : found.path("firstBad").toString();
        say("verified over HTTP, run " + run, perSecond(found.path("checked").asLong(), begin) + " | " + alarm + " | ");
    }

    private void command() throws Exception {
        long begin = System.nanoTime();
        var command = Command.run(environment, new String[] {"-Xmx256m"}, "verify-audit");
        say("`verify-audit`, with its start", perSecond(ROWS, begin) + " | exit code " + command.exitCode() + " | ");
        System.out.println(command.said());
    }

    private static String perSecond(long rows, long begin) {
        return "%,.0f rows/s".formatted(rows / ((System.nanoTime() - begin) / 1e9));
    }

    private void say(String name, String value) {
        var line = "| " + name + " | " + value + (value.contains("|") ? "|" : " | | |");
        System.out.println(line);
        table.add(line);
    }

    private Connection database() throws java.sql.SQLException {
        return DriverManager.getConnection(
                environment.get("MAJAKKA_DATABASE_URL"),
                environment.get("MAJAKKA_DATABASE_USER"),
                environment.get("MAJAKKA_DATABASE_PASSWORD"));
    }
}
