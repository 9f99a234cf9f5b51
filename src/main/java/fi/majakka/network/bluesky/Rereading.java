package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.IncomingComment.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads known comments again: who is missing is gone, and another version under the same address is an edit. */
final class Rereading {
    private final Account account;
    private final String site;
    private final Instant now;

    Rereading(Account account, String site, Instant now) {
        this.account = account;
        this.site = site;
        this.now = now;
    }

    List<IncomingComment> read(List<Known> known) {
        var uris = new ArrayList<>(known.stream().map(Known::externalId).toList());
        known.stream()
                .map(k -> Reference.of(k.reference()).root())
                .filter(Objects::nonNull)
                .filter(account::posted)
                .forEach(uris::add);
        var posts = Posts.read(account, uris);
        var comments = new Comments(account, site, posts);
        return known.stream()
                .map(k -> judged(comments, k, posts.get(k.externalId())))
                .toList();
    }

    /** The network keeps the time of a post when it is edited, so versions are told apart by when they were read. */
    private IncomingComment judged(Comments comments, Known known, JsonNode post) {
        if (post == null) return IncomingComment.gone(known.externalId(), now);
        var before = Reference.of(known.reference());
        var edited = before.cid() != null && !before.cid().equals(Json.text(post, "cid")) ? now : before.edited();
        return comments.of(post, edited, now);
    }
}
