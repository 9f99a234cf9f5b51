package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/**
 * Looks through our own posts for what the notifications keep back: replies of authors that Bluesky holds in low esteem,
 * replies that arrived before the post they answer, and our own answers from another program.
 */
final class Sweep {
    private static final List<String> FEEDS = List.of("posts_no_replies", "posts_with_replies");
    private static final String DEPTH = "10";

    private final Account account;
    private final Meter meter;
    private final Haul haul;

    Sweep(Account account, Meter meter, Haul haul) {
        this.account = account;
        this.meter = meter;
        this.haul = haul;
    }

    Watch go(Watch from, Instant since) {
        var watch = from.begun(meter.budget.now(), FEEDS);
        do watch = watch.feeds().isEmpty() ? readReplies(watch, since) : listPosts(watch, since);
        while (watch.unfinished() && meter.hasRoom(haul.size()));
        return watch.due(false);
    }

    private Watch listPosts(Watch watch, Instant since) {
        meter.call();
        var feed = watch.feeds().get(0);
        var counts = new TreeMap<String, Integer>();
        var page = account.get("app.bsky.feed.getAuthorFeed", "actor", account.did(), "filter", feed, "limit", "100");
        for (var item : page.path("feed")) {
            var post = item.path("post");
            var uri = Json.text(post, "uri");
            if (!account.posted(uri)) continue;
            counts.put(AtUri.of(uri).rkey(), post.path("replyCount").asInt());
            haul.root(item.path("reply").path("root"));
            if (post.path("record").has("reply") && !isBefore(post, since)) haul.add(post);
        }
        return watch.listed(counts);
    }

    private Watch readReplies(Watch watch, Instant since) {
        if (watch.todo().isEmpty()) return watch;
        var rkey = watch.todo().lastKey();
        try {
            meter.call();
            var uri = AtUri.post(account.did(), rkey).toString();
            var thread = account.get("app.bsky.feed.getPostThread", "uri", uri, "depth", DEPTH, "parentHeight", "0");
            take(thread.path("thread"), since);
        } catch (Failure e) {
            if (e.kind() != Kind.TARGET_GONE) throw e;
        }
        return watch.read(rkey);
    }

    private void take(JsonNode thread, Instant since) {
        var top = thread.path("post");
        if (!top.path("record").has("reply")) haul.root(top);
        var replies = Replies.below(thread);
        var missing = haul.missingRoots(replies);
        if (!missing.isEmpty())
            Posts.read(account, missing, 1, meter::call).values().forEach(haul::root);
        for (var reply : replies) if (!isBefore(top, since) || !isBefore(reply, since)) haul.add(reply);
    }

    /** Replies below a post that is new enough are new enough, whatever their authors' clocks said. */
    private static boolean isBefore(JsonNode post, Instant since) {
        var at = Comments.at(post);
        return at != null && at.isBefore(since);
    }
}
