package fi.majakka;

import static fi.majakka.Cast.RISTO;

import fi.majakka.shared.ChannelId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** A channel of the demo network that a test has for itself. */
public final class DemoChannel {
    private DemoChannel() {}

    /** Plays the bakery's Mastodon account, the smallest one. */
    public static ChannelId connect() {
        return connect(Map.of("plays", "mastodon", "token", "demo"));
    }

    /** The same with nothing in it but what the test writes. */
    public static ChannelId connectEmpty() {
        return connect(Map.of("plays", "mastodon", "token", "demo", "replay", "none"));
    }

    /** An empty one that plays by the rules of another network. */
    public static ChannelId connectEmpty(String plays) {
        return connect(Map.of("plays", plays, "token", "demo", "replay", "none"));
    }

    private static ChannelId connect(Map<String, String> credential) {
        var body = Map.of("network", "demo", "name", "Demo " + UUID.randomUUID(), "credential", credential);
        String id = RISTO.asksOnce()
                .body(body)
                .post("/api/v1/channels")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new ChannelId(UUID.fromString(id));
    }

    /** The queue's id of what a visitor wrote, once it was fetched. */
    public static String fetched(ChannelId channel, String text) {
        return eventually("the comment is in the queue: " + text, () -> {
            List<Map<String, Object>> items = RISTO.asks()
                    .queryParam("channel", channel.toString())
                    .queryParam("state", "any")
                    .queryParam("sort", "newest")
                    .queryParam("limit", 200)
                    .get("/api/v1/comments")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items");
            return items.stream()
                    .filter(c -> text.equals(c.get("text")))
                    .map(c -> (String) c.get("id"))
                    .findFirst()
                    .orElse(null);
        });
    }

    /** Asks again until there is an answer; a minute is longer than anything here may take on a busy machine. */
    public static <T> T eventually(String what, Supplier<T> ask) {
        var until = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(until)) {
            T answer = ask.get();
            if (answer != null && !Boolean.FALSE.equals(answer)) return answer;
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("Never came: " + what);
    }
}
