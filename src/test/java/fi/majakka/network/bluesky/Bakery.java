package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** The bakery's account in a fake network, with one post that visitors answer. */
final class Bakery implements AutoCloseable {
    static final String FIRM = "did:plc:bakery";
    static final String HANDLE = "bakery.test";

    final FakeBluesky network;
    final FakeRecords records;
    final StoredAccess access;
    final String post;
    private final Supplier<Instant> now;

    Bakery(Supplier<Instant> now) {
        this.now = now;
        network = new FakeBluesky(now);
        records = network.api.records;
        records.handles.put(FIRM, HANDLE);
        records.names.put(FIRM, "Leipomo");
        access = new StoredAccess(network.url(), "@" + HANDLE, FakeLogins.PASSWORD);
        post = write(FIRM, record("Ruisleipää on taas!"));
    }

    ObjectNode record(String text) {
        return Json.object()
                .put("$type", AtUri.POST)
                .put("text", text)
                .put("createdAt", now.get().toString());
    }

    ObjectNode answer(String text, String parent) {
        var record = record(text);
        var above = records.records.get(parent);
        var root = above.ref("root") == null ? above : records.records.get(above.ref("root"));
        var refs = record.putObject("reply");
        refs.putObject("root").put("uri", root.uri()).put("cid", root.cid());
        refs.putObject("parent").put("uri", above.uri()).put("cid", above.cid());
        return record;
    }

    String write(String did, ObjectNode record) {
        return records.put(AtUri.post(did, records.nextKey()), record).uri();
    }

    /** @param parent null for the bakery's post */
    String comment(String author, String text, String parent) {
        var did = "did:plc:" + Integer.toHexString(author.hashCode());
        records.handles.putIfAbsent(did, Integer.toHexString(author.hashCode()) + ".test");
        records.names.put(did, author);
        return write(did, answer(text, parent == null ? post : parent));
    }

    void edit(String uri, String text) {
        var value = records.records.get(uri).value().deepCopy();
        records.put(AtUri.of(uri), value.put("text", text));
    }

    List<String> ledger() {
        return records.posts().stream()
                .filter(p -> p.did().equals(FIRM) && !p.uri().equals(post))
                .map(p -> p.value().path("text").asText())
                .toList();
    }

    @Override
    public void close() {
        network.close();
    }
}
