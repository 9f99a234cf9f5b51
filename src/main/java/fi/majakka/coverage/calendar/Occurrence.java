package fi.majakka.coverage.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One time at which an event of somebody's calendar happens: to the minute, or on whole days.
 *
 * @param uid of the event, the same for all its occurrences
 * @param origin when it was to begin before anybody moved it: with the uid it is always the same one
 * @param firstDay null for an event to the minute
 * @param lastDay the last day of it
 */
public record Occurrence(
        String uid,
        String summary,
        Instant origin,
        Instant from,
        Instant until,
        LocalDate firstDay,
        LocalDate lastDay) {
    Occurrence movedFrom(Instant at) {
        return new Occurrence(uid, summary, at, from, until, firstDay, lastDay);
    }
}
