package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The list of notifications with all its habits: newest first by a time that authors choose, a cursor that is nothing but
 * that time, and filters that run after a page was cut.
 */
final class FakeNotifications {
    /** Addresses of replies that are kept back, as the real network keeps back what it thinks little of. */
    final Set<String> keptBack = new HashSet<>();
    /** Times of likes: they fill pages and are filtered out again. */
    final Set<java.time.Instant> likes = new HashSet<>();

    private final FakeRecords records;

    FakeNotifications(FakeRecords records) {
        this.records = records;
    }

    private record Notification(String reason, java.time.Instant at, FakeRecords.Stored post) {}

    ObjectNode list(String viewer, List<String> reasons, int limit, String cursor) {
        var rows = rows(viewer)
                .filter(n -> cursor == null || n.at.toString().compareTo(cursor) < 0)
                .limit(limit)
                .toList();
        var answer = Json.object().put("priority", false);
        var list = answer.putArray("notifications");
        rows.stream()
                .filter(n -> reasons.isEmpty() || reasons.contains(n.reason))
                .filter(n -> n.post != null && !records.hides(n.post.ref("root"), n.post.uri()))
                .forEach(n -> list.add(shown(n)));
        if (!rows.isEmpty()) answer.put("cursor", rows.get(rows.size() - 1).at.toString());
        return answer;
    }

    private java.util.stream.Stream<Notification> rows(String viewer) {
        var posts = records.posts().stream()
                .filter(p -> !p.did().equals(viewer) && !keptBack.contains(p.uri()))
                .map(p -> new Notification(reason(p, viewer), p.sortedAt(), p))
                .filter(n -> n.reason != null);
        var hearts = likes.stream().map(at -> new Notification("like", at, null));
        return java.util.stream.Stream.concat(posts, hearts)
                .sorted(Comparator.comparing((Notification n) -> n.at.toString())
                        .reversed());
    }

    private String reason(FakeRecords.Stored post, String viewer) {
        var us = "at://" + viewer + "/";
        if (post.value().path("facets").toString().contains("\"did\":\"" + viewer + "\"")) return "mention";
        if (Objects.toString(Embeds.quotedUri(post.value().path("embed")), "").startsWith(us)) return "quote";
        return records.ancestors(post).stream().limit(5).anyMatch(a -> a.startsWith(us)) ? "reply" : null;
    }

    private ObjectNode shown(Notification n) {
        var shown =
                Json.object().put("uri", n.post.uri()).put("cid", n.post.cid()).put("reason", n.reason);
        shown.set("author", records.author(n.post.did()));
        shown.set("record", n.post.value());
        return shown.put("isRead", false).put("indexedAt", n.at.toString());
    }
}
