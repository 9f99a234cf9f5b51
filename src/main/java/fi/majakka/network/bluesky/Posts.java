package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Posts as the network shows them now, by address. Who is not there is deleted, or hidden from us. */
final class Posts {
    static final int PER_CALL = 25;

    private Posts() {}

    static Map<String, JsonNode> read(Account account, Collection<String> uris) {
        return read(account, uris, Integer.MAX_VALUE, () -> {});
    }

    /** Reads as many as fit into {@code calls} requests, in the order given. */
    static Map<String, JsonNode> read(Account account, Collection<String> uris, int calls, Runnable onCall) {
        var distinct = new ArrayList<>(new LinkedHashSet<>(uris));
        var posts = new HashMap<String, JsonNode>();
        for (int from = 0; from < distinct.size() && calls > 0; from += PER_CALL, calls--) {
            onCall.run();
            var page = distinct.subList(from, Math.min(from + PER_CALL, distinct.size()));
            for (var post : account.get("app.bsky.feed.getPosts", query(page)).path("posts"))
                if (Json.text(post, "uri") != null) posts.put(Json.text(post, "uri"), post);
        }
        return posts;
    }

    private static String[] query(List<String> uris) {
        return uris.stream().flatMap(uri -> List.of("uris", uri).stream()).toArray(String[]::new);
    }
}
