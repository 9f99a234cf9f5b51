package fi.majakka.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkersTest {
    private final Workers workers = new Workers("test", 3);
    private final List<Integer> asked = new ArrayList<>();

    @AfterEach
    void end() {
        workers.close();
    }

    @Test
    void no_more_is_claimed_than_can_begin_at_once() throws InterruptedException {
        var begun = new CountDownLatch(2);
        var end = new CountDownLatch(1);
        claim(List.of("a", "b"), item -> {
            begun.countDown();
            await(end);
        });
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        claim(List.of(), item -> {});
        assertEquals(List.of(3, 1), asked);
        end.countDown();
    }

    @Test
    void nothing_is_claimed_while_all_are_busy() {
        var end = new CountDownLatch(1);
        claim(List.of("a", "b", "c"), item -> await(end));
        claim(List.of("d"), item -> {});
        assertEquals(List.of(3), asked);
        end.countDown();
    }

    @Test
    void the_end_waits_for_a_claim_that_is_being_made_and_then_nothing_is_claimed() throws InterruptedException {
        var claiming = new CountDownLatch(1);
        var claimed = new CountDownLatch(1);
        IntFunction<List<String>> slow = free -> {
            claiming.countDown();
            await(claimed);
            return List.of();
        };
        new Thread(() -> workers.fill(slow, item -> {})).start();
        assertTrue(claiming.await(10, TimeUnit.SECONDS));
        var end = new Thread(workers::close);
        end.start();
        end.join(200);
        assertTrue(end.isAlive(), "the claim needs the database");
        claimed.countDown();
        end.join(10_000);
        assertFalse(end.isAlive());
        claim(List.of("late"), item -> {});
        assertEquals(List.of(), asked);
    }

    @Test
    void a_claim_that_fails_takes_no_thread_away() {
        IntFunction<List<String>> fails = free -> {
            throw new IllegalStateException("the database is away");
        };
        assertThrows(IllegalStateException.class, () -> workers.fill(fails, item -> {}));
        claim(List.of(), item -> {});
        assertEquals(List.of(3), asked);
    }

    @Test
    void whoever_is_done_is_free_again() throws InterruptedException {
        claim(List.of("a", "b", "c"), item -> {});
        for (int i = 0; i < 1000 && (asked.size() < 2 || asked.get(asked.size() - 1) < 3); i++) {
            Thread.sleep(10);
            claim(List.of(), item -> {});
        }
        assertEquals(3, asked.get(asked.size() - 1));
    }

    private void claim(List<String> due, Consumer<String> work) {
        workers.fill(
                free -> {
                    asked.add(free);
                    return due;
                },
                work);
    }

    private static void await(CountDownLatch end) {
        try {
            end.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
