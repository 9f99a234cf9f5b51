package fi.majakka.production;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.wordpress.FakeWordPress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A company's blog, whose comments come into a program, and whose ledger outlives it. */
final class Blog implements AutoCloseable {
    /** For programs that start often and run briefly. */
    static final String[] STARTS_FAST = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"};

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final FakeWordPress site;
    private final Caller owner;
    private final String channel;

    /** @param owner who connects it, and looks at it */
    Blog(Caller owner) {
        this.owner = owner;
        try {
            site = new FakeWordPress(Instant::now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        site.letsTwinsIn();
        channel = connect();
    }

    private String connect() {
        var credential = Map.of("site", site.url(), "user", FakeWordPress.USER, "password", FakeWordPress.PASSWORD);
        var body = Map.of("network", "wordpress", "name", "Blogi", "credential", credential);
        return Caller.read(owner.call("POST", "/channels", null, body))
                .get("id")
                .asText();
    }

    /** So that what takes minutes in an office takes seconds here. */
    static Map<String, String> inAHurry(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("MAJAKKA_REPLY_UNDO", "1s");
        all.put("MAJAKKA_REPLY_LEASE", "8s");
        all.put("MAJAKKA_REPLY_FIRST_CHECK", "1s");
        all.put("MAJAKKA_REPLY_AT_ONCE", "30");
        all.put("MAJAKKA_FETCH_POLL_SECONDS", "1");
        all.put("MAJAKKA_FETCH_LEASE", "8s");
        all.put("NETWORK_WORDPRESS_TIMEOUT", "PT1.5S");
        return all;
    }

    String channel() {
        return channel;
    }

    /** @return the comments of so many visitors, as they stand in the queue */
    List<JsonNode> commentsOf(int visitors, String question) {
        for (int i = 0; i < visitors; i++) site.visitor("Asiakas " + i, question + " " + i + "?");
        return Patience.until(PATIENCE, "the comments of " + visitors + " visitors", () -> {
            var found = comments().stream()
                    .filter(c -> c.get("text").asText().startsWith(question))
                    .toList();
            return found.size() < visitors ? null : found;
        });
    }

    /** All items of the channel, whatever their state. */
    List<JsonNode> comments() {
        return owner.all("/comments?state=any&sort=oldest&channel=" + channel);
    }

    /** All replies of the channel. @param state of those that are wanted, "" for any */
    List<JsonNode> replies(String state) {
        return owner.all("/replies?channel=" + channel + (state.isEmpty() ? "" : "&state=" + state));
    }

    /** The states of all replies by their text. */
    Map<String, String> states() {
        return replies("").stream()
                .collect(Collectors.toMap(
                        r -> r.get("text").asText(), r -> r.get("state").asText()));
    }

    /** The states of all replies, or null while one may still change by itself. */
    Map<String, String> ended() {
        var states = states();
        var ledger = site.posted();
        boolean moving = states.entrySet().stream().anyMatch(e -> switch (e.getValue()) {
            case "queued", "sending" -> true;
            case "unknown" -> ledger.containsKey(e.getKey()); // it is there, and will be found
            default -> false;
        });
        return moving ? null : states;
    }

    @Override
    public void close() {
        site.close();
    }
}
