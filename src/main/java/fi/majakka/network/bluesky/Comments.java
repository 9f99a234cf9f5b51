package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.Abilities;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.IncomingComment.Author;
import fi.majakka.network.IncomingComment.Post;
import java.time.Instant;
import java.util.Map;

/**
 * Turns posts of others (and our own answers) into comments.
 *
 * @param roots the threads' first posts as far as they were read, for titles and for what we hid
 */
record Comments(Account account, String site, Map<String, JsonNode> roots) {
    private static final int TITLE = 80;
    private static final String NO_HANDLE = "handle.invalid";

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
                author(post.path("author")),
                plain(record.path("text").asText("")),
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
        var title = title(roots.getOrDefault(uri, Json.object())
                .path("record")
                .path("text")
                .asText(""));
        return new Post(uri, title, AtUri.of(uri).permalink(site));
    }

    private static String title(String text) {
        var words = plain(text).strip().replaceAll("\\s+", " ");
        if (words.length() <= TITLE) return words.isEmpty() ? null : words;
        int end = words.lastIndexOf(' ', TITLE);
        return words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, TITLE / 2)) + "…";
    }

    private Author author(JsonNode author) {
        var did = Json.text(author, "did");
        var handle = NO_HANDLE.equals(Json.text(author, "handle")) ? null : Json.text(author, "handle");
        var name = Json.text(author, "displayName");
        return new Author(
                did,
                plain(name != null ? name : handle),
                handle,
                Json.text(author, "avatar"),
                did == null ? null : site + "/profile/" + did);
    }

    /** Without the control characters that have no place in a text and that databases refuse. */
    private static String plain(String text) {
        return text == null ? null : text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
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
