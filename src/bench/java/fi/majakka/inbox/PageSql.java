package fi.majakka.inbox;

import fi.majakka.delegation.Reach;
import fi.majakka.shared.MemberId;
import java.util.List;
import java.util.UUID;

/** The very statements that the program sends for its lists, to run them without the program. */
public final class PageSql {
    private PageSql() {}

    public record Statement(String sql, List<Object> binds) {}

    /** What follows a page: who reads these comments; its one bind are their ids. */
    public static final String VIEWERS = Queue.VIEWERS;

    public static Statement page(String cursor, int limit) {
        var filter = new QueueFilter(Reach.ALL).query(new QueueQuery(), new MemberId(new UUID(0, 0)), null);
        if (cursor != null) Sort.PRIORITY.after(cursor, filter);
        return new Statement(CommentRows.page(filter, Sort.PRIORITY, limit + 1), filter.binds());
    }
}
