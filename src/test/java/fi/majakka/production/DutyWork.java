package fi.majakka.production;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What falls due of duty in a program: steps of escalation, and turns of duty with what is handed over at each. */
final class DutyWork {
    private static final int STEPS = 5;
    private static final int HELD = 5;
    private static final Duration TURN = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofSeconds(150);
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** The nth time that something happened against the nth time that it was due. */
    private static final String DELAYS = """
            SELECT extract(epoch FROM h.at - p.at) AS late
            FROM (SELECT *, row_number() OVER (PARTITION BY what, subject ORDER BY at) AS n FROM happened) h
            JOIN (SELECT *, row_number() OVER (PARTITION BY what, subject ORDER BY at) AS n FROM planned) p
              USING (what, subject, n)""";

    private final Surroundings around;
    private final Program program;
    private final int escalated;
    private final int turns;
    private Instant first;
    private List<String> handedOver;

    /**
     * @param program that is told of the work
     * @param escalated so many comments go five steps each
     * @param turns so often does duty pass on
     */
    DutyWork(Surroundings around, Program program, int escalated, int turns) {
        this.around = around;
        this.program = program;
        this.escalated = escalated;
        this.turns = turns;
    }

    /** So that what takes minutes in an office takes seconds here. */
    static Map<String, String> inAHurry(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("MAJAKKA_WORK_TICK", "1s");
        all.put("MAJAKKA_COVERAGE_TICK", "1s");
        return all;
    }

    /** @param ahead when the first turn is */
    void make(Duration ahead) {
        writeDownWhatHappens();
        escalating();
        handedOver(ahead);
    }

    /** With the database's own time. */
    private void writeDownWhatHappens() {
        run("CREATE TABLE happened (what text, subject text, at timestamptz DEFAULT clock_timestamp())");
        run("""
                CREATE FUNCTION happens() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                  INSERT INTO happened (what, subject) VALUES (NEW.what, NEW.subject_id); RETURN NEW; END $$""");
        run("CREATE TRIGGER steps AFTER INSERT ON notice FOR EACH ROW WHEN (NEW.what = 'work-escalated') "
                + "EXECUTE FUNCTION happens()");
        run("CREATE TRIGGER turns AFTER INSERT ON audit FOR EACH ROW WHEN (NEW.what = 'comment-handed-over') "
                + "EXECUTE FUNCTION happens()");
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
        deliver(channel, escalated);
        Patience.untilTrue(LONGEST, "steps", () -> stepsWaiting() == escalated * STEPS);
    }

    /** A desk where two take turns every few seconds, from soon on, with what the first of them holds. */
    private void handedOver(Duration ahead) {
        var channel = channel("Kauppa");
        var desk = desk(Map.of("channels", List.of(channel), "assignsWork", false));
        var who = List.of(id("aino"), id("jonas"));
        first = Instant.now().plus(ahead).truncatedTo(ChronoUnit.SECONDS);
        comeIn(desk, who.get(0), first.minusSeconds(3600), first);
        for (int i = 0; i < turns; i++) {
            var from = first.plus(TURN.multipliedBy(i));
            comeIn(desk, who.get((i + 1) % 2), from, i == turns - 1 ? from.plusSeconds(36_000) : from.plus(TURN));
        }
        deliver(channel, HELD);
        handedOver = owner().all("/comments?channel=" + channel).stream()
                .map(c -> c.get("id").asText())
                .toList();
        for (var comment : handedOver)
            Caller.read(owner().insist(
                            "PUT", "/comments/" + comment + "/assignment", null, Map.of("memberId", who.get(0))));
    }

    private void comeIn(String desk, String member, Instant from, Instant until) {
        var body = Map.of("deskId", desk, "memberId", member, "from", from.toString(), "until", until.toString());
        Caller.read(owner().call("POST", "/overrides", null, body));
    }

    /** Each step at a moment of its own. */
    void isDueWithin(Duration time) {
        run("UPDATE escalation SET fire_at = now() + random() * interval '" + time.toSeconds() + " s'");
        run("CREATE TABLE planned AS SELECT 'work-escalated' AS what, comment_id::text AS subject, fire_at AS at "
                + "FROM escalation");
        for (int i = 0; i < turns; i++)
            for (var comment : handedOver)
                run("INSERT INTO planned VALUES ('comment-handed-over', '%s', '%s')"
                        .formatted(comment, first.plus(TURN.multipliedBy(i))));
    }

    void awaitEnd() {
        Patience.untilTrue(LONGEST, "all steps", () -> stepsWaiting() == 0);
        Patience.untilTrue(LONGEST, "all turns", () -> turnsTaken() >= turns * HELD);
        Patience.sleep(1500); // what would happen twice has the time for it
    }

    void checkOnceAndNotEarly(String told) {
        assertEquals(escalated * STEPS + turns * HELD, count("FROM happened"), told);
        assertEquals(List.of(), notAsPlanned(), told);
        assertEquals(0, count("FROM (" + DELAYS + ") d WHERE late < 0"), "early: " + told);
    }

    /** The longest time from the moment that something was due to the moment that it was done. */
    Duration latest() {
        var millis = "SELECT (1000 * max(late))::int FROM (" + DELAYS + ") d";
        return Duration.ofMillis(Rows.count(around.database(), millis));
    }

    int stepsWaiting() {
        return count("FROM escalation WHERE fire_at IS NOT NULL");
    }

    int stepsTaken() {
        return count("FROM notice WHERE what = 'work-escalated'");
    }

    private int turnsTaken() {
        return count("FROM audit WHERE what = 'comment-handed-over'");
    }

    private int count(String of) {
        return Rows.count(around.database(), "SELECT count(*) " + of);
    }

    private void run(String statement) {
        Rows.run(around.database(), statement);
    }

    /** Comments of which a step or a turn was taken twice, or never. */
    private List<String> notAsPlanned() {
        var query = """
                SELECT what, subject, coalesce(p.n, 0) AS planned, coalesce(h.n, 0) AS happened
                FROM (SELECT what, subject, count(*) AS n FROM planned GROUP BY 1, 2) p
                FULL JOIN (SELECT what, subject, count(*) AS n FROM happened GROUP BY 1, 2) h USING (what, subject)
                WHERE p.n IS DISTINCT FROM h.n""";
        return Rows.list(
                around.database(),
                query,
                row -> row.getString(1) + " of " + row.getString(2) + ": " + row.getInt(4) + " of " + row.getInt(3));
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
        return new Caller(around.login, program, who).get("/me").get("id").asText();
    }

    private Caller owner() {
        return new Caller(around.login, program, "risto");
    }

    @Override
    public String toString() {
        return "%d steps, %d turns of %d comments".formatted(escalated * STEPS, turns, HELD);
    }
}
