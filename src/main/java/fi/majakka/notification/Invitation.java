package fi.majakka.notification;

import fi.majakka.coverage.DutyChanged;
import fi.majakka.coverage.DutyTime;
import fi.majakka.shared.Ics;
import fi.majakka.shared.IcsZone;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Shifts as an invitation to a calendar (RFC 5546), or what takes it back. A shift is known by its member, desk and begin.
 *
 * @param from who invites
 * @param summary what the calendar shows
 */
record Invitation(String method, String from, String summary) {
    private static final String GUEST = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:";

    static final int MOST = 100;
    private static final int MINUTE = 60;

    String of(DutyChanged duty, List<DutyTime> times) {
        var zone = new IcsZone(ZoneId.of(duty.zone()));
        var shown = times.stream().limit(MOST).toList();
        var ics = new Ics()
                .begin("VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//Majakka//Coverage//EN")
                .line("CALSCALE:GREGORIAN")
                .line("METHOD:" + method);
        zone.write(ics, shown.get(0).from(), shown.get(shown.size() - 1).until());
        for (var time : shown) event(ics, duty, time, zone);
        return ics.end("VCALENDAR").toString();
    }

    /** To whom it goes is known when it leaves. */
    static String addressed(String calendar, String address) {
        return calendar.replace(GUEST + "\r\n", new Ics().line(GUEST + address).toString());
    }

    private void event(Ics ics, DutyChanged duty, DutyTime time, IcsZone zone) {
        ics.begin("VEVENT").line("UID:" + uid(duty, time.from())).line("DTSTAMP:" + Ics.utc(duty.at()));
        ics.line("SEQUENCE:" + duty.at().getEpochSecond() / MINUTE); // grows with each change
        zone.times(ics, time.from(), time.until());
        ics.text("SUMMARY", summary)
                .line("ORGANIZER:mailto:" + from)
                .line(GUEST)
                .line(method.equals("CANCEL") ? "STATUS:CANCELLED" : "STATUS:CONFIRMED")
                .end("VEVENT");
    }

    private static String uid(DutyChanged duty, Instant from) {
        var key = "duty " + duty.member().value() + " " + duty.desk() + " " + from;
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@majakka";
    }
}
