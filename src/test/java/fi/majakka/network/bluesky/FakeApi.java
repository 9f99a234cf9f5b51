package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.majakka.network.bluesky.FakeRecords.Stored;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What the network's methods do, as the facts about it say, without any wire. */
final class FakeApi {
    final FakeLogins logins = new FakeLogins();
    final FakeRecords records;
    final FakeNotifications notifications;

    record Answer(int status, String body) {}

    FakeApi(Supplier<Instant> now) {
        records = new FakeRecords(now);
        notifications = new FakeNotifications(records);
    }

    static Answer refused(int status, String error, String message) {
        return new Answer(
                status,
                Json.object().put("error", error).put("message", message).toString());
    }

    synchronized Answer call(String method, String token, Map<String, List<String>> query, JsonNode body) {
        var name = method.substring(method.lastIndexOf('.') + 1);
        if (name.equals("createSession"))
            return of(logins.login(Json.text(body, "identifier"), Json.text(body, "password"), records.handles));
        if (name.equals("refreshSession")) return of(logins.renew(token, records.handles));
        if (logins.check(token) instanceof FakeLogins.Refused refused) return of(refused);
        var did = (String) logins.check(token);
        return body.isEmpty() ? read(name, did, new Query(query)) : write(name, did, body);
    }

    private record Query(Map<String, List<String>> all) {
        String get(String name) {
            return all.containsKey(name) ? all.get(name).get(0) : null;
        }

        List<String> list(String name) {
            return all.getOrDefault(name, List.of());
        }

        int number(String name) {
            return Integer.parseInt(get(name));
        }
    }

    private Answer read(String name, String did, Query query) {
        return switch (name) {
            case "getSession" ->
                of(Json.object()
                        .put("did", did)
                        .put("handle", records.handles.get(did))
                        .put("active", true));
            case "getProfile" -> of(records.author(query.get("actor")));
            case "listNotifications" ->
                of(notifications.list(did, query.list("reasons"), query.number("limit"), query.get("cursor")));
            case "getPosts" -> posts(did, query.list("uris"));
            case "getAuthorFeed" -> feed(did, query.get("filter").equals("posts_no_replies"), query.number("limit"));
            case "getPostThread" -> thread(did, query.get("uri"), query.number("depth"));
            case "resolveHandle" -> resolve(query.get("handle"));
            case "getRecord" -> record(new AtUri(query.get("repo"), query.get("collection"), query.get("rkey")));
            default -> refused(501, "MethodNotImplemented", "Method Not Implemented");
        };
    }

    private Answer write(String name, String did, JsonNode body) {
        var uri = new AtUri(did, Json.text(body, "collection"), Json.text(body, "rkey"));
        return switch (name) {
            case "putRecord" -> put(uri, body);
            case "deleteRecord" -> {
                records.records.remove(uri.toString());
                yield of(Json.object());
            }
            default -> refused(501, "MethodNotImplemented", "Method Not Implemented");
        };
    }

    private Answer put(AtUri uri, JsonNode body) {
        var before = records.records.get(uri.toString());
        var record = (ObjectNode) body.path("record");
        if (!uri.rkey().matches("[234567a-j][2-7a-z]{12}"))
            return refused(400, "InvalidRequest", "Invalid record key for " + uri.collection());
        if (before != null && before.value().equals(record)) return of(named(before));
        var swap = Json.text(body, "swapRecord");
        boolean fits = !body.has("swapRecord")
                || (before == null ? swap == null : before.cid().equals(swap));
        if (!fits) return refused(400, "InvalidSwap", "Record was at " + (before == null ? null : before.cid()));
        return of(named(records.put(uri, record)).set("commit", Json.object()));
    }

    private Answer posts(String did, List<String> uris) {
        if (uris.size() > 25) return refused(400, "InvalidRequest", "uris must not have more than 25 elements");
        var answer = Json.object();
        var list = answer.putArray("posts");
        for (var uri : uris)
            if (records.records.containsKey(uri)) list.add(records.view(records.records.get(uri), did));
        return of(answer);
    }

    private Answer feed(String did, boolean onlyRoots, int limit) {
        var answer = Json.object();
        var list = answer.putArray("feed");
        records.posts().stream()
                .filter(p -> p.did().equals(did) && !(onlyRoots && p.ref("root") != null))
                .sorted(Comparator.comparing(Stored::sortedAt).reversed())
                .limit(limit)
                .forEach(p -> {
                    var item = list.addObject().<ObjectNode>set("post", records.view(p, did));
                    var root = p.ref("root") == null ? null : records.records.get(p.ref("root"));
                    if (root != null) item.putObject("reply").set("root", records.view(root, did));
                });
        return of(answer);
    }

    private Answer thread(String did, String uri, int depth) {
        var post = records.records.get(uri);
        if (post == null) return refused(400, "NotFound", "Post not found: " + uri);
        return of(Json.object().set("thread", records.thread(post, did, depth)));
    }

    private Answer resolve(String handle) {
        for (var account : records.handles.entrySet())
            if (account.getValue().equals(handle)) return of(Json.object().put("did", account.getKey()));
        return refused(400, "InvalidRequest", "Unable to resolve handle");
    }

    private Answer record(AtUri uri) {
        var record = records.records.get(uri.toString());
        if (record == null) return refused(400, "RecordNotFound", "Could not locate record: " + uri);
        return of(named(record).set("value", record.value()));
    }

    private static ObjectNode named(Stored record) {
        return Json.object().put("uri", record.uri()).put("cid", record.cid());
    }

    private static Answer of(Object answer) {
        if (answer instanceof FakeLogins.Refused no) return refused(no.status(), no.error(), no.message());
        return new Answer(200, answer.toString());
    }
}
