package fi.majakka.coverage.calendar;

import fi.majakka.coverage.absence.Absence;
import fi.majakka.coverage.absence.AbsenceState;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.WallClock;
import fi.majakka.coverage.proof.DayView;
import fi.majakka.coverage.proof.GapView;
import fi.majakka.coverage.proof.ShiftView;
import fi.majakka.coverage.proof.Timetable;
import fi.majakka.shared.Ics;
import fi.majakka.shared.IcsZone;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TreeMap;
import java.util.UUID;

/** Shifts, gaps and absences as events of one calendar file. Whatever stays the same keeps its UID. */
final class FeedCalendar {
    private final String name;
    private final Span shown;
    private final Instant now;
    private final FeedWords words;
    private final Ics events = new Ics();
    private final TreeMap<String, ZoneId> zones = new TreeMap<>();

    FeedCalendar(String name, Span shown, Instant now, FeedWords words) {
        this.name = name;
        this.shown = shown;
        this.now = now;
        this.words = words;
    }

    /** The member's own shifts. */
    void own(Timetable table, UUID member) {
        for (var shift : table.shifts())
            if (shift.member().id().equals(member)) shift(table, shift, words.onDuty(table.desk().name));
    }

    /** Everybody's shifts, gaps, and holidays on which the desk is closed. */
    void desk(Timetable table) {
        for (var shift : table.shifts()) shift(table, shift, shift.member().name());
        for (var gap : table.gaps()) gap(table, gap);
        for (var day : table.days())
            if (day.state() == DayView.State.CLOSED && day.holiday() != null) closed(table, day);
    }

    private void shift(Timetable table, ShiftView shift, String summary) {
        var zone = table.desk().zone();
        var title = shift.name() == null ? summary : summary + " (" + shift.name() + ")";
        for (var piece : Weeks.of(new Span(shift.from(), shift.until()), zone)) {
            if (!piece.meets(shown)) continue;
            begin(table.desk().id, shift.ruleId(), shift.member().id(), piece.from());
            times(zone, piece);
            events.text("SUMMARY", title).text("LOCATION", table.desk().name);
            if (shift.insteadOf() != null)
                events.text("DESCRIPTION", words.insteadOf(shift.insteadOf().name()));
            events.line("TRANSP:OPAQUE").end("VEVENT");
        }
    }

    private void gap(Timetable table, GapView gap) {
        var span = new Span(gap.from(), gap.until());
        for (var piece : Weeks.of(span, table.desk().zone())) {
            if (!piece.meets(shown)) continue;
            begin(table.desk().id, "gap", piece.from());
            times(table.desk().zone(), piece);
            events.text("SUMMARY", words.gap(gap.onDuty().isEmpty()))
                    .text("DESCRIPTION", words.why(gap.reason()))
                    .line("TRANSP:TRANSPARENT")
                    .end("VEVENT");
        }
    }

    private void closed(Timetable table, DayView day) {
        if (!WallClock.day(day.date(), table.desk().zone()).meets(shown)) return;
        begin(table.desk().id, "closed", day.date());
        events.day("DTSTART", day.date())
                .day("DTEND", day.date().plusDays(1))
                .text("SUMMARY", words.closed(day.holiday().name()))
                .line("TRANSP:TRANSPARENT")
                .end("VEVENT");
    }

    /** Only in the calendar of who is away. */
    void away(Absence a) {
        boolean asked = a.state == AbsenceState.REQUESTED;
        begin(a.id);
        if (a.firstDay == null) times(ZoneOffset.UTC, a.span());
        else events.day("DTSTART", a.firstDay).day("DTEND", a.lastDay.plusDays(1));
        events.text("SUMMARY", words.away(a.kind, asked))
                .line(asked ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED")
                .end("VEVENT");
    }

    private void begin(Object... identity) {
        var key = java.util.Arrays.toString(identity).getBytes(StandardCharsets.UTF_8);
        events.begin("VEVENT")
                .line("UID:" + UUID.nameUUIDFromBytes(key) + "@majakka")
                .line("DTSTAMP:" + Ics.utc(now));
    }

    private void times(ZoneId zone, Span span) {
        zones.put(zone.getId(), zone);
        new IcsZone(zone).times(events, span.from(), span.until());
    }

    @Override
    public String toString() {
        var all = new Ics()
                .begin("VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//Majakka//Coverage//EN")
                .line("CALSCALE:GREGORIAN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .line("REFRESH-INTERVAL;VALUE=DURATION:PT1H")
                .line("X-PUBLISHED-TTL:PT1H");
        for (var zone : zones.values())
            new IcsZone(zone).write(all, shown.from().minus(Weeks.LONG), shown.until());
        return all + events.toString() + new Ics().end("VCALENDAR");
    }
}
