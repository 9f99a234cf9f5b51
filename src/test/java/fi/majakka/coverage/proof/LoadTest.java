package fi.majakka.coverage.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.coverage.duty.Source;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.Stretch;
import fi.majakka.delegation.Means;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Anski's shifts in a week of March. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoadTest {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final UUID ANSKI = UUID.randomUUID();

    private final Load load = load(
            span("01T08:00", "01T16:00"),
            span("02T08:00", "02T16:00"),
            span("04T00:00", "04T06:00"),
            span("05T08:00", "05T16:00"));

    @Test
    void a_shift_between_joins_the_days_before_and_after() {
        assertEquals(5, load.running(ANSKI, span("03T09:00", "03T12:00"), HELSINKI));
        assertEquals(1, load.running(ANSKI, span("08T09:00", "08T12:00"), HELSINKI));
        assertEquals(2, load.running(ANSKI, span("02T18:00", "02T20:00"), HELSINKI));
    }

    @Test
    void a_night_that_goes_on_after_midnight_begins_once() {
        assertEquals(3, load.running(ANSKI, span("03T20:00", "04T00:00"), HELSINKI));
    }

    @Test
    void a_day_is_another_one_elsewhere() {
        var early = span("04T10:00", "04T12:00");
        assertEquals(2, load.running(ANSKI, early, HELSINKI));
        assertEquals(
                5, load.running(ANSKI, early, ZoneId.of("America/New_York")), "the night began on the third there");
    }

    @Test
    void rest_is_the_shorter_side_and_what_touches_is_one() {
        var evening = span("02T16:00", "02T22:00");
        var with = load.around(ANSKI, evening);
        assertEquals(
                List.of(span("01T08:00", "01T16:00"), span("02T08:00", "02T22:00"), span("04T00:00", "04T06:00")),
                with);
        assertEquals(Duration.ofHours(16), Rest.of(with, evening));
        assertEquals(Duration.ofHours(30), load.total(ANSKI));
    }

    private static Span span(String from, String until) {
        return new Span(at(from), at(until));
    }

    private static Instant at(String time) {
        return LocalDateTime.parse("2027-03-" + time).atZone(HELSINKI).toInstant();
    }

    private static Load load(Span... shifts) {
        var duty = List.of(new Stretch.OnDuty(ANSKI, Means.ALONE, Source.ROTA, null, null, null));
        var stretches = Arrays.stream(shifts)
                .map(s -> new Stretch(s, duty, List.of(), List.of(), List.of(), 1, null))
                .toList();
        return new Load(List.of(new DeskProof(UUID.randomUUID(), span("01T00:00", "09T00:00"), stretches, List.of())));
    }
}
