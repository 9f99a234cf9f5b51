package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** The posts below a post, as a thread's answer nests them. Deleted and blocked ones are only names there. */
final class Replies {
    private Replies() {}

    static List<JsonNode> below(JsonNode thread) {
        var posts = new ArrayList<JsonNode>();
        var open = new ArrayDeque<>(Json.list(thread.path("replies")));
        while (!open.isEmpty()) {
            var reply = open.poll();
            if (AtUri.isPost(Json.text(reply, "post", "uri"))) posts.add(reply.path("post"));
            reply.path("replies").forEach(open::add);
        }
        return posts;
    }
}
