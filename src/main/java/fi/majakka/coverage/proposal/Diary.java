package fi.majakka.coverage.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All shifts of one worker in order, and which rules of work they break. Only what the plan itself causes is counted. */
final class Diary {
    private static final int MINUTES = 60;
    private static final int WORKDAY = 8 * MINUTES;
    static final Comparator<Slot> IN_ORDER =
            Comparator.comparingLong(Slot::begin).thenComparingLong(Slot::end);

    /** Is told what is broken. */
    interface Reader {
        /**
         * @param at the shift with which it breaks
         * @param much in minutes; a day too many counts as eight hours
         */
        void broken(Rule rule, Slot at, long much);
    }

    private final Worker worker;
    private final List<Slot> slots;
    private final Reader reader;

    private Diary(Worker worker, List<Slot> slots, Reader reader) {
        this.worker = worker;
        this.slots = slots;
        this.reader = reader;
    }

    static void read(Worker worker, List<Slot> planned, Reader reader) {
        var all = new ArrayList<Slot>(planned.size() + worker.busy.size());
        all.addAll(planned);
        all.addAll(worker.busy);
        all.sort(IN_ORDER);
        var diary = new Diary(worker, all, reader);
        diary.stretches();
        diary.days();
        diary.weeks();
    }

    /** Shifts that touch are one stretch of work; between two of them there is rest, unless both fit into one day's work. */
    private void stretches() {
        long most = worker.work.shiftHours() * (long) MINUTES;
        long least = worker.work.restHours() * (long) MINUTES;
        long lastBegin = 0, begin = 0, end = Long.MIN_VALUE;
        boolean lastOwn = false, own = false, first = true;
        long rest = 0;
        for (int i = 0; i < slots.size(); i++) {
            var slot = slots.get(i);
            if (slot.begin() < end && (!slot.decided() || own))
                reader.broken(Rule.OVERLAP, slot, Math.min(end, slot.end()) - slot.begin());
            if (slot.begin() > end) {
                first = i == 0;
                lastBegin = begin;
                lastOwn = own;
                rest = slot.begin() - end;
                begin = slot.begin();
                end = slot.end();
                own = !slot.decided();
            } else {
                end = Math.max(end, slot.end());
                own |= !slot.decided();
            }
            boolean closes = i + 1 == slots.size() || slots.get(i + 1).begin() > end;
            if (!closes) continue;
            if (own && end - begin > most) reader.broken(Rule.SHIFT_HOURS, slot, end - begin - most);
            if (!first && rest < least && end - lastBegin > most && (own || lastOwn))
                reader.broken(Rule.REST, slot, least - rest);
        }
    }

    private void days() {
        long most = worker.work.shiftHours() * (long) MINUTES;
        int last = Integer.MIN_VALUE, running = 0;
        long minutes = 0;
        boolean own = false, ownToday = false;
        for (var slot : slots) {
            if (slot.day() != last) {
                running = slot.day() == last + 1 ? running + 1 : 1;
                own = running > 1 && own;
                last = slot.day();
                minutes = 0;
                ownToday = false;
                own |= !slot.decided();
                if (running > worker.work.daysRunning() && own) reader.broken(Rule.DAYS_RUNNING, slot, WORKDAY);
            }
            minutes += slot.minutes();
            ownToday |= !slot.decided();
            own |= !slot.decided();
            if (minutes > most && ownToday)
                reader.broken(Rule.SHIFT_HOURS, slot, Math.min(slot.minutes(), minutes - most));
        }
    }

    private void weeks() {
        long most = worker.work.weekHours() * (long) MINUTES;
        int week = Integer.MIN_VALUE;
        long minutes = 0;
        boolean own = false;
        for (var slot : slots) {
            if (slot.week() != week) {
                week = slot.week();
                minutes = 0;
                own = false;
            }
            minutes += slot.minutes();
            own |= !slot.decided();
            if (minutes > most && own) reader.broken(Rule.WEEK_HOURS, slot, Math.min(slot.minutes(), minutes - most));
        }
    }
}
