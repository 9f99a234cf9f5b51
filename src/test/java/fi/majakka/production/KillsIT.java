package fi.majakka.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.wordpress.Mishap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The program is killed in the midst of its main job, while the network fails as networks do. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KillsIT {
    private static final int REPLIES = 1000;
    private static final int KILLS = 5;
    private static final int UNANSWERED = 8;
    private static final double FAULTED = 0.3;
    /** Far more than the lease: what is still moving then was forgotten. */
    private static final Duration LONGEST = Duration.ofSeconds(150);

    private static Surroundings around;
    private static Program program;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random chance = new Random(seed);
    private final Map<String, Integer> befallen = new TreeMap<>();

    @BeforeAll
    static void open() {
        around = new Surroundings();
        Rows.run(around.database(), "ALTER DATABASE postgres SET synchronous_commit = on");
        program = new Program("kills", Blog.inAHurry(around.environment()), Blog.STARTS_FAST);
        program.start();
    }

    @AfterAll
    static void close() {
        program.close();
        around.close();
    }

    @Test
    void whatever_befalls_the_network_and_the_program_each_reply_stands_there_once() {
        try (var blog = new Blog(risto());
                var answering = new Answering(team(), 8)) {
            var comments = blog.commentsOf(REPLIES, "Onko avoinna");
            blog.site.befalls(this::mishap);
            answering.answer(comments, "Kyllä on!");
            var interrupted = new ArrayList<Integer>();
            for (int kill = 0; kill < KILLS; kill++) interrupted.add(kill(kill, blog));
            var asked = answering.finished();
            checkOnce(asked, blog, interrupted);
            retryByHand(asked, blog);
        }
    }

    /** The commits wait for a standby that there is not: each is kept, and its answer does not leave. */
    @Test
    void a_reply_that_was_stored_and_not_answered_is_the_same_when_it_is_asked_for_again() {
        try (var blog = new Blog(risto());
                var answering = new Answering(team(), UNANSWERED)) {
            var comments = blog.commentsOf(UNANSWERED, "Onko gluteenitonta");
            team().forEach(member -> member.get("/me")); // whoever logs in now has a commit of his own before
            standby("nobody");
            answering.answer(comments, "On toki!");
            Patience.untilTrue(LONGEST, "commits that are not answered", () -> heldCommits() == UNANSWERED);
            assertEquals(UNANSWERED, answering.unanswered());
            program.kill();
            standby("");
            Patience.untilTrue(LONGEST, "what was committed", () -> heldCommits() == 0);
            var stored = stored(blog);
            program.start();
            answering.finished().forEach((text, reply) -> assertEquals(stored.get(text), reply.id(), text));
            answering.finished().values().forEach(KillsIT::checkReplayed);
            Patience.untilTrue(LONGEST, "all sent", () -> blog.replies("sent").size() == UNANSWERED);
            assertEquals(UNANSWERED, blog.replies("").size());
            assertEquals(stored.keySet(), blog.site.posted().keySet());
            assertEquals(Set.of(1), Set.copyOf(blog.site.posted().values()));
        }
    }

    private static void standby(String names) {
        Rows.run(around.database(), "ALTER SYSTEM SET synchronous_standby_names = '" + names + "'");
        Rows.run(around.database(), "SELECT pg_reload_conf()");
    }

    private static int heldCommits() {
        return Rows.count(around.database(), """
                SELECT count(DISTINCT pid) FROM pg_locks l JOIN pg_stat_activity USING (pid) WHERE wait_event = 'SyncRep'
                  AND l.relation = 'idempotency_key'::regclass AND l.mode = 'RowExclusiveLock'""");
    }

    private static Map<String, String> stored(Blog blog) {
        var ids = new HashMap<String, String>();
        var query = "SELECT id, text FROM reply WHERE channel_id = '" + blog.channel() + "'";
        Rows.list(around.database(), query, row -> ids.put(row.getString("text"), row.getString("id")));
        return ids;
    }

    private static void checkReplayed(Answering.Reply reply) {
        var again = reply.send();
        assertEquals("true", again.headers().firstValue("Idempotency-Replayed").orElse("false"));
        assertEquals(reply.id(), Answering.idOf(again));
        assertEquals(reply.id(), risto().get("/replies/" + reply.id()).get("id").asText());
    }

    private static Caller risto() {
        return new Caller(around.login, program, "risto");
    }

    private static List<Caller> team() {
        return Stream.of("aino", "anski", "jonas", "katariina")
                .map(who -> new Caller(around.login, program, who))
                .toList();
    }

    private synchronized Mishap mishap() {
        if (chance.nextDouble() >= FAULTED) return null;
        var all = Mishap.Usual.values();
        var mishap = all[chance.nextInt(all.length)];
        befallen.merge(mishap.name(), 1, Integer::sum);
        return mishap;
    }

    /** @return how many replies were being sent at that moment */
    private int kill(int kill, Blog blog) {
        int slice = REPLIES * 7 / 10 / KILLS;
        int moment = kill * slice + chance.nextInt(slice);
        Patience.untilTrue(LONGEST, moment + " posted", () -> blog.site.posted().size() >= moment);
        Patience.sleep(chance.nextInt(500));
        program.kill();
        int sending = Rows.count(around.database(), "SELECT count(*) FROM reply WHERE state = 'SENDING'");
        program.start();
        return sending;
    }

    private void checkOnce(Map<String, Answering.Reply> asked, Blog blog, List<Integer> interrupted) {
        var states = Patience.until(LONGEST, "an end of all replies", () -> {
            assertEquals(0, forgotten(), "replies are being sent for ever, seed " + seed);
            return blog.ended();
        });
        var ledger = blog.site.posted();
        System.out.printf(
                "T5: %d replies, %s, befallen %s, being sent at the kills %s, seed %d%n",
                asked.size(), counted(states), befallen, interrupted, seed);
        assertEquals(asked.keySet(), states.keySet(), "replies were lost or invented, seed " + seed);
        for (var text : asked.keySet()) {
            var state = states.get(text);
            int times = ledger.getOrDefault(text, 0);
            assertEquals(state.equals("sent") ? 1 : 0, times, text + " is " + state + ", seed " + seed);
        }
        assertTrue(interrupted.stream().anyMatch(n -> n > 0), "no kill met a reply that was being sent, seed " + seed);
    }

    /** Those that nobody rescued a minute after their lease. */
    private static int forgotten() {
        var query = "SELECT count(*) FROM reply WHERE state = 'SENDING' AND lease_until < now() - interval '60 s'";
        return Rows.count(around.database(), query);
    }

    /** What failed, and what a person found missing on the network, is sent by hand: then it really leaves, once. */
    private void retryByHand(Map<String, Answering.Reply> asked, Blog blog) {
        blog.site.befalls(() -> null);
        var unknown = blog.replies("unknown");
        var failed = blog.replies("failed");
        for (var reply : unknown) put(reply, "verdict", Map.of("posted", false));
        failed.forEach(r -> assertFalse(r.at("/failure/detail").asText().isEmpty(), r.toString()));
        Stream.concat(unknown.stream(), failed.stream()).forEach(reply -> put(reply, "submission", Map.of()));
        var open = "queued,sending,failed,unknown";
        Patience.untilTrue(LONGEST, "all sent", () -> blog.replies(open).isEmpty());
        System.out.printf(
                "T8: %d failed and %d unknown replies sent by hand, seed %d%n", failed.size(), unknown.size(), seed);
        var once = asked.keySet().stream().collect(Collectors.toMap(text -> text, text -> 1));
        assertEquals(once, blog.site.posted(), "seed " + seed);
        assertEquals(REPLIES, blog.comments().size(), "own words became comments of the queue, seed " + seed);
    }

    private static void put(JsonNode reply, String what, Object body) {
        Caller.read(risto().insist("PUT", "/replies/" + reply.get("id").asText() + "/" + what, null, body));
    }

    private static Map<String, Long> counted(Map<String, String> states) {
        return states.values().stream().collect(Collectors.groupingBy(s -> s, TreeMap::new, Collectors.counting()));
    }
}
