package fi.majakka.coverage.calendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import fi.majakka.coverage.duty.WallClock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A time of a calendar file.
 *
 * @param at on the wall clock of its zone; midnight for a day
 * @param zone null for a day and for a floating time, which mean whatever zone they are read in
 */
record IcsTime(LocalDateTime at, boolean wholeDay, ZoneId zone) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})(Z?))?");
    private static final int LEAP_SECOND = 60;

    /** @throws IcsFault when it is none */
    static IcsTime of(VObjectProperty property, IcsZones zones) {
        return of(property.getValue(), property.getParameters().first("TZID"), zones);
    }

    /** @param tzid null when there is none */
    static IcsTime of(String value, String tzid, IcsZones zones) {
        var text = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        var form = FORM.matcher(text);
        if (!form.matches())
            throw new IcsFault("holds no time but: " + (text.length() > 40 ? text.substring(0, 40) : text));
        try {
            var date = LocalDate.of(number(form.group(1)), number(form.group(2)), number(form.group(3)));
            if (form.group(4) == null) return new IcsTime(date.atStartOfDay(), true, null);
            int second = number(form.group(6)) == LEAP_SECOND ? LEAP_SECOND - 1 : number(form.group(6));
            var time = LocalTime.of(number(form.group(4)), number(form.group(5)), second);
            ZoneId zone = tzid == null ? null : zones.of(tzid);
            if (!form.group(7).isEmpty()) zone = ZoneOffset.UTC;
            return new IcsTime(date.atTime(time), false, zone);
        } catch (DateTimeException e) {
            throw new IcsFault("there is no such time: " + text);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    LocalDate date() {
        return at.toLocalDate();
    }

    ZoneId zone(ZoneId usual) {
        return zone == null ? usual : zone;
    }

    Instant instant(ZoneId usual) {
        return WallClock.begin(at, zone(usual));
    }

    /** The same moment on the wall clock of the other zone; a day is the same everywhere. */
    LocalDateTime on(ZoneId other, ZoneId usual) {
        return wholeDay ? at : LocalDateTime.ofInstant(instant(usual), other);
    }
}
