package fi.majakka.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** T17: of two instances one has a clock that is ten minutes fast, then slow, and then is set back by an hour. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrongClockIT {
    private static final int REPLIES = 30;
    private static final Duration UNDO = Duration.ofSeconds(3);
    /** From the end of a shift to the next holder: what the product promises. */
    private static final Duration PROMISED = Duration.ofSeconds(10);

    private final WrongClock clock = new WrongClock("wrong-clock");
    private Surroundings around;
    private Program right;
    private Program wrong;

    @BeforeEach
    void open() {
        around = new Surroundings();
        right = new Program("clock-right", inAHurry(around.environment()), Blog.STARTS_FAST);
        right.start();
        clock.isOff(Duration.ofMinutes(10));
        wrong = new Program(
                "clock-wrong",
                inAHurry(around.anotherInstance()),
                Blog.STARTS_FAST[0],
                Blog.STARTS_FAST[1],
                clock.agent());
        wrong.start();
    }

    private static Map<String, String> inAHurry(Map<String, String> environment) {
        var all = DutyWork.inAHurry(Blog.inAHurry(environment));
        all.put("MAJAKKA_REPLY_UNDO", UNDO.toSeconds() + "s");
        return all;
    }

    @AfterEach
    void close() {
        if (wrong != null) wrong.close();
        right.close();
        around.close();
    }

    @Test
    void what_is_due_happens_once_and_in_time_by_the_clock_of_the_database() {
        var work = new DutyWork(around, right, 200, 12);
        work.make(Duration.ofSeconds(25));
        work.isDueWithin(Duration.ofSeconds(45));
        try (var blog = new Blog(new Caller(around.login, right, "risto"));
                var answering = new Answering(List.of(new Caller(around.login, wrong, "anski")), 2)) {
            answering.answer(blog.commentsOf(REPLIES, "Onko avoinna"), "Kyllä on!");
            answering.finished();
            clock.isOff(Duration.ofMinutes(-10));
            Patience.sleep(8000);
            right.stop(); // from here on there is only the one whose clock is wrong
            clock.isOff(Duration.ofMinutes(-70));
            work.awaitEnd();
            System.out.printf(
                    "T17: %s, at most %d ms late%n", work, work.latest().toMillis());
            work.checkOnceAndNotEarly("with a wrong clock");
            assertTrue(work.latest().compareTo(PROMISED) < 0, work.latest() + " late");
            assertEquals(REPLIES, blog.site.posted().size());
            assertEquals(Set.of(1), Set.copyOf(blog.site.posted().values()));
        }
        assertTrue(wrong.log().contains("went back"), "the clock went back and nobody noticed");
    }
}
