package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import java.util.Optional;

/** One record of our own repository, under a key that we choose. */
record OwnRecord(Account account, String collection, String rkey) {
    /** The record as it stands, with {@code uri}, {@code cid} and {@code value}. */
    Optional<JsonNode> read() {
        try {
            return Optional.of(account.get(
                    "com.atproto.repo.getRecord", "repo", account.did(), "collection", collection, "rkey", rkey));
        } catch (Failure e) {
            if (e.kind() == Kind.TARGET_GONE) return Optional.empty();
            throw e;
        }
    }

    /**
     * Writes the record; the same again does nothing.
     *
     * @param replaces the version that may be overwritten, null when none may stand there
     */
    void put(ObjectNode value, String replaces) {
        var body = named().put("swapRecord", replaces);
        body.set("record", value);
        account.post("com.atproto.repo.putRecord", body);
    }

    /** Deletes the record; one that is gone already is no failure. */
    void delete() {
        account.post("com.atproto.repo.deleteRecord", named());
    }

    AtUri uri() {
        return new AtUri(account.did(), collection, rkey);
    }

    private ObjectNode named() {
        return Json.object()
                .put("repo", account.did())
                .put("collection", collection)
                .put("rkey", rkey);
    }
}
