package fi.majakka.coverage.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What everybody would do if all did alike: the hours of each desk are divided among those who may work there, by how much of
 * the time they are there, so that who may work at several desks does not do more for it.
 */
final class Shares {
    private static final int ROUNDS = 60;

    /** Whoever only helps out has a small share, not none. */
    private static final int LEAST = 10;

    private final List<Worker> workers;
    private final Map<UUID, Double> needed = new HashMap<>();
    private final Map<UUID, Map<Worker, Double>> parts = new HashMap<>();
    private final Map<Worker, Double> presence = new HashMap<>();

    private Shares(List<Worker> workers) {
        this.workers = workers;
    }

    static void give(List<Worker> workers, List<Seat> seats) {
        var shares = new Shares(workers);
        for (var seat : seats) if (seat.isNeeded() || seat.able.alone().isEmpty()) shares.count(seat);
        shares.divide();
    }

    private void count(Seat seat) {
        var desk = seat.desk();
        double minutes = seat.slot.minutes();
        needed.merge(desk, minutes, Double::sum);
        var part = parts.computeIfAbsent(desk, d -> new HashMap<>());
        for (var worker : seat.candidates) part.merge(worker, minutes, Double::sum);
    }

    private void divide() {
        parts.forEach((desk, part) ->
                part.forEach((worker, minutes) -> presence.merge(worker, minutes / needed.get(desk), Math::max)));
        double all = needed.values().stream().mapToDouble(d -> d).sum();
        double present = presence.values().stream().mapToDouble(d -> d).sum();
        for (int i = 0; i < ROUNDS; i++) {
            toNeed();
            for (var worker : workers) {
                double aim = presence.getOrDefault(worker, 0.0) * all / Math.max(present, 1e-9);
                double has = total(worker);
                if (has > 0) parts.values().forEach(p -> p.computeIfPresent(worker, (w, m) -> m * aim / has));
            }
        }
        toNeed();
        long mean = Math.round(all / Math.max(1, workers.size()));
        for (var worker : workers) worker.share(Math.max(Math.round(total(worker)), mean / LEAST), mean);
    }

    /** What each desk's people do together is what it needs. */
    private void toNeed() {
        parts.forEach((desk, part) -> {
            double sum = part.values().stream().mapToDouble(d -> d).sum();
            if (sum > 0) part.replaceAll((w, m) -> m * needed.get(desk) / sum);
        });
    }

    private double total(Worker worker) {
        return parts.values().stream()
                .mapToDouble(p -> p.getOrDefault(worker, 0.0))
                .sum();
    }
}
