package fi.majakka.coverage.proposal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a plan asks of one worker.
 *
 * @param evenings shifts that end after 18 or begin before 6
 * @param weekends and {@code holidays}: days
 * @param pieces times of work with free days between them, and changes of the desk within a day
 * @param broken how much of each rule of work, see {@link Diary}
 */
record Burden(
        Worker worker, long minutes, int evenings, int weekends, int holidays, int pieces, Map<Rule, Long> broken) {
    private static final int EVENING = 300;
    private static final int WEEKEND = 400;
    private static final int HOLIDAY = 600;
    private static final int PERSON = 1000;
    private static final int SIX = 6;

    static Burden of(List<Seat> seats) {
        var slots = new ArrayList<Slot>(seats.size());
        for (var seat : seats) slots.add(seat.slot);
        return of(seats.get(0).worker, slots);
    }

    static Burden of(Worker worker, List<Slot> slots) {
        var count = new Count();
        Diary.read(worker, slots, count);
        var ordered = new ArrayList<>(slots);
        ordered.sort(Diary.IN_ORDER);
        for (var slot : ordered) count.add(slot);
        return new Burden(
                worker, count.minutes, count.evenings, count.weekends, count.holidays, count.pieces, count.broken);
    }

    /** Goes through the shifts in order. */
    private static final class Count implements Diary.Reader {
        private long minutes;
        private int evenings, weekends, holidays, pieces;
        private Slot last;
        private Map<Rule, Long> broken = Map.of();

        private void add(Slot slot) {
            boolean newDay = last == null || last.day() != slot.day();
            minutes += slot.minutes();
            if (slot.evening()) evenings++;
            if (newDay && slot.weekend()) weekends++;
            if (newDay && slot.holiday()) holidays++;
            if (newDay
                    ? last == null || last.day() + 1 < slot.day()
                    : !last.desk().equals(slot.desk())) pieces++;
            last = slot;
        }

        @Override
        public void broken(Rule rule, Slot at, long much) {
            if (broken.isEmpty()) broken = new EnumMap<>(Rule.class);
            broken.merge(rule, much, Long::sum);
        }
    }

    long broken(Rule rule) {
        return broken.getOrDefault(rule, 0L);
    }

    /** Squares over shares are least in sum when all have what is theirs; tenths of an hour. */
    long hourCost() {
        return minutes * minutes / worker.shareMinutes() / SIX;
    }

    long eveningCost() {
        return square(evenings, EVENING);
    }

    long weekendCost() {
        return square(weekends, WEEKEND);
    }

    long holidayCost() {
        return square(holidays, HOLIDAY);
    }

    private long square(long count, int weight) {
        return count * count * weight * worker.meanShare() / worker.shareMinutes() / SIX;
    }

    /** Grows ever slower: two who do half each cost more than one who does all. */
    long presence() {
        return PERSON + Math.round(10 * Math.sqrt(minutes));
    }
}
