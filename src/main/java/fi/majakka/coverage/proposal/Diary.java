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

    /** Work without a pause. @param own false when the plan decides nothing of it */
    private record Stretch(long begin, long end, boolean own, Slot last) {
        static Stretch of(Slot slot) {
            return new Stretch(slot.begin(), slot.end(), !slot.decided(), slot);
        }

        Stretch with(Slot slot) {
            return new Stretch(begin, Math.max(end, slot.end()), own || !slot.decided(), slot);
        }

        long minutes() {
            return end - begin;
        }
    }

    /** Shifts that touch are one stretch of work; between two of them there is rest, unless both fit into one day's work. */
    private void stretches() {
        Stretch before = null;
        Stretch now = null;
        for (var slot : slots) {
            if (now != null && slot.begin() <= now.end) {
                overlap(now, slot);
                now = now.with(slot);
                continue;
            }
            if (now != null) close(before, now);
            before = now;
            now = Stretch.of(slot);
        }
        if (now != null) close(before, now);
    }

    private void overlap(Stretch now, Slot slot) {
        boolean own = now.own || !slot.decided();
        if (slot.begin() < now.end && own)
            reader.broken(Rule.OVERLAP, slot, Math.min(now.end, slot.end()) - slot.begin());
    }

    private void close(Stretch before, Stretch now) {
        long most = worker.work.shiftHours() * (long) MINUTES;
        long least = worker.work.restHours() * (long) MINUTES;
        if (now.own && now.minutes() > most) reader.broken(Rule.SHIFT_HOURS, now.last, now.minutes() - most);
        if (before == null || !now.own && !before.own) return;
        long rest = now.begin - before.end;
        if (rest < least && now.end - before.begin > most) reader.broken(Rule.REST, now.last, least - rest);
    }

    private record Day(int date, int running, long minutes, boolean ownDays, boolean own) {
        static Day after(Day before, Slot slot) {
            boolean next = before != null && slot.day() == before.date + 1;
            boolean own = !slot.decided();
            return new Day(
                    slot.day(), next ? before.running + 1 : 1, slot.minutes(), next && before.ownDays || own, own);
        }

        Day with(Slot slot) {
            boolean both = own || !slot.decided();
            return new Day(date, running, minutes + slot.minutes(), ownDays || both, both);
        }
    }

    private void days() {
        long most = worker.work.shiftHours() * (long) MINUTES;
        Day day = null;
        for (var slot : slots) {
            boolean same = day != null && slot.day() == day.date;
            day = same ? day.with(slot) : Day.after(day, slot);
            if (!same && day.running > worker.work.daysRunning() && day.ownDays)
                reader.broken(Rule.DAYS_RUNNING, slot, WORKDAY);
            if (day.minutes > most && day.own)
                reader.broken(Rule.SHIFT_HOURS, slot, Math.min(slot.minutes(), day.minutes - most));
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
