package fi.majakka.network.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.majakka.network.Access;
import fi.majakka.network.Budget;
import fi.majakka.network.Discovery;
import fi.majakka.network.Failure;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.OutgoingReply;
import fi.majakka.network.Target;
import fi.majakka.network.wordpress.FakeComments.Stored;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;

/** A blog, its visitors and a channel that reads it. */
abstract class FakeSiteStory {
    Instant now = Instant.parse("2026-11-23T09:00:00Z");
    FakeWordPress site;
    WordPressConnector connector;
    String state;

    @BeforeEach
    void open() throws IOException {
        site = new FakeWordPress(() -> now);
        connector = WordPressWorld.connector(() -> now, Map.of("network.wordpress.timeout", "PT5S"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    Access access() {
        return WordPressWorld.access(site.url(), "staff", FakeWordPress.PASSWORD);
    }

    Stored visitor(String text) {
        return visitor(text, now);
    }

    Stored visitor(String text, Instant at) {
        return site.comments.add("Ada", 0, 0, Html.escaped(text), at);
    }

    Budget budget(int calls, int items) {
        return new Budget(calls, items, Duration.ofSeconds(20), Instant.parse("2026-11-01T00:00:00Z"), now);
    }

    /** Reads until nothing more is there. */
    List<IncomingComment> poll() {
        return poll(budget(10, 50));
    }

    List<IncomingComment> poll(Budget budget) {
        var items = new ArrayList<IncomingComment>();
        Discovery page;
        int pages = 0;
        do {
            page = connector.fetch(access(), state, budget);
            state = page.state();
            items.addAll(page.items());
        } while (page.more() && ++pages < 200);
        return items;
    }

    static List<String> ids(List<IncomingComment> items) {
        return items.stream().map(IncomingComment::externalId).toList();
    }

    static String id(Stored stored) {
        return Long.toString(stored.id);
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    OutgoingReply reply(Stored to, String text) {
        later(Duration.ofMinutes(10));
        var target = new Target(id(to), null, "12", "12", null);
        return new OutgoingReply(UUID.randomUUID(), 1, target, text, "fi", now);
    }

    static Failure fails(Failure.Kind kind, Executable call) {
        var failure = assertThrows(Failure.class, call);
        assertEquals(kind, failure.kind(), failure.toString());
        return failure;
    }
}
