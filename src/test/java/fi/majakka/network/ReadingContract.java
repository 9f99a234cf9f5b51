package fi.majakka.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every connector does when it reads. A network's test extends {@link ConnectorContract}, which adds the writing. */
abstract class ReadingContract extends ConnectorWorld {
    @Test
    void an_empty_channel_gives_nothing_and_a_state_to_go_on_from() {
        var first = connector().fetch(access(), null, budget(5, 10));
        assertTrue(first.items().isEmpty());
        assertFalse(first.more());
        var id = comes("Aune", "Onko täällä ketään?", null);
        assertTrue(drain(first.state()).known().containsKey(id));
    }

    @Test
    void many_comments_come_page_by_page_oldest_first_until_all_are_there() {
        var written = write(25);
        var drained = drain(null);
        assertTrue(drained.pages().size() > 1, "a budget of ten items is no single page of 25");
        assertTrue(drained.known().keySet().containsAll(written), "comments were lost");
        drained.pages().forEach(page -> inOrder(page.items()));
        if (pagesAreInOrder()) inOrder(drained.items());
    }

    @Test
    void what_a_comment_says_arrives_whole() {
        var top = comes("Äiti Ånkström", "Hyvää näkkäriä! 🍞 <b>1 < 2</b> & \"lainaus\"", null);
        var below = comes("Sampo", "Samaa mieltä", top);
        var known = drain(null).known();
        assertEquals(
                "Hyvää näkkäriä! 🍞 <b>1 < 2</b> & \"lainaus\"", known.get(top).text());
        assertEquals(top, known.get(below).parentExternalId());
        assertFalse(known.get(top).own());
        assertNotNull(known.get(top).createdAt());
        assertNotNull(known.get(top).attachments());
    }

    @Test
    void a_new_instance_goes_on_from_the_stored_state() {
        write(12);
        var state = drain(null).state();
        var written = write(3);
        var stored = new String(state.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertTrue(drain(stored).known().keySet().containsAll(written));
        assertTrue(state.length() < 64_000, "a state is a place in a feed, not a store");
    }

    @Test
    void nothing_is_lost_when_a_page_was_fetched_and_never_stored() {
        var written = new ArrayList<>(write(25));
        var first = connector().fetch(access(), null, budget(5, 10));
        connector().fetch(access(), first.state(), budget(5, 10));
        written.addAll(write(2));
        var seen = new ArrayList<>(drain(first.state()).known().keySet());
        first.items().forEach(i -> seen.add(i.externalId()));
        assertTrue(seen.containsAll(written));
    }

    @Test
    void a_read_that_failed_moves_nothing() {
        var written = new ArrayList<>(write(5));
        var state = drain(null).state();
        written.addAll(write(5));
        fault(Fault.ERROR_BEFORE);
        assertEquals(
                Failure.Kind.TRANSIENT,
                failure(() -> connector().fetch(access(), state, budget(5, 10))).kind());
        heal();
        assertTrue(drain(state).known().keySet().containsAll(written.subList(5, 10)));
    }

    @Test
    void what_comes_twice_has_the_same_id() {
        var written = write(12);
        var twice = new ArrayList<>(drain(null).items());
        twice.addAll(drain(null).items());
        twice.removeIf(i -> written.contains(i.externalId()));
        assertTrue(twice.isEmpty(), "ids that nobody wrote: " + twice);
    }

    @Test
    void what_staff_wrote_past_us_is_marked_as_own() {
        var id = comes("Impi", "Saako noutaa myymälästä?", null);
        var own = staffWritesNatively("Saa!", id);
        var known = drain(null).known();
        assertFalse(known.get(id).own());
        if (ownPostsComeBack()) assertTrue(known.containsKey(own), "a native reply does not show");
        if (known.containsKey(own)) assertTrue(known.get(own).own());
    }

    @Test
    void an_edit_shows() {
        assumeTrue(visitorsCanEdit());
        var id = comes("Vappu", "Kuinka mones lisäys?", null);
        var drained = drain(null);
        later(Duration.ofMinutes(5));
        visitorEdits(id, "Kuinka mones lisäys? EDIT: löytyi");
        assertEquals(
                "Kuinka mones lisäys? EDIT: löytyi",
                lookAgain(drained.known().get(id), drained.state()).text());
    }

    @Test
    void a_deletion_shows_and_the_others_stay() {
        var gone = comes("DarkLord", "FIRST", null);
        var stays = comes("Vappu", "Hyvä leipä", null);
        var drained = drain(null);
        later(Duration.ofMinutes(5));
        visitorDeletes(gone);
        assertNotNull(lookAgain(drained.known().get(gone), drained.state()).deletedAt());
        assertEquals(
                null, lookAgain(drained.known().get(stays), drained.state()).deletedAt());
    }

    @Test
    void a_probe_reads_and_says_what_the_channel_can() {
        var reading = connector().probe(access());
        assertNotNull(reading.name());
        assertTrue(reading.can().reply());
        assertTrue(reading.length().limit() > 0);
        assertEquals(reading.can(), reading.can().and(connector().network().can()), "more than the network can");
        assertTrue(ledger().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("fi.majakka.network.Fault#ofReads")
    void reads_fail_as_what_they_met(Fault fault) {
        assumeTrue(supports(fault));
        write(1);
        fault(fault);
        var probe = failure(() -> connector().probe(access()));
        var fetch = failure(() -> connector().fetch(access(), null, budget(5, 10)));
        for (var failure : List.of(probe, fetch)) {
            assertEquals(fault.onRead, failure.kind(), failure.toString());
            if (fault == Fault.THROTTLED || fault == Fault.QUOTA)
                assertTrue(failure.until() != null && failure.until().isAfter(now()), "until when?");
        }
        heal();
        assertNotNull(connector().probe(access()));
    }

    final List<String> write(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> comes("Kävijä " + i, "Kommentti " + i, null))
                .toList();
    }

    private static void inOrder(List<IncomingComment> items) {
        var times = items.stream().map(IncomingComment::createdAt).toList();
        assertEquals(times.stream().sorted(Comparator.naturalOrder()).toList(), times);
    }
}
