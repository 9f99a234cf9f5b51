package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.OutgoingReply;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The record of a reply. The network never checks what a reply refers to, so the parent is read right before. */
final class Draft {
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    private final Account account;
    private final OutgoingReply reply;
    private final Map<String, JsonNode> posts = new HashMap<>();

    Draft(Account account, OutgoingReply reply) {
        this.account = account;
        this.reply = reply;
    }

    static Instant createdAt(OutgoingReply reply) {
        return reply.preparedAt().truncatedTo(ChronoUnit.MILLIS);
    }

    ObjectNode compose() {
        var parent = parent();
        var record = Json.object().put("$type", AtUri.POST).put("text", reply.text());
        record.put("createdAt", MILLIS.format(createdAt(reply)));
        if (reply.language() != null) record.putArray("langs").add(reply.language());
        var facets = Facets.of(reply.text(), this::did);
        if (!facets.isEmpty()) record.set("facets", facets);
        var refs = record.putObject("reply");
        refs.set("root", root(parent));
        refs.set("parent", ref(parent));
        return record;
    }

    private JsonNode parent() {
        var uris = new LinkedHashSet<String>();
        uris.add(reply.target().externalId());
        Optional.ofNullable(Reference.of(reply.target().reference()).root()).ifPresent(uris::add);
        posts.putAll(Posts.read(account, uris));
        var parent = posts.get(reply.target().externalId());
        if (parent == null) throw new Failure(Kind.TARGET_GONE, "NotFound", "The comment is not there any more");
        if (parent.path("viewer").path("replyDisabled").asBoolean(false))
            throw new Failure(Kind.PERMISSION, "replyDisabled", "The author of this thread lets others not reply");
        var viewer = parent.path("author").path("viewer");
        if (viewer.path("blockedBy").asBoolean(false) || viewer.has("blocking"))
            throw new Failure(Kind.PERMISSION, "blocked", "The author and this account block each other");
        return parent;
    }

    /** The root's version now; when it was deleted, the one that the parent answered. */
    private JsonNode root(JsonNode parent) {
        var ref = parent.path("record").path("reply").path("root");
        var uri = Json.text(ref, "uri");
        if (uri == null) return ref(parent);
        if (!posts.containsKey(uri)) posts.putAll(Posts.read(account, List.of(uri)));
        return ref(posts.getOrDefault(uri, ref));
    }

    private static ObjectNode ref(JsonNode post) {
        return Json.object().put("uri", Json.text(post, "uri")).put("cid", Json.text(post, "cid"));
    }

    private Optional<String> did(String handle) {
        try {
            return Optional.ofNullable(
                    Json.text(account.get("com.atproto.identity.resolveHandle", "handle", handle), "did"));
        } catch (Failure e) {
            return Optional.empty();
        }
    }
}
