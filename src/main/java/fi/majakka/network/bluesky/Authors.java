package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.IncomingComment.Author;

/** Who wrote a post: known by the DID, since handles change hands, and shown by the name. */
final class Authors {
    /** What the network says when a handle does not lead back to its account. */
    private static final String NO_HANDLE = "handle.invalid";

    private Authors() {}

    static Author of(JsonNode author, String site) {
        var did = Json.text(author, "did");
        var handle = NO_HANDLE.equals(Json.text(author, "handle")) ? null : Json.text(author, "handle");
        var name = Json.text(author, "displayName");
        return new Author(
                did,
                Words.plain(name != null ? name : handle),
                handle,
                Json.text(author, "avatar"),
                did == null ? null : site + "/profile/" + did);
    }
}
