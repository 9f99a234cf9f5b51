package fi.majakka.shared;

import java.util.UUID;

/** One comment: an item of the queue. */
public record CommentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
