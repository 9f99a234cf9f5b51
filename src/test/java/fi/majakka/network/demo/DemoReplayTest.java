package fi.majakka.network.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.network.Access;
import fi.majakka.network.Budget;
import fi.majakka.network.Discovery;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.OutgoingReply;
import fi.majakka.network.Target;
import fi.majakka.shared.ChannelId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoReplayTest {
    private static final Duration PACE = Duration.ofSeconds(20);
    private static final Instant START = Instant.parse("2027-03-01T10:00:00Z");

    private Instant now = START;
    private final Map<String, Access> channels = Stream.of(DemoStyle.values())
            .map(DemoStyle::key)
            .collect(Collectors.toMap(
                    k -> k,
                    k -> new DemoAccess(new ChannelId(UUID.randomUUID()), Map.of("plays", k, "token", "demo"))));
    private final Access facebook = channels.get("facebook");

    @Test
    void the_year_lies_there_at_the_first_start_and_ends_now() {
        var connector = started(null);
        var all = new ArrayList<IncomingComment>();
        channels.values().forEach(a -> all.addAll(items(drain(connector, a, null))));
        var visitors = all.stream().filter(c -> !c.own()).map(IncomingComment::externalId);
        assertEquals(701 - DemoVisitors.LIVE, visitors.distinct().count());
        var newest = all.stream()
                .map(IncomingComment::createdAt)
                .filter(t -> t != null)
                .max(Comparator.naturalOrder());
        assertEquals(START, newest.orElseThrow());
        assertTrue(all.stream().filter(IncomingComment::own).count() > 60, "past answers are there too");
    }

    @Test
    void the_network_is_careless_but_never_loses_a_thing() {
        var pages = drain(started(null), facebook, null);
        assertTrue(pages.size() > 10);
        var ids = items(pages).stream().map(IncomingComment::externalId).toList();
        assertTrue(ids.size() > new HashSet<>(ids).size() + 20, "some come twice");
        var last = new TreeMap<String, Instant>();
        long stale = 0;
        for (var c : items(pages)) {
            var known = last.merge(c.externalId(), c.changedAt(), (a, b) -> a.isAfter(b) ? a : b);
            if (known.isAfter(c.changedAt())) stale++;
        }
        assertTrue(stale > 0, "some come after a newer version of themselves");
        assertTrue(items(pages).stream().anyMatch(c -> c.deletedAt() != null));
        assertTrue(items(pages).stream().anyMatch(c -> c.editedAt() != null));
    }

    @Test
    void visitors_keep_coming_and_a_restart_changes_nothing() {
        var state = state(drain(started(null), facebook, null));
        now = START.plus(PACE.multipliedBy(DemoVisitors.LIVE + 100));
        var visited = items(drain(started(null), facebook, state));
        assertEquals(visited, items(drain(started(null), facebook, state)));
        assertTrue(visited.stream().anyMatch(c -> c.externalId().equals("c0701")), "the corpus comes to its end");
        assertTrue(visited.stream().anyMatch(c -> c.externalId().startsWith("n")), "and others go on");
        assertTrue(visited.stream()
                .noneMatch(c -> c.text() != null && c.createdAt().isAfter(now)));
    }

    @Test
    void a_week_without_the_program_is_no_flood() {
        var state = state(drain(started(null), facebook, null));
        now = START.plus(Duration.ofDays(7));
        var missed = items(drain(started(null), facebook, state)).size();
        assertTrue(missed > 50 && missed < 300, missed + " missed");
    }

    @Test
    void what_was_seen_is_found_again_after_a_restart_by_its_reference() {
        var seen = items(drain(started(null), facebook, null));
        var standing = seen.get(seen.size() - 1);
        now = now.plusSeconds(3);
        var known = List.of(new IncomingComment.Known(standing.externalId(), standing.reference()));
        assertEquals(List.of(standing), started(null).reread(facebook, known));
    }

    @Test
    void the_first_look_goes_back_as_far_as_it_is_told() {
        var since = START.minus(Duration.ofDays(30));
        var page = started(null).fetch(facebook, null, new Budget(1, 1000, PACE, since, now));
        assertFalse(page.items().isEmpty());
        page.items().stream()
                .filter(c -> c.deletedAt() == null)
                .forEach(c -> assertFalse(c.createdAt().isBefore(since)));
    }

    @Test
    void what_is_written_while_a_page_is_read_comes_with_the_next() {
        var network = new DemoNetwork(Clock.fixed(START.plusMillis(5), ZoneOffset.UTC), PACE, PACE, null);
        var connector = new DemoConnector(network);
        var access = new DemoAccess(facebook.channel(), Map.of("plays", "facebook", "token", "demo", "replay", "none"));
        network.visitorWrites(access.channel(), "Riikka", "Onko auki?", null);
        var first = connector.fetch(access, null, new Budget(1, 25, PACE, Instant.EPOCH, START));
        assertEquals(List.of(), first.items());
        var next = connector.fetch(access, first.state(), new Budget(1, 25, PACE, Instant.EPOCH, START.plusMillis(5)));
        assertEquals(1, next.items().size());
    }

    @Test
    void a_killed_program_finds_its_reply_again(@TempDir Path dir) {
        var memory = dir.resolve("network.jsonl");
        var comment = items(drain(started(memory), facebook, null)).stream()
                .filter(c -> c.externalId().equals("c0653"))
                .findFirst()
                .orElseThrow();
        var target = new Target(comment.externalId(), null, null, comment.reference(), null);
        var reply = new OutgoingReply(UUID.randomUUID(), 1, target, "Kyllä tulee!", "fi", now);
        var sent = started(memory).reply(facebook, reply);
        assertEquals(
                sent.externalId(),
                started(memory).findOwnReply(facebook, reply).orElseThrow().externalId());
    }

    @Test
    void the_seven_channels_can_be_connected() {
        assertEquals(7, DemoNetwork.channels().size());
        for (var c : DemoNetwork.channels()) {
            var access = new DemoAccess(new ChannelId(UUID.randomUUID()), c.credential());
            assertEquals(c.name(), started(null).probe(access).name());
            assertNotNull(c.network());
        }
    }

    private DemoConnector started(Path memory) {
        InstantSource time = () -> now;
        return new DemoConnector(new DemoNetwork(time.withZone(ZoneOffset.UTC), PACE, PACE, memory));
    }

    private List<Discovery> drain(DemoConnector connector, Access access, String state) {
        var pages = new ArrayList<Discovery>();
        do {
            pages.add(connector.fetch(access, state, new Budget(1, 25, PACE, Instant.EPOCH, now)));
            state = state(pages);
        } while (pages.get(pages.size() - 1).more());
        return pages;
    }

    private static String state(List<Discovery> pages) {
        return pages.get(pages.size() - 1).state();
    }

    private static List<IncomingComment> items(List<Discovery> pages) {
        return pages.stream().flatMap(p -> p.items().stream()).toList();
    }
}
