package fi.majakka.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.majakka.network.Access;
import fi.majakka.network.Budget;
import fi.majakka.network.CanDelete;
import fi.majakka.network.CanHide;
import fi.majakka.network.Connector;
import fi.majakka.network.Discovery;
import fi.majakka.network.Failure;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.OutgoingReply;
import fi.majakka.network.Target;
import fi.majakka.network.wordpress.WordPressWorld;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;

/** A connector and a real site; the tests are in the subclasses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WordPressRealStory {
    final Clock clock = Clock.systemUTC();
    WordPressPeer peer;
    Connector connector;
    String state;

    @BeforeAll
    void open() {
        peer = WordPressPeer.start(getClass().getSimpleName());
        connector = WordPressWorld.connector();
    }

    @AfterEach
    void repair() {
        peer.noPlugins();
    }

    @AfterAll
    void close() {
        if (peer != null) peer.close();
    }

    Access access() {
        return WordPressWorld.access(peer.url(), peer.user(), peer.password());
    }

    CanHide hider() {
        return (CanHide) connector;
    }

    CanDelete deleter() {
        return (CanDelete) connector;
    }

    /** All that is new since the last poll, as it looks in the end. */
    Map<String, IncomingComment> poll() {
        return poll(new Budget(
                20, 100, Duration.ofSeconds(60), clock.instant().minus(Duration.ofDays(90)), clock.instant()));
    }

    Map<String, IncomingComment> poll(Budget budget) {
        var items = new LinkedHashMap<String, IncomingComment>();
        Discovery page;
        do {
            page = connector.fetch(access(), state, budget);
            state = page.state();
            page.items().forEach(item -> items.put(item.externalId(), item));
        } while (page.more());
        return items;
    }

    IncomingComment comes(String author, String text) {
        return arrived(peer.visitor(author, text, null));
    }

    IncomingComment arrived(String id) {
        var item = poll().get(id);
        if (item == null) throw new AssertionError("comment " + id + " did not come");
        return item;
    }

    IncomingComment again(IncomingComment c) {
        return connector
                .reread(access(), List.of(new IncomingComment.Known(c.externalId(), c.reference())))
                .get(0);
    }

    Target target(IncomingComment c) {
        return new Target(c.externalId(), c.parentExternalId(), c.post().externalId(), c.reference(), null);
    }

    OutgoingReply reply(IncomingComment to, String text) {
        return new OutgoingReply(UUID.randomUUID(), 1, target(to), text, "fi", clock.instant());
    }

    /** A column of a comment in the site's own database. */
    String stored(String id, String column) {
        return peer.php("echo get_comment(" + id + ")->" + column + ";");
    }

    String repliesTo(IncomingComment c) {
        return peer.php("echo get_comments(['parent'=>" + c.externalId() + ",'count'=>true,'status'=>'any']);");
    }

    static Failure fails(Failure.Kind kind, Executable call) {
        var failure = assertThrows(Failure.class, call);
        assertEquals(kind, failure.kind(), failure.toString());
        return failure;
    }

    Instant now() {
        return clock.instant();
    }
}
