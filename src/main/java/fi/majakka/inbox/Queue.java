package fi.majakka.inbox;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Page;
import fi.majakka.shared.Sql;
import fi.majakka.team.CurrentMember;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The list: one statement for a page, one more for who is reading. */
@ApplicationScoped
public class Queue {
    static final String VIEWERS = """
            SELECT v.comment_id, m.id, m.name FROM comment_viewer v JOIN member m ON m.id = v.member_id
            WHERE v.comment_id = ANY (?) AND v.seen_until > now() ORDER BY m.name""";

    private final Sql sql;
    private final Authority authority;
    private final CurrentMember current;
    private final Search search;

    Queue(Sql sql, Authority authority, CurrentMember current, Search search) {
        this.sql = sql;
        this.authority = authority;
        this.current = current;
        this.search = search;
    }

    private record Found(CommentView comment, String cursor) {}

    Page<CommentView> page(QueueQuery query, Sort sort, String cursor, int limit) {
        var filter = new QueueFilter(authority.reach(Act.READ)).query(query, current.id(), search);
        if (cursor != null) sort.after(cursor, filter);
        var found = find(filter, sort, limit + 1);
        var page = found.size() > limit ? found.subList(0, limit) : found;
        var items = withViewers(page.stream().map(Found::comment).toList());
        return new Page<>(items, found.size() > limit ? page.get(limit - 1).cursor : null);
    }

    /** One comment that the caller may read. */
    public CommentView one(UUID id) {
        var filter = new QueueFilter(authority.reach(Act.READ)).and("c.id = ?", id);
        var found = find(filter, Sort.OLDEST, 1);
        if (found.isEmpty()) throw new NotFound();
        return withViewers(List.of(found.get(0).comment)).get(0);
    }

    private List<Found> find(QueueFilter filter, Sort sort, int limit) {
        var rows = new CommentRows(authority::reach);
        return sql.list(
                CommentRows.page(filter, sort, limit),
                filter.binds(),
                // only the last row of a page is gone on from: the one before the one too many
                row -> new Found(rows.read(row), row.getRow() == limit - 1 ? sort.cursor(row) : null));
    }

    private record Viewer(UUID comment, MemberRef member) {}

    private List<CommentView> withViewers(List<CommentView> comments) {
        if (comments.isEmpty()) return comments;
        var ids = Sql.Array.uuids(comments.stream().map(CommentView::id).toList());
        Map<UUID, List<MemberRef>> viewers = sql
                .list(
                        VIEWERS,
                        List.of(ids),
                        row -> new Viewer(
                                Sql.uuid(row, "comment_id"), new MemberRef(Sql.uuid(row, "id"), row.getString("name"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Viewer::comment, Collectors.mapping(Viewer::member, Collectors.toList())));
        if (viewers.isEmpty()) return comments;
        return comments.stream()
                .map(c -> c.with(viewers.getOrDefault(c.id(), List.of())))
                .toList();
    }
}
