package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.IncomingComment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The posts that one fetch brings home, each once, with the first posts of their threads. */
final class Haul {
    private static final Comparator<IncomingComment> OLDEST_FIRST =
            Comparator.comparing(IncomingComment::createdAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));

    private final Account account;
    private final Map<String, JsonNode> posts = new LinkedHashMap<>();
    private final Map<String, JsonNode> roots = new HashMap<>();

    Haul(Account account) {
        this.account = account;
    }

    void add(JsonNode post) {
        posts.putIfAbsent(Json.text(post, "uri"), post);
    }

    /** A first post as far as it can be seen; a deleted one comes without text. */
    void root(JsonNode post) {
        if (post != null && post.has("record")) roots.put(Json.text(post, "uri"), post);
    }

    int size() {
        return posts.size();
    }

    /** Our posts that {@code posts} stand under and that were not read yet. */
    List<String> missingRoots(List<JsonNode> posts) {
        return posts.stream()
                .map(post -> post.path("record"))
                .map(r -> r.has("reply") ? Json.text(r, "reply", "root", "uri") : Embeds.quotedUri(r.path("embed")))
                .filter(Objects::nonNull)
                .filter(uri -> account.posted(uri) && !roots.containsKey(uri))
                .distinct()
                .toList();
    }

    List<IncomingComment> comments(String site) {
        var comments = new Comments(account, site, roots);
        var newestFirst =
                new ArrayList<>(posts.values().stream().map(comments::of).toList());
        newestFirst.sort(OLDEST_FIRST);
        return newestFirst;
    }
}
