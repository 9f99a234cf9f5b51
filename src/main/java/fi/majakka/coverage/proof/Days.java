package fi.majakka.coverage.proof;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.desk.DeskHours;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.Stretch;
import fi.majakka.coverage.duty.WallClock;
import fi.majakka.coverage.holiday.Holiday;
import fi.majakka.coverage.proof.DayView.SpanView;
import fi.majakka.coverage.proof.DayView.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A desk's duty day by day, in its own zone. */
@ApplicationScoped
class Days {
    private static final double SECONDS = 3600;
    private final DeskHours hours;

    Days(DeskHours hours) {
        this.hours = hours;
    }

    List<DayView> of(DeskProof proof, Book book) {
        var desk = book.desks().get(proof.desk());
        var zone = desk.zone();
        var first = LocalDate.ofInstant(proof.span().from(), zone);
        var last = LocalDate.ofInstant(proof.span().until().minusNanos(1), zone);
        var holidays = hours.named(desk.rules.holidays(), first, last);
        var days = new ArrayList<DayView>();
        int next = 0;
        for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
            var day = WallClock.day(date, zone);
            if (day.isEmpty()) continue;
            while (next < proof.stretches().size()
                    && !proof.stretches().get(next).span().until().isAfter(day.from())) next++;
            days.add(of(
                    date, day, proof.stretches().subList(next, proof.stretches().size()), desk, holidays));
        }
        return days;
    }

    private static DayView of(
            LocalDate date, Span day, List<Stretch> stretches, Desk desk, Map<LocalDate, Holiday> holidays) {
        var spans = new ArrayList<SpanView>();
        for (var stretch : stretches) {
            if (!stretch.span().from().isBefore(day.until())) break;
            spans.add(of(stretch, stretch.span().and(day)));
        }
        int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        double length = day.length().toSeconds() / SECONDS;
        return new DayView(date, week, state(spans), holidays.get(date), occasion(date, desk), length, spans);
    }

    private static SpanView of(Stretch stretch, Span span) {
        var members = stretch.onDuty().stream().map(Stretch.OnDuty::member).toList();
        var reason = stretch.gap() == null ? null : stretch.gap().reason();
        return new SpanView(span.from(), span.until(), members, stretch.approvers(), reason);
    }

    private static State state(List<SpanView> spans) {
        if (spans.isEmpty()) return State.CLOSED;
        if (spans.stream().anyMatch(s -> s.reason() != null)) return State.GAP;
        return spans.stream().anyMatch(s -> s.memberIds().size() == 1) ? State.THIN : State.COVERED;
    }

    /** Of several the same one goes before that decides the hours: the last. */
    private static String occasion(LocalDate date, Desk desk) {
        String name = null;
        for (var s : desk.rules.seasons()) if (!date.isBefore(s.from()) && !date.isAfter(s.until())) name = s.name();
        var holidays = desk.rules.holidays();
        if (holidays != null) for (var own : holidays.ownDays()) if (own.date().equals(date)) name = own.name();
        for (var e : desk.rules.exceptions()) if (e.date().equals(date) && e.name() != null) name = e.name();
        return name;
    }
}
