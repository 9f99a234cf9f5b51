package fi.majakka.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.network.wordpress.FakeWrite;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Two instances beside each other on one database. One of them sleeps longer than its leases and wakes up as if nothing was. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoInstancesIT {
    private static final int REPLIES = 200;
    private static final int LATECOMERS = 100;
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final Duration BEYOND_ITS_LEASE = Duration.ofSeconds(8);

    private static Surroundings around;
    private static Program sleeper;
    private static Program other;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random chance = new Random(seed);

    @BeforeAll
    static void open() {
        around = new Surroundings();
        sleeper = new Program("sleeper", leases(around.environment()), Blog.STARTS_FAST);
        other = new Program("other", leases(around.anotherInstance()), Blog.STARTS_FAST);
        var beside = CompletableFuture.runAsync(sleeper::start);
        other.start();
        beside.join();
    }

    /** Short leases, and patience with the network, so that calls outlive their leases. */
    private static Map<String, String> leases(Map<String, String> environment) {
        var all = new HashMap<>(Blog.inAHurry(environment));
        all.put("MAJAKKA_REPLY_LEASE", "6s");
        all.put("MAJAKKA_FETCH_LEASE", "6s");
        all.put("NETWORK_WORDPRESS_TIMEOUT", "PT60S");
        return all;
    }

    @AfterAll
    static void close() {
        sleeper.close();
        other.close();
        around.close();
    }

    @Test
    void what_a_sleeper_leaves_is_taken_over_and_what_it_does_late_counts_for_nothing() {
        try (var blog = new Blog(at(other, "risto"));
                var answering = new Answering(List.of(at(sleeper, "aino"), at(other, "anski")), 8)) {
            var comments = blog.commentsOf(REPLIES, "Onko avoinna");
            blog.site.befalls(() -> {
                var slow = pause(500);
                return w -> w.after(slow).answer();
            });
            answering.answer(comments, "Kyllä on!");
            int moment = 10 + chance.nextInt(REPLIES / 2);
            Patience.untilTrue(
                    LONGEST, moment + " posted", () -> blog.site.posted().size() >= moment);
            sleeper.freeze();
            int sending = Rows.count(around.database(), "SELECT count(*) FROM reply WHERE state = 'SENDING'");
            Patience.sleep(BEYOND_ITS_LEASE.toMillis());
            blog.commentsOf(LATECOMERS, "Entä huomenna");
            sleeper.goOn();
            var asked = answering.finished();
            var states = Patience.until(LONGEST, "an end of all replies", blog::ended);
            System.out.printf(
                    "T16: %d replies, %d sent, %d being sent when one of two fell asleep, seed %d%n",
                    states.size(),
                    states.values().stream().filter("sent"::equals).count(),
                    sending,
                    seed);
            assertEquals(asked.keySet(), states.keySet(), "seed " + seed);
            var ledger = blog.site.posted();
            states.forEach((text, state) ->
                    assertEquals(state.equals("sent") ? 1 : 0, ledger.getOrDefault(text, 0), text + " is " + state));
            checkArrivals(blog);
        }
    }

    /** Both read the channel: each comment is there once and was told once. */
    private void checkArrivals(Blog blog) {
        var texts = blog.comments().stream().map(c -> c.get("text").asText()).toList();
        assertEquals(REPLIES + LATECOMERS, texts.size(), "seed " + seed);
        assertEquals(REPLIES + LATECOMERS, Set.copyOf(texts).size(), "seed " + seed);
        var told =
                "SELECT count(*) FROM event WHERE type = 'comment-arrived' AND channel_id = '" + blog.channel() + "'";
        assertEquals(REPLIES + LATECOMERS, Rows.count(around.database(), told), "seed " + seed);
    }

    /** The network refuses the sleeper; meanwhile a person has sent the reply again and another instance posts it. */
    @Test
    void the_late_end_of_one_attempt_is_not_taken_for_the_end_of_the_next() {
        var first = new Held();
        var second = new Held();
        try (var blog = new Blog(at(other, "risto"));
                var answering = new Answering(List.of(at(sleeper, "aino")), 1)) {
            var comments = blog.commentsOf(1, "Saako tilata");
            blog.site.befalls(() -> first.met() ? second::answer : first::refuse);
            other.freeze();
            answering.answer(comments, "Saa toki!");
            first.await();
            sleeper.freeze();
            other.goOn();
            first.release();
            var reply = Patience.until(
                    LONGEST,
                    "unknown",
                    () -> blog.replies("unknown").stream().findFirst().orElse(null));
            var id = reply.get("id").asText();
            var tooLate = "Reply " + id + ": a lost claim came back too late";
            var path = "/replies/" + id;
            Caller.read(at(other, "anski").insist("PUT", path + "/verdict", null, Map.of("posted", false)));
            Caller.read(at(other, "anski").insist("PUT", path + "/submission", null, Map.of()));
            second.await();
            sleeper.goOn();
            Patience.untilTrue(
                    LONGEST,
                    "the sleeper's end",
                    () -> sleeper.log().contains(tooLate)
                            || !blog.replies("failed").isEmpty());
            second.release();
            Patience.untilTrue(LONGEST, "posted", () -> blog.site.posted().size() == 1);
            var states = Patience.until(LONGEST, "an end", blog::ended);
            assertEquals(Set.of("sent"), states.values().stream().collect(Collectors.toSet()));
            assertEquals(Set.of(1), Set.copyOf(blog.site.posted().values()));
            assertTrue(sleeper.log().contains(tooLate), "the sleeper was told that it is too late");
        } finally {
            first.release();
            second.release();
            other.goOn();
            sleeper.goOn();
        }
    }

    private static Caller at(Program program, String who) {
        return new Caller(around.login, program, who);
    }

    private synchronized Duration pause(int mostMillis) {
        return Duration.ofMillis(chance.nextInt(mostMillis));
    }

    /** A write that the network keeps waiting until the test lets it go. */
    private static final class Held {
        private final CountDownLatch met = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        boolean met() {
            return met.getCount() == 0;
        }

        void await() {
            Patience.untilTrue(LONGEST, "a write", this::met);
        }

        void release() {
            released.countDown();
        }

        void refuse(FakeWrite write) throws IOException {
            hold();
            write.refuse(403, "rest_comment_closed");
        }

        void answer(FakeWrite write) throws IOException {
            hold();
            write.answer();
        }

        private void hold() throws IOException {
            met.countDown();
            try {
                if (!released.await(LONGEST.toSeconds(), TimeUnit.SECONDS)) throw new IOException("held too long");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }
}
