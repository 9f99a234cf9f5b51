package fi.majakka.production;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** A closed loop: so many workers, each begins its next call when the last one ended. */
final class Load {
    private static final Duration WARM_UP = Duration.ofSeconds(5);

    private Load() {}

    /** One call; throws when its answer is not what it should be. */
    interface Call {
        void run() throws Exception;
    }

    /** @param perSecond calls a second over all workers; the rest in milliseconds */
    record Result(double perSecond, double p50, double p99, int calls) {}

    static Result run(int workers, Duration time, IntFunction<Call> worker) throws Exception {
        var pool = Executors.newFixedThreadPool(workers);
        try {
            var tasks = new ArrayList<Callable<long[]>>();
            for (int i = 0; i < workers; i++) {
                var call = worker.apply(i);
                tasks.add(() -> loop(call, time));
            }
            var all = new ArrayList<long[]>();
            for (var done : pool.invokeAll(tasks)) all.add(done.get());
            return summary(all, time);
        } finally {
            pool.shutdownNow();
        }
    }

    private static long[] loop(Call call, Duration time) throws Exception {
        long warm = System.nanoTime() + WARM_UP.toNanos();
        while (System.nanoTime() < warm) call.run();
        long end = System.nanoTime() + time.toNanos();
        var took = new long[1024];
        int n = 0;
        for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
            call.run();
            if (n == took.length) took = Arrays.copyOf(took, n * 2);
            took[n++] = System.nanoTime() - begin;
        }
        return Arrays.copyOf(took, n);
    }

    private static Result summary(List<long[]> all, Duration time) {
        var took = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Result(took.length / (time.toMillis() / 1000.0), at(took, 0.5), at(took, 0.99), took.length);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }
}
