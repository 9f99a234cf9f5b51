package fi.majakka.production;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** T16 in short form: two instances do what is due of duty, and are killed, ended and put to sleep in the midst of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DutyJobsIT {
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random chance = new Random(seed);
    private final List<Program> running = new ArrayList<>();
    private Surroundings around;

    @BeforeEach
    void open() {
        around = new Surroundings();
    }

    @AfterEach
    void close() {
        running.forEach(Program::close);
        around.close();
    }

    @Test
    void whatever_befalls_two_instances_each_step_and_each_turn_happens_once() {
        var plain = program("duty-plain", around.environment());
        plain.start();
        var work = new DutyWork(around, plain, 400, 12);
        work.make(Duration.ofSeconds(40));
        plain.stop();
        var one = program("duty-one", around.anotherInstance());
        var other = program("duty-other", around.anotherInstance());
        one.start();
        other.start();
        assertEquals(0, work.stepsTaken(), "nothing is due yet");
        work.isDueWithin(Duration.ofSeconds(30));
        for (int i = 0; i < 4; i++) {
            Patience.sleep(2000 + chance.nextInt(3000));
            befall(i, chance.nextBoolean() ? one : other);
        }
        work.awaitEnd();
        System.out.printf(
                "T16 of duty: %s, at most %d ms late, seed %d%n",
                work, work.latest().toMillis(), seed);
        work.checkOnceAndNotEarly("seed " + seed);
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

    private Program program(String name, Map<String, String> environment) {
        var program = new Program(name, DutyWork.inAHurry(environment), Blog.STARTS_FAST);
        running.add(program);
        return program;
    }
}
