package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.Target;
import java.time.Instant;
import java.util.List;

/**
 * Hides replies: a list in a record of ours beside the thread's first post. A new record says nothing of who may reply,
 * since an empty {@code allow} would close the thread to all.
 */
final class Threadgates {
    private static final String COLLECTION = "app.bsky.feed.threadgate";
    private static final String HIDDEN = "hiddenReplies";
    private static final int MOST = 300;
    private static final int ATTEMPTS = 4;

    private final Account account;
    private final Instant now;

    Threadgates(Account account, Instant now) {
        this.account = account;
        this.now = now;
    }

    static boolean hides(JsonNode gate, String uri) {
        for (var hidden : gate.path(HIDDEN)) if (hidden.asText().equals(uri)) return true;
        return false;
    }

    void set(Target target, boolean hidden) {
        var root = root(target);
        for (int attempt = 1; ; attempt++) {
            try {
                set(root, target.externalId(), hidden);
                return;
            } catch (Failure e) {
                if (!Errors.is(e, "InvalidSwap") || attempt == ATTEMPTS) throw e;
            }
        }
    }

    private AtUri root(Target target) {
        var uri = Reference.of(target.reference()).root();
        if (uri == null) {
            var post = Posts.read(account, List.of(target.externalId())).get(target.externalId());
            uri = post == null ? null : Json.text(post, "record", "reply", "root", "uri");
        }
        if (account.posted(uri)) return AtUri.of(uri);
        throw new Failure(
                Kind.PERMISSION, "not-our-thread", "Only replies below the company's own posts can be hidden");
    }

    private void set(AtUri root, String uri, boolean hidden) {
        var own = new OwnRecord(account, COLLECTION, root.rkey());
        var current = own.read();
        var gate = current.map(r -> (ObjectNode) r.path("value").deepCopy()).orElseGet(() -> fresh(root));
        if (hides(gate, uri) == hidden) return;
        var list = gate.withArray(HIDDEN);
        if (hidden) list.add(uri);
        else remove(list, uri);
        if (list.size() > MOST)
            throw new Failure(Kind.INVALID, "too-many-hidden", "Bluesky hides at most 300 replies below one post");
        own.put(gate, current.map(r -> Json.text(r, "cid")).orElse(null));
    }

    private ObjectNode fresh(AtUri root) {
        return Json.object()
                .put("$type", COLLECTION)
                .put("post", root.toString())
                .put("createdAt", now.toString());
    }

    private static void remove(ArrayNode list, String uri) {
        for (int i = list.size() - 1; i >= 0; i--) if (list.get(i).asText().equals(uri)) list.remove(i);
    }
}
