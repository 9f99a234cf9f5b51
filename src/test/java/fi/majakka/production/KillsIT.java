package fi.majakka.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.wordpress.Mishap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The program is killed in the midst of its main job, while the network fails as networks do. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KillsIT {
    private static final int REPLIES = 1000;
    private static final int KILLS = 5;
    private static final double FAULTED = 0.3;
    /** Far more than the lease: what is still moving then was forgotten. */
    private static final Duration LONGEST = Duration.ofSeconds(150);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random chance = new Random(seed);
    private final Map<String, Integer> befallen = new TreeMap<>();

    @Test
    void whatever_befalls_the_network_and_the_program_each_reply_stands_there_once() {
        try (var around = new Surroundings();
                var blog = new Blog();
                var program = new Program("kills", Blog.inAHurry(around.environment()), Blog.STARTS_FAST)) {
            program.start();
            var risto = new Caller(around.login, program, "risto");
            var team = Stream.of("aino", "anski", "jonas", "katariina", "elias", "mervi")
                    .map(who -> new Caller(around.login, program, who))
                    .toList();
            blog.connect(risto);
            var comments = blog.commentsOf(REPLIES, "Onko avoinna", risto);
            blog.site.befalls(this::mishap);
            var interrupted = new ArrayList<Integer>();
            try (var answering = new Answering(team, 8)) {
                answering.answer(comments, "Kyllä on!");
                for (int kill = 0; kill < KILLS; kill++) interrupted.add(kill(kill, program, blog, around));
                var asked = answering.finished();
                checkOnce(asked, blog, risto, interrupted);
                retryByHand(asked, blog, risto);
            }
        }
    }

    private synchronized Mishap mishap() {
        if (chance.nextDouble() >= FAULTED) return null;
        var all = Mishap.Usual.values();
        var mishap = all[chance.nextInt(all.length)];
        befallen.merge(mishap.name(), 1, Integer::sum);
        return mishap;
    }

    /** @return how many replies were being sent at that moment */
    private int kill(int kill, Program program, Blog blog, Surroundings around) {
        int slice = REPLIES * 7 / 10 / KILLS;
        int moment = kill * slice + chance.nextInt(slice);
        Patience.untilTrue(LONGEST, moment + " posted", () -> standing(blog) >= moment);
        Patience.sleep(chance.nextInt(500));
        program.kill();
        int sending = Rows.count(around.database(), "SELECT count(*) FROM reply WHERE state = 'SENDING'");
        program.start();
        return sending;
    }

    private static int standing(Blog blog) {
        return blog.site.posted().size();
    }

    private void checkOnce(Map<String, Answering.Reply> asked, Blog blog, Caller risto, List<Integer> interrupted) {
        var states = Patience.until(LONGEST, "an end of all replies", () -> ended(blog, risto));
        var ledger = blog.site.posted();
        System.out.printf(
                "T5: %d replies, %s, befallen %s, being sent at the kills %s, seed %d%n",
                asked.size(), counted(states), befallen, interrupted, seed);
        assertEquals(asked.keySet(), states.keySet(), "replies were lost or invented, seed " + seed);
        for (var text : asked.keySet()) {
            int times = ledger.getOrDefault(text, 0);
            assertEquals(
                    states.get(text).equals("sent") ? 1 : 0,
                    times,
                    text + " is " + states.get(text) + ", seed " + seed);
        }
        assertTrue(interrupted.stream().anyMatch(n -> n > 0), "no kill met a reply that was being sent, seed " + seed);
    }

    /** What failed, and what a person found missing on the network, is sent by hand: then it really leaves, once. */
    private void retryByHand(Map<String, Answering.Reply> asked, Blog blog, Caller risto) {
        blog.site.befalls(() -> null);
        var unknown = blog.replies(risto, "unknown");
        var failed = blog.replies(risto, "failed");
        for (var reply : unknown) put(risto, reply, "verdict", Map.of("posted", false));
        for (var reply : failed)
            assertFalse(reply.at("/failure/detail").asText().isEmpty(), reply.toString());
        Stream.concat(unknown.stream(), failed.stream()).forEach(reply -> put(risto, reply, "submission", Map.of()));
        Patience.untilTrue(
                LONGEST,
                "all sent",
                () -> blog.replies(risto, "queued,sending,failed,unknown").isEmpty());
        System.out.printf(
                "T8: %d failed and %d unknown replies sent by hand, seed %d%n", failed.size(), unknown.size(), seed);
        var once = asked.keySet().stream().collect(Collectors.toMap(text -> text, text -> 1));
        assertEquals(once, blog.site.posted(), "seed " + seed);
        assertEquals(REPLIES, blog.comments(risto).size(), "own words became comments of the queue, seed " + seed);
    }

    private static void put(Caller by, JsonNode reply, String what, Object body) {
        Caller.read(by.insist("PUT", "/replies/" + reply.get("id").asText() + "/" + what, null, body));
    }

    /** The states of all, or null while one may still change by itself. */
    private static Map<String, String> ended(Blog blog, Caller reader) {
        var states = blog.states(reader);
        var ledger = blog.site.posted();
        boolean moving = states.entrySet().stream().anyMatch(e -> switch (e.getValue()) {
            case "queued", "sending" -> true;
            case "unknown" -> ledger.containsKey(e.getKey()); // it is there, and will be found
            default -> false;
        });
        return moving ? null : states;
    }

    private static Map<String, Long> counted(Map<String, String> states) {
        return states.values().stream().collect(Collectors.groupingBy(s -> s, TreeMap::new, Collectors.counting()));
    }
}
