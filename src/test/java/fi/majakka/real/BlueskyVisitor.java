package fi.majakka.real;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Somebody with an account in a {@link BlueskyPeer}, who uses it past Majakka. */
public final class BlueskyVisitor {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Node's servers hang up on the offer of HTTP/2. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String POST = "app.bsky.feed.post";

    private final String server;
    private final JsonNode session;

    private BlueskyVisitor(String server, JsonNode session) {
        this.server = server;
        this.session = session;
    }

    /** Where something stands: its address and its version. */
    public record Said(String uri, String cid) {}

    static BlueskyVisitor create(String server, String name) {
        var unique = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        var form = JSON.createObjectNode().put("handle", unique + ".test").put("email", unique + "@example.test");
        return new BlueskyVisitor(
                server, send(server, "com.atproto.server.createAccount", null, form.put("password", "pass-" + unique)));
    }

    public String did() {
        return session.path("did").asText();
    }

    public String handle() {
        return session.path("handle").asText();
    }

    /** What a keeper makes under Settings and enters in Majakka. */
    public String appPassword() {
        var named = JSON.createObjectNode().put("name", "majakka");
        return write("com.atproto.server.createAppPassword", named)
                .path("password")
                .asText();
    }

    public Said post(String text) {
        return seen(say(record(text)));
    }

    public Said reply(String text, String parentUri) {
        return seen(say(answer(text, parentUri)));
    }

    public Said mention(BlueskyVisitor whom, String text) {
        var record = record("@" + whom.handle() + " " + text);
        var facet = record.putArray("facets").addObject();
        facet.putObject("index")
                .put("byteStart", 0)
                .put("byteEnd", whom.handle().length() + 1);
        facet.putArray("features")
                .addObject()
                .put("$type", "app.bsky.richtext.facet#mention")
                .put("did", whom.did());
        return seen(say(record));
    }

    public ObjectNode record(String text) {
        var record = JSON.createObjectNode().put("$type", POST).put("text", text);
        return record.put("createdAt", Clock.systemUTC().instant().toString());
    }

    public ObjectNode answer(String text, String parentUri) {
        var parent = shown(parentUri);
        var record = record(text);
        var reply = record.putObject("reply");
        var root = parent.path("record").path("reply").path("root");
        reply.set("root", root.isMissingNode() ? ref(parent) : root);
        reply.set("parent", ref(parent));
        return record;
    }

    /** Writes a post and does not wait until it shows. */
    public Said say(ObjectNode record) {
        var body = JSON.createObjectNode().put("repo", did()).put("collection", POST);
        body.set("record", record);
        var said = write("com.atproto.repo.createRecord", body);
        return new Said(said.path("uri").asText(), said.path("cid").asText());
    }

    /** Waits until the network shows it: a reply to a post that is not shown yet is held to be broken. */
    public Said seen(Said said) {
        await(said.uri(), said.cid());
        return said;
    }

    public void edit(String uri, String text) {
        var record = ((ObjectNode) shown(uri).path("record")).deepCopy().put("text", text);
        var body = named(uri);
        body.set("record", record);
        await(uri, write("com.atproto.repo.putRecord", body).path("cid").asText());
    }

    public void delete(String uri) {
        write("com.atproto.repo.deleteRecord", named(uri));
        await(uri, null);
    }

    /** Calls any method that changes something. */
    public JsonNode write(String method, ObjectNode body) {
        return send(server, method, session.path("accessJwt").asText(), body);
    }

    /** Calls any method that only reads; names and values in turn. */
    public JsonNode read(String method, String... query) {
        var uri = new StringBuilder(method).append('?');
        for (int i = 0; i < query.length; i += 2)
            uri.append(query[i])
                    .append('=')
                    .append(URLEncoder.encode(query[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        return send(server, uri.toString(), session.path("accessJwt").asText(), null);
    }

    private JsonNode shown(String uri) {
        return read("app.bsky.feed.getPosts", "uris", uri).path("posts").path(0);
    }

    private void await(String uri, String cid) {
        for (int i = 0; i < 300; i++) {
            var shown = shown(uri).path("cid").asText(null);
            if (cid == null ? shown == null : cid.equals(shown)) return;
            sleep();
        }
        throw new IllegalStateException("the network never showed " + uri);
    }

    private static void sleep() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode ref(JsonNode post) {
        return JSON.createObjectNode()
                .put("uri", post.path("uri").asText())
                .put("cid", post.path("cid").asText());
    }

    private ObjectNode named(String uri) {
        return JSON.createObjectNode()
                .put("repo", did())
                .put("collection", POST)
                .put("rkey", uri.substring(uri.lastIndexOf('/') + 1));
    }

    private static JsonNode send(String server, String method, String token, ObjectNode body) {
        var request = HttpRequest.newBuilder(URI.create(server + "/xrpc/" + method));
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (body != null)
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IllegalStateException(method + ": " + answer.body());
            return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
