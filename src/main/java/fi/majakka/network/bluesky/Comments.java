package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.Abilities;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.IncomingComment.Post;
import java.time.Instant;
import java.util.Map;

/**
 * Turns posts of others (and our own answers) into comments.
 *
 * @param roots the threads' first posts as far as they were read, for titles and for what we hid
 */
record Comments(Account account, String site, Map<String, JsonNode> roots) {
    /** What a fetch delivers: a version is as old as the network says. */
    IncomingComment of(JsonNode post) {
        return of(post, null, at(post));
    }

    /**
     * @param edited when an edit was noticed, or null
     * @param changedAt the order of versions
     */
    IncomingComment of(JsonNode post, Instant edited, Instant changedAt) {
        var uri = Json.text(post, "uri");
        var record = post.path("record");
        var root = Json.text(record, "reply", "root", "uri");
        return new IncomingComment(
                uri,
                parent(record, root),
                post(record, root),
                Authors.of(post.path("author"), site),
                Words.plain(record.path("text").asText("")),
                post.toString(),
                Json.text(record.path("langs").path(0)),
                at(post),
                edited,
                changedAt,
                null,
                AtUri.of(uri).permalink(site),
                null,
                Embeds.of(post, site),
                account.wrote(uri),
                hidden(uri, root),
                Json.text(post, "viewer", "like") != null,
                can(post, root),
                new Reference(Json.text(post, "cid"), root, edited).written());
    }

    /** The network's time and not the author's {@code createdAt}, which says what the author's clock likes. */
    static Instant at(JsonNode post) {
        var indexed = Json.time(post, "indexedAt");
        return indexed != null ? indexed : Json.time(post.path("record"), "createdAt");
    }

    private String parent(JsonNode record, String root) {
        var parent = Json.text(record, "reply", "parent", "uri");
        return parent == null || parent.equals(root) && account.posted(root) ? null : parent;
    }

    /** Our post that opened the thread, or that a quote quotes; others' threads stand under no post of ours. */
    private Post post(JsonNode record, String root) {
        var uri = root != null ? root : Embeds.quotedUri(record.path("embed"));
        if (!account.posted(uri)) return null;
        var title = Words.title(roots.getOrDefault(uri, Json.object())
                .path("record")
                .path("text")
                .asText(""));
        return new Post(uri, title, AtUri.of(uri).permalink(site));
    }

    private boolean hidden(String uri, String root) {
        var gate = roots.getOrDefault(root == null ? "" : root, Json.object())
                .path("threadgate")
                .path("record");
        return Threadgates.hides(gate, uri);
    }

    private Abilities can(JsonNode post, String root) {
        var disabled = post.path("viewer").path("replyDisabled").asBoolean(false);
        return new Abilities(!disabled, account.posted(root), false, true);
    }
}
