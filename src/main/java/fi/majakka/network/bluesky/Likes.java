package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.Target;
import java.time.Instant;
import java.util.List;

/** Likes under a key that follows from the liked post, so that it can be taken back before the network shows it. */
final class Likes {
    private static final String COLLECTION = "app.bsky.feed.like";

    private final Account account;

    Likes(Account account) {
        this.account = account;
    }

    void like(Target target, Instant now) {
        var post = post(target);
        if (post == null) throw new Failure(Kind.TARGET_GONE, "NotFound", "The comment is not there any more");
        if (Json.text(post, "viewer", "like") != null) return;
        var like = Json.object().put("$type", COLLECTION).put("createdAt", now.toString());
        like.putObject("subject").put("uri", target.externalId()).put("cid", Json.text(post, "cid"));
        try {
            ours(target).put(like, null);
        } catch (Failure e) {
            if (!Errors.is(e, "InvalidSwap")) throw e;
        }
    }

    void unlike(Target target) {
        var post = post(target);
        ours(target).delete();
        var shown = post == null ? null : Json.text(post, "viewer", "like");
        if (account.wrote(shown))
            new OwnRecord(account, COLLECTION, AtUri.of(shown).rkey()).delete();
    }

    private JsonNode post(Target target) {
        return Posts.read(account, List.of(target.externalId())).get(target.externalId());
    }

    private OwnRecord ours(Target target) {
        return new OwnRecord(account, COLLECTION, Tid.of(target.externalId()));
    }
}
