package fi.majakka.network.bluesky;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * What this connector wants back with a comment.
 *
 * @param cid the version that was read: another one means an edit
 * @param root the post that opened the thread, null when the comment itself did
 * @param edited when an edit was noticed first, null while there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Reference(String cid, String root, Instant edited) {
    private static final Reference NONE = new Reference(null, null, null);

    static Reference of(String written) {
        return Json.read(written, Reference.class).orElse(NONE);
    }

    String written() {
        return Json.write(this);
    }
}
