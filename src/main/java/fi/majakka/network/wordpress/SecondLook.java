package fi.majakka.network.wordpress;

import fi.majakka.network.IncomingComment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Reads comments by their ids, which is the only way in which WordPress tells of edits and deletions. */
record SecondLook(Comments comments, long me, Instant now) {
    /** @param ids at most a hundred; those that cannot be judged have no item */
    List<IncomingComment> at(List<Long> ids) {
        var found = comments.named(ids);
        var items = new ArrayList<IncomingComment>();
        var missing = new HashSet<>(ids);
        for (var row : found.rows()) {
            missing.remove(row.id());
            items.add(row.comment(me, now));
        }
        boolean allShown = found.total() == null || found.rows().size() >= found.total();
        if (allShown) missing.forEach(id -> items.add(IncomingComment.gone(Long.toString(id), now)));
        return items;
    }
}
