package fi.majakka.network.bluesky;

import fi.majakka.network.Budget;
import fi.majakka.network.Discovery;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.OutgoingReply;
import fi.majakka.network.Target;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** A day at the bakery's account: time that tests move, and reading as the inbox does it. */
abstract class BakeryTest {
    Instant now = Instant.parse("2026-11-23T09:00:00Z");
    final Bakery bakery = new Bakery(() -> now);
    String state;
    private final BlueskyConnector connector = connector(TestConfig.PATIENT);

    @AfterEach
    void close() {
        bakery.close();
    }

    final BlueskyConnector connector() {
        return connector;
    }

    final BlueskyConnector connector(TestConfig config) {
        InstantSource time = () -> now;
        return new BlueskyConnector(config, time.withZone(ZoneOffset.UTC));
    }

    final void later(Duration duration) {
        now = now.plus(duration);
    }

    final Discovery fetch(String from, int calls, int items) {
        var budget = new Budget(calls, items, Duration.ofSeconds(20), now.minus(Duration.ofDays(30)), now);
        return connector().fetch(bakery.access, from, budget);
    }

    /** Everything that is new, stored page by page. */
    final Map<String, IncomingComment> poll() {
        return poll(10, 100);
    }

    final Map<String, IncomingComment> poll(int calls, int items) {
        var known = new LinkedHashMap<String, IncomingComment>();
        Discovery found;
        do {
            found = fetch(state, calls, items);
            state = found.state();
            found.items().forEach(i -> known.put(i.externalId(), i));
        } while (found.more());
        return known;
    }

    static Target target(IncomingComment c) {
        return new Target(
                c.externalId(),
                c.parentExternalId(),
                null,
                c.reference(),
                c.author().handle());
    }

    final OutgoingReply reply(IncomingComment to, String text) {
        return new OutgoingReply(UUID.randomUUID(), 1, target(to), text, "fi", now);
    }

    final FakeRecords.Stored record(String uri) {
        return bakery.records.records.get(uri);
    }

    final long called(String method) {
        return bakery.network.calls.stream()
                .filter(c -> c.endsWith("." + method))
                .count();
    }
}
