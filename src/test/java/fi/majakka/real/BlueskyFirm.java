package fi.majakka.real;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.Access;
import fi.majakka.network.Budget;
import fi.majakka.network.Connector;
import fi.majakka.network.Discovery;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.OutgoingReply;
import fi.majakka.network.Target;
import fi.majakka.network.bluesky.BlueskyConnectors;
import fi.majakka.shared.ChannelId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A company's channel on a {@link BlueskyPeer}: reads and answers as Majakka does and keeps the rotated tokens. */
final class BlueskyFirm implements Access {
    final BlueskyVisitor account;
    final Connector connector = BlueskyConnectors.connector(Clock.systemUTC());
    final Map<String, IncomingComment> inbox = new LinkedHashMap<>();
    final List<Discovery> pages = new ArrayList<>();
    private final ChannelId channel = new ChannelId(UUID.randomUUID());
    private Map<String, String> credential;
    private String state;

    BlueskyFirm(BlueskyPeer peer) {
        account = peer.account("firm");
        credential = Map.of("service", peer.url(), "identifier", account.handle(), "password", account.appPassword());
    }

    @Override
    public ChannelId channel() {
        return channel;
    }

    @Override
    public synchronized Map<String, String> credential() {
        return credential;
    }

    @Override
    public synchronized void rotated(Map<String, String> next) {
        credential = Map.copyOf(next);
    }

    void replace(String field, String value) {
        var next = new HashMap<>(credential());
        next.put(field, value);
        rotated(next);
    }

    void poll() {
        poll(10, 100, Duration.ZERO);
    }

    /** @param ahead how much later than it is, for what is only looked through every few minutes */
    void poll(int calls, int items, Duration ahead) {
        Discovery found;
        do {
            var now = Clock.systemUTC().instant().plus(ahead);
            var budget = new Budget(calls, items, Duration.ofSeconds(20), now.minus(Duration.ofDays(30)), now);
            found = connector.fetch(this, state, budget);
            state = found.state();
            found.items().forEach(i -> inbox.put(i.externalId(), i));
            pages.add(found);
        } while (found.more());
    }

    void pollUntil(BooleanSupplier there) throws InterruptedException {
        for (int i = 0; i < 40 && !there.getAsBoolean(); i++) {
            poll();
            if (!there.getAsBoolean()) TimeUnit.MILLISECONDS.sleep(250);
        }
    }

    OutgoingReply reply(String to, String text) {
        return new OutgoingReply(
                UUID.randomUUID(), 1, target(to), text, "fi", Clock.systemUTC().instant());
    }

    Target target(String uri) {
        var c = inbox.get(uri);
        return new Target(
                uri, c.parentExternalId(), null, c.reference(), c.author().handle());
    }

    IncomingComment reread(String uri) {
        var known = new IncomingComment.Known(uri, inbox.get(uri).reference());
        return connector.reread(this, List.of(known)).get(0);
    }

    /** The texts below a post, each line with its depth, as visitors see the thread. */
    List<String> thread(String uri) {
        var lines = new ArrayList<String>();
        var thread = account.read("app.bsky.feed.getPostThread", "uri", uri, "depth", "10")
                .path("thread");
        thread.path("replies").forEach(reply -> collect(reply, 1, lines));
        return lines;
    }

    private static void collect(JsonNode node, int depth, List<String> lines) {
        lines.add(depth + " " + node.path("post").path("record").path("text").asText());
        node.path("replies").forEach(reply -> collect(reply, depth + 1, lines));
    }
}
