package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Walks the notifications from the newest down to the floor, as far as the budget goes. */
final class Walk {
    private static final int PAGE = 100;

    private final Account account;
    private final Meter meter;
    private final Haul haul;

    Walk(Account account, Meter meter, Haul haul) {
        this.account = account;
        this.meter = meter;
        this.haul = haul;
    }

    /** The progress after the walk; without a walk in it when the floor was reached. */
    Progress go(Progress from, Duration overlap) {
        var progress = from.walking(meter.budget.now());
        do {
            var page = page(progress);
            var cursor = Json.text(page, "cursor");
            var notifications = Json.list(page.path("notifications"));
            take(notifications, progress.floor());
            if (isLast(progress, cursor, notifications))
                return progress.at(null, newest(notifications)).walked(overlap);
            progress = progress.at(cursor, newest(notifications));
        } while (meter.hasRoom(haul.size()));
        return progress;
    }

    /** A cursor that the network takes no more sends the walk back to its start; the watermark has not moved. */
    private JsonNode page(Progress progress) {
        var cursor = progress.walk().cursor();
        int limit = limit(progress.walks());
        meter.call();
        try {
            return list(account, limit, cursor);
        } catch (Failure e) {
            if (cursor == null || e.kind() != Kind.INVALID) throw e;
            return list(account, limit, null);
        }
    }

    /** Asks for all reasons that may be a comment; an account's wish to see only whom it follows is not ours. */
    static JsonNode list(Account account, int limit, String cursor) {
        return account.get(
                "app.bsky.notification.listNotifications",
                "reasons",
                "reply",
                "reasons",
                "mention",
                "reasons",
                "quote",
                "priority",
                "false",
                "limit",
                String.valueOf(limit),
                "cursor",
                cursor);
    }

    /** As many as can be looked up afterwards, and another number than the walk before: see {@link Progress}. */
    private int limit(int walks) {
        int lookedUp = (meter.left() - 1) * Posts.PER_CALL / 2;
        int most = Math.min(PAGE, meter.budget.items() - haul.size());
        int limit = Math.max(1, lookedUp > 0 ? Math.min(most, lookedUp) : most);
        return limit > 30 ? limit - 3 * (walks % 3) : limit > 3 ? limit - walks % 3 : limit;
    }

    /** Notifications tell neither our like nor what hangs below the text: the posts themselves do. */
    private void take(List<JsonNode> notifications, Instant floor) {
        var kept = notifications.stream()
                .filter(n -> AtUri.isPost(Json.text(n, "uri")) && !below(n, floor))
                .toList();
        var roots = haul.missingRoots(kept);
        var uris = new ArrayList<>(roots);
        kept.forEach(n -> uris.add(Json.text(n, "uri")));
        var posts = Posts.read(account, uris, meter.left(), meter::call);
        roots.forEach(uri -> haul.root(posts.get(uri)));
        kept.forEach(n -> haul.add(posts.getOrDefault(Json.text(n, "uri"), n)));
    }

    /** Short and empty pages are no end, and a known comment is none either: late clocks insert below what we have. */
    private static boolean isLast(Progress progress, String cursor, List<JsonNode> notifications) {
        if (cursor == null || cursor.equals(progress.walk().cursor())) return true;
        if (!notifications.isEmpty()) return notifications.stream().allMatch(n -> below(n, progress.floor()));
        var reached = Json.time(cursor);
        return reached != null && reached.isBefore(progress.floor());
    }

    private static boolean below(JsonNode notification, Instant floor) {
        var at = Json.time(notification, "indexedAt");
        return at != null && at.isBefore(floor);
    }

    private static Instant newest(List<JsonNode> notifications) {
        return notifications.stream()
                .map(n -> Json.time(n, "indexedAt"))
                .filter(t -> t != null)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
