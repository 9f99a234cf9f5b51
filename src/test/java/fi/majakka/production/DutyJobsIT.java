package fi.majakka.production;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** T16 in short form: two instances do what is due of duty, and are killed, ended and put to sleep in the midst of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DutyJobsIT {
    private static final int COMMENTS = 400;
    private static final int STEPS = 5;
    private static final int HELD = 5;
    private static final int TURNS = 12;
    private static final Duration TURN = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofSeconds(150);
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random chance = new Random(seed);
    private final List<Program> running = new ArrayList<>();
    private Surroundings around;
    private Program plain;

    @BeforeEach
    void open() {
        around = new Surroundings();
        plain = program("duty-plain", around.environment());
        plain.start();
    }

    @AfterEach
    void close() {
        running.forEach(Program::close);
        if (around != null) around.close();
    }

    @Test
    void whatever_befalls_two_instances_each_step_and_each_turn_happens_once() {
        escalating();
        var handed = handedOver();
        plain.stop();
        var one = program("duty-one", around.anotherInstance());
        var other = program("duty-other", around.anotherInstance());
        one.start();
        other.start();
        assertEquals(0, done(), "nothing is due yet");
        plan();
        for (int i = 0; i < 4; i++) {
            Patience.sleep(2000 + chance.nextInt(3000));
            befall(i, chance.nextBoolean() ? one : other);
        }
        Patience.untilTrue(LONGEST, "all steps", () -> waiting() == 0);
        Patience.untilTrue(
                LONGEST,
                "all turns, seed " + seed,
                () -> turns(handed.get(0)) >= TURNS && handed.stream().allMatch(c -> turns(c) >= TURNS));
        Patience.sleep(1500); // what would happen twice has the time for it
        System.out.printf(
                "T16 of duty: %d steps, %d turns of %d comments, seed %d%n", COMMENTS * STEPS, TURNS, HELD, seed);
        assertEquals(COMMENTS * STEPS, done(), "seed " + seed);
        assertEquals(List.of(), notOnce(), "seed " + seed);
        assertEquals(List.of(), early(), "seed " + seed);
        for (var comment : handed) assertEquals(TURNS, turns(comment), "seed " + seed);
    }

    private void befall(int i, Program one) {
        switch (i) {
            case 0, 3 -> {
                one.kill();
                one.start();
            }
            case 1 -> {
                one.freeze();
                Patience.sleep(4000);
                one.goOn();
            }
            default -> {
                one.stop();
                one.start();
            }
        }
    }

    /** A desk whose every comment goes five steps to the last resort, the first of them in more than nine minutes. */
    private void escalating() {
        var channel = channel("Palaute");
        var steps = IntStream.range(0, STEPS)
                .mapToObj(i -> Map.of("to", "lastResort", "minutes", i * 10))
                .toList();
        desk(Map.of(
                "channels",
                List.of(channel),
                "assignsWork",
                false,
                "lastResortId",
                id("katariina"),
                "targets",
                Map.of("firstReplyMinutes", 60),
                "escalation",
                steps));
        deliver(channel, COMMENTS);
        Patience.untilTrue(LONGEST, "steps", () -> waiting() == COMMENTS * STEPS);
    }

    /** A desk where two take turns every few seconds, from soon on, with what the first of them holds. */
    private List<String> handedOver() {
        var channel = channel("Kauppa");
        var desk = desk(Map.of("channels", List.of(channel), "assignsWork", false));
        var who = List.of(id("aino"), id("jonas"));
        var first = Instant.now().plusSeconds(40).truncatedTo(ChronoUnit.SECONDS);
        comeIn(desk, who.get(0), first.minusSeconds(3600), first);
        for (int i = 0; i < TURNS; i++) {
            var from = first.plus(TURN.multipliedBy(i));
            comeIn(desk, who.get((i + 1) % 2), from, i == TURNS - 1 ? from.plusSeconds(36_000) : from.plus(TURN));
        }
        deliver(channel, HELD);
        var comments = owner().all("/comments?channel=" + channel).stream()
                .map(c -> c.get("id").asText())
                .toList();
        for (var comment : comments)
            Caller.read(owner().insist(
                            "PUT", "/comments/" + comment + "/assignment", null, Map.of("memberId", who.get(0))));
        return comments;
    }

    private void comeIn(String desk, String member, Instant from, Instant until) {
        var body = Map.of("deskId", desk, "memberId", member, "from", from.toString(), "until", until.toString());
        Caller.read(owner().call("POST", "/overrides", null, body));
    }

    /** Due within the next half minute, each at a moment of its own. */
    private void plan() {
        Rows.run(around.database(), "UPDATE escalation SET fire_at = now() + random() * interval '30 s'");
        Rows.run(around.database(), "CREATE TABLE planned AS SELECT comment_id, fire_at FROM escalation");
    }

    private int waiting() {
        return count("FROM escalation WHERE fire_at IS NOT NULL");
    }

    private int done() {
        return count("FROM notice WHERE what = 'work-escalated'");
    }

    private int turns(String comment) {
        return count("FROM audit WHERE what = 'comment-handed-over' AND subject_id = '" + comment + "'");
    }

    private int count(String of) {
        return Rows.count(around.database(), "SELECT count(*) " + of);
    }

    /** Comments of which a step was taken twice, or never. */
    private List<String> notOnce() {
        var query =
                "SELECT subject_id FROM notice WHERE what = 'work-escalated' GROUP BY 1 HAVING count(*) <> " + STEPS;
        return Rows.list(around.database(), query, row -> row.getString(1));
    }

    /** Steps that were taken before they were due. */
    private List<String> early() {
        var query = """
                SELECT a.id FROM (SELECT subject_id AS id, at, row_number() OVER (PARTITION BY subject_id ORDER BY at) AS n
                  FROM notice WHERE what = 'work-escalated') a
                JOIN (SELECT comment_id AS id, fire_at, row_number() OVER (PARTITION BY comment_id ORDER BY fire_at) AS n
                  FROM planned) p ON p.id = a.id AND p.n = a.n
                WHERE a.at < p.fire_at""";
        return Rows.list(around.database(), query, row -> row.getString(1));
    }

    private String channel(String name) {
        var body = Map.of("network", "generic", "name", name, "credential", Map.of());
        return Caller.read(owner().call("POST", "/channels", null, body))
                .get("id")
                .asText();
    }

    private String desk(Map<String, Object> different) {
        var hours = Map.of("days", DAYS, "from", "00:00", "until", "24:00");
        var body = new HashMap<String, Object>(
                Map.of("name", "Aina", "zone", "Europe/Helsinki", "serviceHours", List.of(hours)));
        body.putAll(different);
        return Caller.read(owner().call("POST", "/desks", null, body)).get("id").asText();
    }

    private void deliver(String channel, int comments) {
        var all = IntStream.range(0, comments)
                .mapToObj(i -> Map.of(
                        "id",
                        "c" + i,
                        "text",
                        "Kysymys " + i,
                        "createdAt",
                        Instant.now().toString()))
                .toList();
        Caller.read(
                owner().insist("POST", "/channels/" + channel + "/comments", "d" + channel, Map.of("comments", all)));
    }

    private String id(String who) {
        return new Caller(around.login, plain, who).get("/me").get("id").asText();
    }

    private Caller owner() {
        return new Caller(around.login, plain, "risto");
    }

    private Program program(String name, Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("MAJAKKA_WORK_TICK", "1s");
        all.put("MAJAKKA_COVERAGE_TICK", "1s");
        var program = new Program(name, all, Blog.STARTS_FAST);
        running.add(program);
        return program;
    }
}
