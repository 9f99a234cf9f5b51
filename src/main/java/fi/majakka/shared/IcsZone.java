package fi.majakka.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A time zone in a calendar file, with the rules that this program computes with itself. */
public final class IcsZone {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final String ALWAYS = "19700101T000000";
    private static final int WEEK = 7;
    private static final int MOST = 100;

    private final ZoneId zone;

    public IcsZone(ZoneId zone) {
        this.zone = zone;
    }

    /** Says when something is. A time that comes twice means its first coming there, so the second is told in UTC. */
    public void times(Ics ics, Instant from, Instant until) {
        if (zone.getRules().isFixedOffset() || isSecondComing(from) || isSecondComing(until))
            ics.line("DTSTART:" + Ics.utc(from)).line("DTEND:" + Ics.utc(until));
        else ics.line("DTSTART" + local(from)).line("DTEND" + local(until));
    }

    private boolean isSecondComing(Instant at) {
        var local = LocalDateTime.ofInstant(at, zone);
        return !zone.getRules().getOffset(local).equals(zone.getRules().getOffset(at));
    }

    private String local(Instant at) {
        return ";TZID=" + zone.getId() + ":" + LOCAL.format(LocalDateTime.ofInstant(at, zone));
    }

    /** What the zone does between the two: whatever is fixed for all time as a rule, the rest one by one. */
    public void write(Ics ics, Instant from, Instant until) {
        var rules = zone.getRules();
        if (rules.isFixedOffset()) return;
        ics.begin("VTIMEZONE").line("TZID:" + zone.getId());
        var first = rules.previousTransition(from);
        if (first == null)
            observance(ics, rules.isDaylightSavings(from), ALWAYS, rules.getOffset(from), rules.getOffset(from), null);
        var listed = rules.getTransitions();
        var last =
                listed.isEmpty() ? Instant.EPOCH : listed.get(listed.size() - 1).getInstant();
        int count = 0;
        for (var t = first == null ? rules.nextTransition(from) : first;
                t != null && t.getInstant().isBefore(until) && !t.getInstant().isAfter(last) && count++ < MOST;
                t = rules.nextTransition(t.getInstant())) one(ics, t, null);
        int year = Math.max(from.atZone(zone).getYear() - 1, last.atZone(zone).getYear() + 1);
        for (var rule : rules.getTransitionRules()) one(ics, rule.createTransition(year), recurrence(rule));
        ics.end("VTIMEZONE");
    }

    private void one(Ics ics, ZoneOffsetTransition t, String rule) {
        boolean summer = zone.getRules().isDaylightSavings(t.getInstant());
        observance(ics, summer, LOCAL.format(t.getDateTimeBefore()), t.getOffsetBefore(), t.getOffsetAfter(), rule);
    }

    private static void observance(
            Ics ics, boolean summer, String begin, ZoneOffset before, ZoneOffset after, String rule) {
        var name = summer ? "DAYLIGHT" : "STANDARD";
        ics.begin(name).line("DTSTART:" + begin);
        if (rule != null) ics.line("RRULE:" + rule);
        ics.line("TZOFFSETFROM:" + offset(before))
                .line("TZOFFSETTO:" + offset(after))
                .end(name);
    }

    private static String offset(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? "+0000" : offset.getId().replace(":", "");
    }

    /** The last Sunday, the second one, or the first from a date on. */
    private static String recurrence(ZoneOffsetTransitionRule rule) {
        var yearly = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
        int date = rule.getDayOfMonthIndicator();
        if (rule.getDayOfWeek() == null) return yearly + ";BYMONTHDAY=" + date;
        var day = rule.getDayOfWeek().name().substring(0, 2).toUpperCase(Locale.ROOT);
        boolean last = date == -1 || date > 0 && date == rule.getMonth().minLength() - WEEK + 1;
        if (last) return yearly + ";BYDAY=-1" + day;
        if (date > 0 && date % WEEK == 1) return yearly + ";BYDAY=" + (date / WEEK + 1) + day;
        var dates = IntStream.range(date, date + WEEK).mapToObj(String::valueOf).collect(Collectors.joining(","));
        return yearly + ";BYDAY=" + day + ";BYMONTHDAY=" + dates;
    }
}
