package fi.majakka.reply;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Cursor;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Params;
import fi.majakka.shared.Sql;
import fi.majakka.team.CurrentMember;
import fi.majakka.team.MemberRef;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** All replies, newest first: the failed and the unknown ones are found here too. */
@Path("/replies")
@Produces(MediaType.APPLICATION_JSON)
class ReplyList {
    private final Sql sql;
    private final Authority authority;
    private final CurrentMember current;

    ReplyList(Sql sql, Authority authority, CurrentMember current) {
        this.sql = sql;
        this.authority = authority;
        this.current = current;
    }

    @GET
    @PermissionsAllowed("read")
    public Page<ReplyView> list(
            @QueryParam("state") String state,
            @QueryParam("channel") String channel,
            @QueryParam("author") String author,
            @Valid @BeanParam PageQuery page) {
        var reach = authority.reach(Act.READ);
        var where = new StringBuilder(reach.sql("r.channel_id"));
        var binds = new ArrayList<Object>(reach.bind());
        where.append(" AND r.channel_id NOT IN (SELECT id FROM channel WHERE removed_at IS NOT NULL)");
        if (state != null) and(where, binds, " AND r.state = ANY (?)", Sql.Array.texts(states(state)));
        if (channel != null) and(where, binds, " AND r.channel_id = ?", Params.uuid("channel", channel));
        if (author != null)
            and(
                    where,
                    binds,
                    " AND r.author_id = ?",
                    author.equals("me") ? current.id().value() : Params.uuid("author", author));
        if (page.cursor() != null) {
            var at = Cursor.parse(page.cursor(), 2);
            and(where, binds, " AND (r.created_at, r.id) < (?, ?)", at.instant(0), at.key(1, UUID::fromString));
        }
        binds.add(page.limit() + 1);
        var query = "SELECT r.*, m.name FROM reply r JOIN member m ON m.id = r.author_id WHERE " + where
                + " ORDER BY r.created_at DESC, r.id DESC LIMIT ?";
        var found = sql.list(query, binds, ReplyList::read);
        return Page.of(found, page.limit(), last -> Cursor.of(last.createdAt(), last.id()));
    }

    private static void and(StringBuilder where, List<Object> binds, String condition, Object... values) {
        where.append(condition);
        binds.addAll(Arrays.asList(values));
    }

    private static List<String> states(String words) {
        try {
            return Params.words(words).stream()
                    .map(w -> ReplyState.valueOf(w.toUpperCase()).name())
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new Invalid("state", "must be draft, queued, sending, sent, failed, unknown or cancelled");
        }
    }

    private static ReplyView read(ResultSet r) throws SQLException {
        var state = ReplyState.valueOf(r.getString("state"));
        var code = r.getString("failure_code");
        var failure = code == null || state == ReplyState.SENT
                ? null
                : new ReplyView.FailureView(code, r.getString("failure_detail"), r.getBoolean("failure_retryable"));
        return new ReplyView(
                Sql.uuid(r, "id"),
                r.getInt("version"),
                Sql.uuid(r, "comment_id"),
                Sql.uuid(r, "channel_id"),
                r.getString("text"),
                new MemberRef(Sql.uuid(r, "author_id"), r.getString("name")),
                state,
                r.getInt("seen_version"),
                Sql.instant(r, "created_at"),
                Sql.instant(r, "sends_at"),
                Sql.instant(r, "sent_at"),
                r.getString("url"),
                failure);
    }
}
