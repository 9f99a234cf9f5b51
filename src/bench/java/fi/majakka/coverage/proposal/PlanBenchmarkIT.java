package fi.majakka.coverage.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.production.Figures;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How soon a summer of 20 people, 9 weeks and 3 desks is planned without a gap, with four weeks of holiday for each: all three
 * kinds within 30 s, two at a time, as the program does it. Every rule is looked after by the oracle.
 */
@Tag("bench")
class PlanBenchmarkIT {
    private static final Duration EACH = Duration.ofSeconds(15);

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    @Test
    void measure() throws Exception {
        var request = Summer.large().request();
        var problem = new PlanProblem(request);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var searches = new ArrayList<Future<?>>();
            for (var kind : Kind.values()) searches.add(threads.submit(() -> search(request, problem, kind)));
            for (var search : searches) search.get();
        } finally {
            threads.shutdownNow();
        }
        lines.sort(null);
        lines.forEach(System.out::println);
        Figures.write("plan figures", lines);
    }

    private void search(PlanRequest request, PlanProblem problem, Kind kind) {
        long begin = System.nanoTime();
        long cpu = cpu();
        var feasible = new AtomicLong();
        var worked = new AtomicLong();
        var search = Search.lasting(EACH, problem.roster(kind), better -> {
            if (better.score.hardScore() == 0 && better.empty().isEmpty()
                    && feasible.compareAndSet(0, System.nanoTime() - begin)) worked.set(cpu() - cpu);
        });
        var roster = search.run();
        long whole = System.nanoTime() - begin;
        var plan = Outcome.of(problem, roster, kind, search.analysis(roster));
        assertTrue(plan.feasible(), plan.sentence());
        assertEquals(List.of(), Oracle.faults(request, roster));
        lines.add("| %s: %d people, %d shifts | no gap after %.1f s, %.1f s of them at work | done after %.1f s | %s |"
                .formatted(
                        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        roster.workers.size(),
                        plan.shifts().size(),
                        feasible.get() / 1e9,
                        worked.get() / 1e9,
                        whole / 1e9,
                        plan.sentence()));
    }

    /** Of this thread: what else the machine does is not counted. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
