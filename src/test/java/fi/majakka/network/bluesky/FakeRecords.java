package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** All repositories of a network that never was, and how it shows their posts. */
final class FakeRecords {
    static final String GATE = "app.bsky.feed.threadgate";
    static final String LIKE = "app.bsky.feed.like";

    record Stored(String uri, String cid, ObjectNode value, Instant at) {
        /** The network sorts by the author's clock where that is behind. */
        Instant sortedAt() {
            var created = Json.time(value, "createdAt");
            return created != null && created.isBefore(at) ? created : at;
        }

        String did() {
            return AtUri.of(uri).did();
        }

        String ref(String end) {
            return Json.text(value, "reply", end, "uri");
        }
    }

    final Map<String, Stored> records = new LinkedHashMap<>();
    final Map<String, String> handles = new LinkedHashMap<>();
    /** Who has what handle shows as this name. */
    final Map<String, String> names = new LinkedHashMap<>();

    private final Supplier<Instant> now;
    private int keys;

    FakeRecords(Supplier<Instant> now) {
        this.now = now;
    }

    String nextKey() {
        return Tid.of("key " + keys++);
    }

    Stored put(AtUri uri, JsonNode value) {
        var before = records.get(uri.toString());
        var cid = "bafy" + Integer.toHexString(value.hashCode())
                + value.toString().length();
        var at = before == null ? now.get() : before.at;
        var stored = new Stored(uri.toString(), cid, value.deepCopy(), at);
        records.put(stored.uri, stored);
        return stored;
    }

    List<Stored> posts() {
        return records.values().stream().filter(r -> AtUri.isPost(r.uri)).toList();
    }

    Stored gateOf(String root) {
        var uri = AtUri.of(root);
        return records.get(new AtUri(uri.did(), GATE, uri.rkey()).toString());
    }

    boolean hides(String root, String uri) {
        return AtUri.isPost(root) && gateOf(root) != null && Threadgates.hides(gateOf(root).value, uri);
    }

    ObjectNode author(String did) {
        var author = Json.object().put("did", did).put("handle", handles.getOrDefault(did, "handle.invalid"));
        if (names.containsKey(did)) author.put("displayName", names.get(did));
        return author;
    }

    ObjectNode view(Stored post, String viewer) {
        var view = Json.object().put("uri", post.uri).put("cid", post.cid);
        view.set("author", author(post.did()));
        view.set("record", post.value);
        view.put("indexedAt", post.sortedAt().toString());
        view.put("replyCount", replies(post.uri).size());
        var state = view.putObject("viewer");
        records.values().stream()
                .filter(r -> r.did().equals(viewer) && r.uri.contains(LIKE))
                .filter(r -> post.uri.equals(Json.text(r.value, "subject", "uri")))
                .forEach(r -> state.put("like", r.uri));
        if (post.value.path("closed").asBoolean()) state.put("replyDisabled", true);
        if (post.ref("root") == null && gateOf(post.uri) != null)
            view.putObject("threadgate").set("record", gateOf(post.uri).value);
        return view;
    }

    List<Stored> replies(String parent) {
        return posts().stream().filter(p -> parent.equals(p.ref("parent"))).toList();
    }

    ObjectNode thread(Stored post, String viewer, int depth) {
        var thread = Json.object().put("$type", "app.bsky.feed.defs#threadViewPost");
        thread.set("post", view(post, viewer));
        var below = thread.putArray("replies");
        if (depth > 0) replies(post.uri).forEach(r -> below.add(thread(r, viewer, depth - 1)));
        return thread;
    }

    /** The posts above a post, nearest first. */
    List<String> ancestors(Stored post) {
        var above = new ArrayList<String>();
        for (var p = post; p != null && p.ref("parent") != null && above.size() < 6; p = records.get(p.ref("parent")))
            above.add(p.ref("parent"));
        return above;
    }
}
