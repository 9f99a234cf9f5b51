package fi.majakka.coverage.calendar;

import fi.majakka.coverage.duty.Span;
import fi.majakka.shared.Invalid;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a calendar file says of the year to come.
 *
 * @param occurrences in order of time
 * @param skipped events that could not be taken, each with the reason
 */
public record CalendarText(List<Occurrence> occurrences, List<SkippedEvent> skipped) {
    static final int MOST = 200;
    private static final Duration AHEAD = Duration.ofDays(365);

    /**
     * @param usual the zone of days and of times that name none
     * @throws Invalid when it is no calendar, or holds more than 100 events or 200 occurrences
     */
    public static CalendarText read(String field, String text, ZoneId usual, Instant now) {
        try {
            return of(IcsFile.read(text), usual, new Span(now, now.plus(AHEAD)), field);
        } catch (IcsFault e) {
            throw new Invalid(field, e.getMessage());
        }
    }

    private static CalendarText of(IcsFile file, ZoneId usual, Span within, String field) {
        var zones = new IcsZones(file.aliases);
        var haste = new Haste();
        var moved = new HashMap<String, Set<IcsTime>>();
        var found = new ArrayList<Occurrence>();
        var skipped = new ArrayList<SkippedEvent>();
        for (var event : file.events)
            attempt(event, skipped, () -> {
                if (event.isMoved())
                    moved.computeIfAbsent(event.uid(), uid -> new HashSet<>())
                            .add(IcsTime.of(event.one("RECURRENCE-ID"), zones));
            });
        for (var event : file.events)
            attempt(event, skipped, () -> {
                haste.run();
                found.addAll(of(event, new Expanding(event, zones, usual, within), moved, zones, usual, haste));
                if (found.size() > MOST)
                    throw new Invalid(field, "holds more than " + MOST + " absences within a year");
            });
        found.sort(Comparator.comparing(Occurrence::from).thenComparing(Occurrence::uid));
        return new CalendarText(found, skipped.stream().distinct().toList());
    }

    private static void attempt(IcsEvent event, List<SkippedEvent> skipped, Runnable work) {
        try {
            work.run();
        } catch (IcsFault e) {
            skipped.add(new SkippedEvent(event.summary(), e.getMessage()));
        }
    }

    private static List<Occurrence> of(
            IcsEvent event,
            Expanding expanding,
            Map<String, Set<IcsTime>> moved,
            IcsZones zones,
            ZoneId usual,
            Haste haste) {
        if (event.isCancelled()) throw new IcsFault("it is cancelled");
        boolean alone = event.isMoved();
        if (alone && event.one("RECURRENCE-ID").getParameters().first("RANGE") != null)
            throw new IcsFault("it moves all later occurrences too: export it as an event of its own");
        var away = alone ? Set.<IcsTime>of() : moved.getOrDefault(event.uid(), Set.of());
        var taken = expanding.occurrences(away, alone ? 1 : MOST + 1, haste);
        if (taken.isEmpty()) throw new IcsFault("it is over, or begins more than a year from now");
        if (!alone) return taken;
        var origin = IcsTime.of(event.one("RECURRENCE-ID"), zones).instant(usual);
        return taken.stream().map(o -> o.movedFrom(origin)).toList();
    }
}
