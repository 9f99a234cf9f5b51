package fi.majakka.inbox;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Reach;
import fi.majakka.network.Abilities;
import fi.majakka.shared.Sql;
import fi.majakka.team.MemberRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a comment with all that lists show of it from one row. */
final class CommentRows {
    private static final String COLUMNS = """
            c.id, c.version, c.parent_id, c.text, c.language, c.created_at, c.came_at, c.edited_at, c.deleted_at, c.received_at,
            c.url, c.rating, c.attachments::text AS attachments, c.state, c.outcome, c.labels, c.assignee_id, m.name AS assignee,
            c.snoozed_until, c.due_at, c.priority, c.priority_rules, c.hidden,
            c.liked, c.item_can, c.channel_id, ch.network, ch.name AS channel, ch.can_reply, ch.can_hide, ch.can_delete,
            ch.can_like, c.post_id, p.title AS post, p.url AS post_url, c.author_id, a.name AS author, a.handle, a.avatar,
            cl.member_id AS claim_id, clm.name AS claim_name, cl.expires_at AS claim_until,
            c.reply_id, c.reply_state""";
    private static final String JOINS = """
             JOIN channel ch ON ch.id = c.channel_id
            LEFT JOIN post p ON p.id = c.post_id LEFT JOIN author a ON a.id = c.author_id
            LEFT JOIN member m ON m.id = c.assignee_id
            LEFT JOIN comment_claim cl ON cl.comment_id = c.id AND cl.expires_at > now()
            LEFT JOIN member clm ON clm.id = cl.member_id""";
    private static final Map<String, Priority> RULES =
            Arrays.stream(Priority.values()).collect(Collectors.toMap(p -> p.word, Function.identity()));

    /**
     * The statement for one page, with the filter's binds. The page is cut first and joined then: what is joined stays small
     * whatever the planner believes of the table, even before PostgreSQL has statistics of it. The limit is written out, so
     * that a plan which is kept knows how little is wanted.
     */
    static String page(QueueFilter filter, Sort sort, int limit) {
        return "SELECT " + COLUMNS + " FROM (SELECT * FROM comment c WHERE " + filter.where() + " ORDER BY "
                + sort.orderBy + " LIMIT " + limit + ") c" + JOINS + " ORDER BY " + sort.orderBy;
    }

    private final Reach draft;
    private final Reach answer;
    private final Reach moderate;

    /** @param reach where the caller may do what: it decides what {@code can} says */
    CommentRows(Function<Act, Reach> reach) {
        this.draft = reach.apply(Act.DRAFT);
        this.answer = reach.apply(Act.ANSWER);
        this.moderate = reach.apply(Act.MODERATE);
    }

    CommentView read(ResultSet r) throws SQLException {
        var state = r.getString("state");
        var outcome = r.getString("outcome");
        var channel = Sql.uuid(r, "channel_id");
        return new CommentView(
                Sql.uuid(r, "id"),
                r.getInt("version"),
                new CommentView.ChannelRef(channel, r.getString("network"), r.getString("channel")),
                post(r),
                Sql.uuid(r, "parent_id"),
                author(r),
                r.getString("text"),
                r.getString("language"),
                Sql.instant(r, "created_at"),
                Sql.instant(r, "edited_at"),
                Sql.instant(r, "deleted_at"),
                Sql.instant(r, "received_at"),
                r.getString("url"),
                Sql.integer(r, "rating"),
                Attachments.read(r.getString("attachments")),
                Comment.State.valueOf(state),
                outcome == null ? null : Comment.Outcome.valueOf(outcome),
                Sql.texts(r, "labels"),
                MemberRef.of(Sql.uuid(r, "assignee_id"), r.getString("assignee")),
                claim(r),
                List.of(),
                Sql.instant(r, "snoozed_until"),
                Sql.instant(r, "due_at"),
                priority(r),
                r.getBoolean("hidden"),
                r.getBoolean("liked"),
                can(r, channel),
                reply(r));
    }

    private static CommentView.PostRef post(ResultSet r) throws SQLException {
        var id = Sql.uuid(r, "post_id");
        return id == null ? null : new CommentView.PostRef(id, r.getString("post"), r.getString("post_url"));
    }

    private static CommentView.AuthorRef author(ResultSet r) throws SQLException {
        var id = Sql.uuid(r, "author_id");
        if (id == null) return null;
        return new CommentView.AuthorRef(id, r.getString("author"), r.getString("handle"), r.getString("avatar"));
    }

    private static CommentView.ClaimView claim(ResultSet r) throws SQLException {
        var member = MemberRef.of(Sql.uuid(r, "claim_id"), r.getString("claim_name"));
        return member == null ? null : new CommentView.ClaimView(member, Sql.instant(r, "claim_until"));
    }

    private static CommentView.PriorityView priority(ResultSet r) throws SQLException {
        var rules = Sql.texts(r, "priority_rules").stream()
                .map(RULES::get)
                .map(p -> new CommentView.Points(p.word, p.points));
        return new CommentView.PriorityView(r.getInt("priority"), rules.toList());
    }

    private static CommentView.LatestReply reply(ResultSet r) throws SQLException {
        UUID id = Sql.uuid(r, "reply_id");
        return id == null
                ? null
                : new CommentView.LatestReply(id, r.getString("reply_state").toLowerCase());
    }

    private Abilities can(ResultSet r, UUID channel) throws SQLException {
        if (r.getTimestamp("deleted_at") != null) return Abilities.NONE;
        boolean answers = answer.holds(channel);
        boolean moderates = moderate.holds(channel);
        return new Abilities(
                        r.getBoolean("can_reply"),
                        r.getBoolean("can_hide"),
                        r.getBoolean("can_delete"),
                        r.getBoolean("can_like"))
                .and(ofItem(Sql.integer(r, "item_can")))
                .and(new Abilities(draft.holds(channel), moderates, moderates, answers));
    }

    private static Abilities ofItem(Integer bits) {
        int b = bits == null ? 15 : bits;
        return new Abilities((b & 1) != 0, (b & 2) != 0, (b & 4) != 0, (b & 8) != 0);
    }
}
