package fi.majakka.coverage.proposal;

import fi.majakka.coverage.duty.Duty;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Cuts a desk's service hours into shifts: where its rotas do if these fit, else evenly when they are too long for one. */
final class Cutting {
    /** A little more than a working day, for the lunch. */
    private static final int LONGEST_MINUTES = 9 * 60;

    /** Hours that hang together for longer than this are cut where openings begin, such as at midnight. */
    private static final Duration ONE_OPENING = Duration.ofHours(18);

    private static final int STEP = 30;
    private static final long MINUTES = 60;

    private final PlannedDesk desk;
    private final ZoneId zone;
    private final List<Span> locked;

    /** @param atLeast people needed from begin to end */
    record Piece(LocalDateTime from, LocalDateTime until, int atLeast) {}

    private Cutting(PlannedDesk desk, List<Span> locked) {
        this.desk = desk;
        this.zone = desk.zone();
        this.locked = locked;
    }

    /** @param locked shifts at the desk that are fixed already: it is cut where they begin and end */
    static List<Piece> of(Rules rules, PlannedDesk desk, Span span, List<Span> locked) {
        var cutting = new Cutting(desk, locked);
        var pieces = new ArrayList<Piece>();
        for (var stretch : Duty.of(rules, desk.bare(span), span))
            for (var opening : cutting.openings(stretch.span())) cutting.cut(opening, stretch.atLeast(), pieces);
        return pieces;
    }

    /** Of a time at the desk, one after the other. */
    static List<Span> shifts(PlannedDesk desk, Span time) {
        return new Cutting(desk, List.of()).shifts(time);
    }

    private List<Span> openings(Span stretch) {
        if (stretch.length().compareTo(ONE_OPENING) <= 0) return List.of(stretch);
        var cuts = new TreeSet<LocalDateTime>();
        for (var open : desk.rules().hours().within(stretch))
            cuts.add(local(open.span().from()));
        return at(cuts, stretch);
    }

    private void cut(Span opening, int atLeast, List<Piece> pieces) {
        for (var part : shifts(opening)) {
            var cuts = new TreeSet<LocalDateTime>();
            for (var lock : locked) {
                cuts.add(local(lock.from()));
                cuts.add(local(lock.until()));
            }
            for (var piece : at(cuts, part)) pieces.add(new Piece(local(piece.from()), local(piece.until()), atLeast));
        }
    }

    private List<Span> shifts(Span opening) {
        for (var rota : desk.rules().rotas()) {
            var times = rota.times(opening, desk.rules().hours());
            if (tile(times, opening))
                return times.stream().map(t -> t.and(opening)).toList();
        }
        return evenly(opening);
    }

    /** True when they follow each other and leave nothing out. */
    private boolean tile(List<Span> times, Span opening) {
        if (times.isEmpty() || times.get(0).from().isAfter(opening.from())) return false;
        for (int i = 0; i < times.size(); i++) {
            boolean last = i + 1 == times.size();
            if (last && times.get(i).until().isBefore(opening.until())) return false;
            if (!last && !times.get(i).until().equals(times.get(i + 1).from())) return false;
            if (times.get(i)
                            .and(opening)
                            .length()
                            .compareTo(Duration.ofHours(desk.work().shiftHours()))
                    > 0) return false;
        }
        return true;
    }

    private List<Span> evenly(Span opening) {
        long minutes = opening.length().toMinutes();
        long most = Math.min(LONGEST_MINUTES, desk.work().shiftHours() * MINUTES);
        int parts = (int) ((minutes + most - 1) / most);
        var cuts = new TreeSet<LocalDateTime>();
        for (int i = 1; i < parts; i++)
            cuts.add(local(opening.from()).plusMinutes(Math.round((double) minutes * i / parts / STEP) * STEP));
        return at(cuts, opening);
    }

    private List<Span> at(TreeSet<LocalDateTime> cuts, Span whole) {
        var parts = new ArrayList<Span>();
        var begin = whole.from();
        for (var cut : cuts) {
            var at = WallClock.begin(cut, zone);
            if (!at.isAfter(begin) || !at.isBefore(whole.until())) continue;
            parts.add(new Span(begin, at));
            begin = at;
        }
        parts.add(new Span(begin, whole.until()));
        return parts;
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }
}
